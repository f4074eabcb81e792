import type { Log } from "../log.ts";

/** Does something with the store. What goes wrong there is logged and must not stop an answer: `otherwise` stands in. */
export type Quietly = <T>(work: () => Promise<T>, otherwise: T) => Promise<T>;

export function createQuietly(log: Log): Quietly {
  return async (work, otherwise) => {
    try {
      return await work();
    } catch (error) {
      try {
        log.error("the store failed", { error });
      } catch {
        // A full disk under the log as well: the answer still goes out.
      }
      return otherwise;
    }
  };
}
