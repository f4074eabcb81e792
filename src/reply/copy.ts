import type { Context, ShownQuote } from "../core/answer/context.ts";
import { CITATION_STYLES } from "./citation-styles.ts";
import { messages } from "./messages.ts";
import type { Reply, ReplyBlock } from "./reply.ts";

/** Citations of so many quotes: each comes in four forms. */
const MOST = 2;

interface Quoted {
  readonly quote: ShownQuote;
  readonly context: Context;
}

/** The citations of an answer in forms to paste elsewhere. `now`: the day of access. */
export function copyReply(quoted: readonly Quoted[], now: Date): Reply {
  const found = quoted.flatMap(({ quote, context }) =>
    context.kind === "found" ? [{ quote: quote.quote, citation: context.citation }] : [],
  );
  const blocks = found.slice(0, MOST).flatMap(({ quote, citation }) =>
    CITATION_STYLES.map(
      ({ name, write }): ReplyBlock => ({
        kind: "copyable",
        label: name,
        text: write({ quote, document: citation.document, paragraph: citation.paragraph, accessed: now }),
      }),
    ),
  );
  const more = found.length - MOST;
  if (more > 0) blocks.push({ kind: "note", text: messages.moreCitations(more) });
  return {
    tone: "plain",
    headline: found.length > 0 ? messages.copyIntro : messages.nothingToCopy,
    blocks,
    actions: [],
    audience: "asker",
  };
}
