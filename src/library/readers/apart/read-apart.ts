import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { reasons } from "../../reasons.ts";
import type { Part } from "../several.ts";
import { Unreadable } from "../unreadable.ts";
import type { Answer, Order } from "./order.ts";

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: Limits = { seconds: 30, megabytes: 512 };

/** One file at a time: there are other things to do for a machine than reading. */
let last: Promise<unknown> = Promise.resolve();
let idle: Worker | undefined;

/** Reads a file in a thread that is stopped when it takes too long or too much: a bad file costs itself and nothing else. */
export function readApart(order: Order, limits: Limits = LIMITS): Promise<readonly Part[]> {
  const turn = last.then(() => inThread(order, limits));
  last = turn.catch(() => undefined);
  return turn;
}

function inThread(order: Order, { seconds, megabytes }: Limits): Promise<readonly Part[]> {
  const worker = idle ?? newWorker(megabytes);
  idle = undefined;
  worker.ref();
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(clock);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    const stop = (reason: string) => {
      end();
      // What a stopped thread still reports concerns nobody.
      worker.on("error", () => undefined);
      void worker.terminate();
      reject(new Unreadable(reason));
    };
    const onError = (error: Error) => {
      const outOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      stop(outOfMemory ? reasons.tooMuchMemory(megabytes) : reasons.broken(error.message));
    };
    const onExit = () => stop(reasons.broken("its reader stopped"));
    const onMessage = (answer: Answer) => {
      end();
      // It waits for the next file, and holds nobody up.
      worker.unref();
      idle = worker;
      if ("parts" in answer) resolve(answer.parts);
      else reject(new Unreadable(answer.expected ? answer.reason : reasons.broken(answer.reason)));
    };
    const clock = setTimeout(() => stop(reasons.tooSlow(seconds)), seconds * 1000);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(order);
  });
}

function newWorker(megabytes: number): Worker {
  return new Worker(workerFile(), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    // Neither tokens nor what the libraries print about a broken file.
    env: {},
    stdout: true,
    stderr: true,
  });
}

/** In the one file from which `ask` starts, a module does not know where it lies; the program that was started does. */
function workerFile(): URL | string {
  const here: string | undefined = import.meta.url;
  if (here !== undefined) return new URL(here.endsWith(".ts") ? "./worker.ts" : "./worker.js", here);
  const root = join(realpathSync(process.argv[1] ?? ""), "../..");
  const [source, built] = [join(root, `src/${INSIDE}.ts`), join(root, `dist/${INSIDE}.js`)];
  return existsSync(source) ? source : built;
}

const INSIDE = "library/readers/apart/worker";
