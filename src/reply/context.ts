import type { Context } from "../core/answer/context.ts";
import { messages } from "./messages.ts";
import { toQuote } from "./printings.ts";
import type { Reply, ReplyBlock } from "./reply.ts";
import { oneLine } from "./words.ts";

/** Paragraphs are long: more than these fill a screen. */
const MOST = 4;

/** The paragraph around each quote, the quote marked in it. Says so where a source has gone or has changed. */
export function contextReply(contexts: readonly Context[]): Reply {
  const seen = new Set<string>();
  const blocks: ReplyBlock[] = [];
  let number = 0;
  let more = 0;
  for (const context of contexts) {
    const key = keyOf(context);
    if (seen.has(key)) continue;
    seen.add(key);
    if (context.kind !== "found") {
      blocks.push({ kind: "note", text: lost(context) });
    } else if (number === MOST) {
      more += 1;
    } else {
      number += 1;
      blocks.push({
        kind: "finding",
        title: null,
        detail: null,
        quotes: [toQuote([context.citation], number, "marked")],
      });
    }
  }
  if (more > 0) blocks.push({ kind: "note", text: messages.moreContexts(more) });
  return {
    tone: "plain",
    headline: number > 0 ? messages.contextIntro : messages.noContext,
    blocks,
    actions: [],
    audience: "asker",
  };
}

function keyOf(context: Context): string {
  if (context.kind !== "found") return context.kind === "removed" ? context.document : context.document.id;
  const { document, span } = context.citation;
  return `${document.id} ${span.start}`;
}

function lost(context: Exclude<Context, { readonly kind: "found" }>): string {
  switch (context.kind) {
    case "changed":
      return messages.sourceChanged(oneLine(context.document.title));
    case "removed":
      return messages.sourceRemoved(context.document);
    default:
      return context satisfies never;
  }
}
