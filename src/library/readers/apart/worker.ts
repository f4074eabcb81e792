import { parentPort } from "node:worker_threads";
import { reasons } from "../../reasons.ts";
import { Unreadable } from "../unreadable.ts";
import type { Answer, Order } from "./order.ts";
import { readerOf } from "./reader-of.ts";

/** A thread of its own, which may be stopped at any time: reads one file after the other. */
parentPort?.on("message", async ({ kind, bytes }: Order) => {
  parentPort?.postMessage(await answer({ kind, bytes }));
});

async function answer({ kind, bytes }: Order): Promise<Answer> {
  try {
    return { parts: await (await readerOf(kind))(bytes) };
  } catch (error) {
    if (error instanceof RangeError) return { reason: reasons.tooInvolved, expected: true };
    const reason = error instanceof Error ? error.message : String(error);
    return { reason, expected: error instanceof Unreadable };
  }
}
