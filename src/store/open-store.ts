import type { Log } from "../log.ts";
import { openSqliteStore } from "./sqlite/open.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store of a `sqlite:PATH`. Where that cannot be (a read-only disk, a damaged file) the bot remembers in the
 * process only: answers matter more than what is remembered, and the log says so.
 */
export function openStore(url: string, log: Log): Store {
  const path = url.slice("sqlite:".length);
  try {
    return openSqliteStore(path);
  } catch (error) {
    log.error("the store cannot be opened: until the next start nothing is kept", { path, error });
    return openSqliteStore(":memory:");
  }
}
