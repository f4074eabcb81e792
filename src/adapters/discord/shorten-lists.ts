import { messages } from "../../reply/messages.ts";
import type { Reply } from "../../reply/reply.ts";

/** Takes lines off the end of the last list until `fits` says yes or one line is left, and says how many went. */
export function shortenLists(reply: Reply, fits: (reply: Reply) => boolean): Reply {
  const at = reply.blocks.findLastIndex((block) => block.kind === "items");
  const list = reply.blocks[at];
  if (list?.kind !== "items") return reply;
  let candidate = reply;
  for (let shown = list.items.length - 1; shown > 0 && !fits(candidate); shown -= 1) {
    const shorter = { kind: "items", items: list.items.slice(0, shown) } as const;
    const note = { kind: "note", text: messages.moreNotListed(list.items.length - shown) } as const;
    candidate = { ...reply, blocks: reply.blocks.toSpliced(at, 1, shorter, note) };
  }
  return candidate;
}
