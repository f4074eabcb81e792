import { webApi } from "@slack/bolt";
import { StartError } from "../../bot/adapter.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { persist } from "./persist.ts";

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
  "team_access_not_granted",
  "user_removed_from_team",
  "team_disabled",
  "org_login_required",
]);

/** While starting, somebody watches: better a reason soon than silence. */
const TRIES = 3;

interface Start {
  readonly signal: AbortSignal;
  readonly log: Log;
  /** The sentence for whoever starts the bot, when Slack says `code` of the token. */
  readonly refused: (code: string) => string;
}

/** Takes one step of starting; rejects with a StartError when the token is wrong, or when Slack is away for longer than a moment. */
export async function startStep(act: () => Promise<unknown>, { signal, log, refused }: Start): Promise<void> {
  try {
    await persist(act, { signal, log, giveUp: (error, tries) => hopeless(error) !== undefined || tries >= TRIES });
  } catch (error) {
    const code = hopeless(error);
    const sentence = code === undefined ? messages.slackUnreachable(reasonOf(error)) : refused(code);
    throw new StartError(sentence, { cause: error });
  }
}

function hopeless(error: unknown): string | undefined {
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
  return code !== undefined && HOPELESS.has(code) ? code : undefined;
}

/** The innermost words for it: “connect ECONNREFUSED 127.0.0.1:9” rather than “fetch failed”. */
function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIHTTPError) return `HTTP ${error.statusCode}`;
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
