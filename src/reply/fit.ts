import { messages } from "./messages.ts";
import type { Quote, Reply, ReplyBlock } from "./reply.ts";

/**
 * Drops whole quotes from the end until `fits` says yes, and says how many.
 * A quote is never cut and never parted from its citation; a card without a quote goes.
 */
export function fit(reply: Reply, fits: (reply: Reply) => boolean): Reply {
  let blocks = reply.blocks;
  let dropped = 0;
  let candidate = reply;
  while (!fits(candidate)) {
    const shorter = withoutLastQuote(blocks) ?? blocks.slice(0, -1);
    if (blocks.length === 0) return candidate;
    dropped += countQuotes(blocks) - countQuotes(shorter);
    blocks = shorter;
    const note: ReplyBlock[] = dropped > 0 ? [{ kind: "note", text: messages.quotesLeftOut(dropped) }] : [];
    candidate = { ...reply, blocks: [...blocks, ...note] };
  }
  return candidate;
}

function countQuotes(blocks: readonly ReplyBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "finding" ? block.quotes.length : 0), 0);
}

function withoutLastQuote(blocks: readonly ReplyBlock[]): readonly ReplyBlock[] | undefined {
  const at = blocks.findLastIndex((block) => block.kind === "finding");
  const card = blocks[at];
  if (card?.kind !== "finding") return undefined;
  const [first, ...rest] = card.quotes.slice(0, -1) as Quote[];
  return first ? blocks.with(at, { ...card, quotes: [first, ...rest] }) : blocks.toSpliced(at, 1);
}
