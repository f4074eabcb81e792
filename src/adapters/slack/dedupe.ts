/** Says yes once for each key: Slack delivers an event again when it doubts that the first delivery arrived. */
export interface Once {
  first(key: string): boolean;
  /** It was not dealt with after all: the next time is the first again. */
  forget(key: string): void;
}

/** Slack's last redelivery comes after about five minutes; a retry may also be the only delivery we ever see. */
const LIFE_MS = 15 * 60_000;
const MOST = 20_000;

export function createOnce(now: () => number = Date.now): Once {
  /** Key → when it was seen, oldest first. */
  const seen = new Map<string, number>();
  return {
    first(key) {
      for (const [old, at] of seen) {
        if (now() - at < LIFE_MS && seen.size < MOST) break;
        seen.delete(old);
      }
      if (seen.has(key)) return false;
      seen.set(key, now());
      return true;
    },
    forget: (key) => void seen.delete(key),
  };
}
