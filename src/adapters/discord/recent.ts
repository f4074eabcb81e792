/** Remembers ids for a while, so that what Discord delivers twice is answered once. */
export interface Recent {
  /** True the first time an id is seen. */
  readonly add: (id: string) => boolean;
  readonly forget: (id: string) => void;
}

const KEPT_MS = 15 * 60_000;

/** Far more than anybody can ask within the time; a stop against growing without end. */
const KEPT = 50_000;

export function createRecent(now: () => number = Date.now): Recent {
  // A Map keeps the order of insertion: the oldest id stands first.
  const seen = new Map<string, number>();
  return {
    add(id) {
      const time = now();
      for (const [old, since] of seen) {
        if (seen.size < KEPT && time - since < KEPT_MS) break;
        seen.delete(old);
      }
      if (seen.has(id)) return false;
      seen.set(id, time);
      return true;
    },
    forget: (id) => void seen.delete(id),
  };
}
