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

/** Texts by id, forgotten after the same while. */
export function createRecentTexts(now: () => number = Date.now) {
  const texts = new Map<string, { readonly text: string; readonly at: number }>();
  return {
    get: (id: string) => texts.get(id)?.text,
    set(id: string, text: string): void {
      const time = now();
      for (const [old, { at }] of texts) {
        if (texts.size < KEPT && time - at < KEPT_MS) break;
        texts.delete(old);
      }
      texts.delete(id);
      texts.set(id, { text, at: time });
    },
  };
}
