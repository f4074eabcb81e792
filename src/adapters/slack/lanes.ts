/** Sends to each channel as fast as Slack allows. One channel's limit holds up no other channel. */
export type Lanes = (channel: string, send: () => Promise<void>) => Promise<void>;

/** Asked to wait: `retryAfter` is in seconds. */
export class RateLimited extends Error {
  override name = "RateLimited";
  readonly retryAfter: number;
  constructor(retryAfter: number) {
    super(`Slack asks to wait for ${retryAfter} s`);
    this.retryAfter = retryAfter;
  }
}

/** An answer that comes later than this helps nobody. */
const PATIENCE_MS = 2 * 60_000;

interface Lane {
  /** Resolves when everybody who queues has had a turn. */
  tail: Promise<void>;
  /** When Slack will listen again, in the clock's milliseconds. */
  opens: number;
}

interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/**
 * Slack takes about one message a second and channel, and short bursts. So everything is sent at once, until Slack asks
 * to wait: from then on, what is for that channel goes one after another.
 */
export function createLanes({ now, sleep }: Clock): Lanes {
  const lanes = new Map<string, Lane>();

  async function patiently(lane: Lane, send: () => Promise<void>, until: number): Promise<void> {
    for (;;) {
      const wait = lane.opens - now();
      if (wait > 0) await sleep(wait);
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof RateLimited) || now() + error.retryAfter * 1_000 > until) throw error;
        lane.opens = now() + error.retryAfter * 1_000;
      }
    }
  }

  async function queue(channel: string, lane: Lane, send: () => Promise<void>): Promise<void> {
    const until = now() + PATIENCE_MS;
    const turn = lane.tail.then(() => patiently(lane, send, until));
    const tail = turn.catch(() => {});
    lane.tail = tail;
    await tail;
    if (lane.tail === tail) lanes.delete(channel);
    return turn;
  }

  return async (channel, send) => {
    const busy = lanes.get(channel);
    if (busy) return queue(channel, busy, send);
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof RateLimited)) throw error;
      const lane = lanes.get(channel) ?? { tail: Promise.resolve(), opens: 0 };
      lane.opens = Math.max(lane.opens, now() + error.retryAfter * 1_000);
      lanes.set(channel, lane);
      return queue(channel, lane, send);
    }
  };
}
