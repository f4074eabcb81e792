import { webApi } from "@slack/bolt";
import { StartError } from "../../bot/adapter.ts";
import { messages } from "../../reply/messages.ts";
import { RateLimited } from "./lanes.ts";

/** What Slack says of a token which will never be good. Everything else may pass. */
const HOPELESS = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "not_allowed_token_type",
  "missing_scope",
  "no_permission",
  "access_denied",
  "forbidden_team",
  "team_access_not_granted",
  "user_removed_from_team",
  "team_disabled",
  "org_login_required",
]);

/** Slack's own word for a token that it will never accept; undefined for what may pass. */
export function hopeless(error: unknown): string | undefined {
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
  return code !== undefined && HOPELESS.has(code) ? code : undefined;
}

/** Why the adapter cannot start, for the person who starts it. */
export function startError(error: unknown, refused: (code: string) => string): StartError {
  const code = hopeless(error);
  return new StartError(code === undefined ? messages.slackUnreachable(reasonOf(error)) : refused(code), {
    cause: error,
  });
}

/** How long Slack asks to wait, in milliseconds; undefined when it does not. */
export function askedToWait(error: unknown): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError || error instanceof RateLimited) return error.retryAfter * 1_000;
  return undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  const cause = error instanceof webApi.WebAPIRequestError ? error.original : error;
  const deeper = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return deeper instanceof Error ? deeper.message : String(deeper);
}
