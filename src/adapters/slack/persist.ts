import { setTimeout as sleep } from "node:timers/promises";
import { webApi } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { withoutSecrets } from "./sdk-log.ts";

interface Patience {
  /** Tries again and again until this is aborted; then it resolves without success. */
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Says of a failure that it is final. `tries` counts from 1. */
  readonly giveUp: (error: unknown, tries: number) => boolean;
}

const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Does something until it succeeds, with longer and longer pauses, or as long as Slack asks to wait. */
export async function persist(act: () => Promise<unknown>, { signal, log, giveUp }: Patience): Promise<void> {
  for (let tries = 1; !signal.aborted; tries++) {
    try {
      await act();
      return;
    } catch (error) {
      if (giveUp(error, tries)) throw error;
      const pause = askedToWait(error) ?? Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** (tries - 1));
      log.warn("slack.trying_again", { tries, pause, error: withoutSecrets(String(error)) });
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }
}

/** In milliseconds; undefined when Slack did not ask. */
function askedToWait(error: unknown): number | undefined {
  return error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : undefined;
}
