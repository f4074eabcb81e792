import { type FSWatcher, watch } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Library, Reload } from "./library.ts";
import { reasonOf, walk } from "./walk.ts";

export interface WatchOptions {
  readonly folder: string;
  readonly library: Pick<Library, "reload">;
  /** What came of a reload. */
  readonly report: (reload: Reload) => void;
  /** Told once when changes can only be seen by looking from time to time. */
  readonly warn: (problem: string) => void;
  readonly times?: WatchTimes;
}

/** In milliseconds. */
export interface WatchTimes {
  /** Files have to stay as they are for so long before they are read: half-written ones wait. */
  readonly settle: number;
  /** A file that never stops growing holds up the others no longer than this. */
  readonly patience: number;
  /** So often the folder is looked at unasked: network drives tell of nothing. */
  readonly rounds: number;
}

const TIMES: WatchTimes = { settle: 700, patience: 60_000, rounds: 60_000 };

/**
 * Reloads a library whenever its files have changed and come to rest. Events of the file system only say that it is time to look;
 * what has changed is seen by looking, so nothing depends on how an editor saves. Resolves, when it watches, with what ends it.
 */
export async function watchFolder(options: WatchOptions): Promise<() => void> {
  const { folder, library, report, warn, times = TIMES } = options;
  let stopped = false;
  let looking = false;
  let stirred = false;
  let seen = await glanceAt(folder);
  const watchers = watchersOf(() => void look(), warn);
  watchers.watch(folder, seen.folders);
  const rounds = setInterval(() => void look(), times.rounds).unref();

  async function look(): Promise<void> {
    stirred = true;
    if (looking) return;
    looking = true;
    while (stirred && !stopped) {
      stirred = false;
      const found = await atRest();
      if (stopped || found.files === seen.files) continue;
      seen = found;
      watchers.watch(folder, found.folders);
      report(await library.reload());
    }
    looking = false;
  }

  /** How the folder looks when two looks at it show the same. */
  async function atRest(): Promise<Glance> {
    let before = await glanceAt(folder);
    for (let waited = 0; waited < times.patience && !stopped; waited += times.settle) {
      await sleep(times.settle, undefined, { ref: false });
      const now = await glanceAt(folder);
      if (now.files === before.files) return now;
      before = now;
    }
    return before;
  }

  return () => {
    stopped = true;
    clearInterval(rounds);
    watchers.close();
  };
}

interface Glance {
  /** Equal when names, sizes and times of all files are. */
  readonly files: string;
  readonly folders: readonly string[];
}

async function glanceAt(folder: string): Promise<Glance> {
  try {
    const { files, folders } = await walk(folder);
    const lines: string[] = [];
    for (const file of files) {
      const found = await stat(join(folder, file)).catch(() => undefined);
      if (found) lines.push(`${file} ${found.size} ${found.mtimeMs} ${found.ino}`);
    }
    return { files: lines.join("\n"), folders };
  } catch (error) {
    // The folder itself is gone, perhaps for a moment only.
    return { files: reasonOf(error), folders: [] };
  }
}

/** One watcher a folder: Node's recursive one would open one for every single file on Linux. */
function watchersOf(stir: () => void, warn: WatchOptions["warn"]) {
  let open: FSWatcher[] = [];
  let warned = false;
  const fail = (error: unknown) => {
    if (!warned) warn(reasonOf(error));
    warned = true;
  };
  const close = () => {
    for (const watcher of open) watcher.close();
    open = [];
  };
  return {
    /** All anew each time: a folder that was replaced by another of its name would be lost otherwise. */
    watch(folder: string, inside: readonly string[]): void {
      close();
      for (const path of inside) {
        try {
          open.push(watch(join(folder, path), { persistent: false }, stir).on("error", fail));
        } catch (error) {
          fail(error);
        }
      }
    },
    close,
  };
}
