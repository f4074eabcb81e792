import { randomUUID } from "node:crypto";
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from "discord.js";
import type { Log } from "../../log.ts";

/** Tries one form after the other until one goes through. What fails is logged under one id, the last as an error. */
export async function deliver(
  log: Log,
  what: string,
  forms: readonly ((previous: unknown) => Promise<unknown>)[],
): Promise<boolean> {
  const id = errorId();
  let previous: unknown;
  for (const [at, send] of forms.entries()) {
    try {
      await send(previous);
      return true;
    } catch (error) {
      previous = error;
      log[at === forms.length - 1 ? "error" : "warn"]("discord.send-failed", { id, what, ...describe(error) });
    }
  }
  return false;
}

/**
 * Discord wants a first sign within 3 seconds. A lost connection is tried once more; “already acknowledged” means
 * that the try which seemed lost had gone through.
 */
export async function acknowledge(log: Log, respond: () => Promise<unknown>): Promise<boolean> {
  const again = (error: unknown) => (isRefusal(error) ? Promise.reject(error) : respond());
  try {
    await respond().catch(again);
    return true;
  } catch (error) {
    if (isAcknowledged(error)) return true;
    log.warn("discord.not-acknowledged", { id: errorId(), ...describe(error) });
    return false;
  }
}

/** Discord read it and said no. Anything else may or may not have arrived. */
export function isRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError || error instanceof HTTPError;
}

export function isAcknowledged(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}

export function hasCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Never the error itself: discord.js puts the address, with a token in it, and the whole message into it. */
export function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof DiscordAPIError) return { error: error.message, code: error.code, status: error.status };
  if (error instanceof HTTPError) return { error: error.message, status: error.status };
  return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

export function errorId(): string {
  return randomUUID().slice(0, 8);
}
