import type { Answer } from "../core/answer/answer.ts";
import { pageActions } from "./actions.ts";
import { messages } from "./messages.ts";
import { type Printing, printings, toQuote } from "./printings.ts";
import type { Reply, ReplyBlock } from "./reply.ts";

const PER_PAGE = 5;

interface Paging {
  /** Counts from 1; one too high shows the last. */
  readonly page: number;
  readonly stateOf: (page: number) => string;
  /** The documents have changed since the answer was given. */
  readonly isOld: boolean;
}

/** Every citation of an answer, page by page, numbered through. */
export function citedReply(answer: Answer, { page, stateOf, isOld }: Paging): Reply {
  const all = [...answer.findings, ...answer.related].flatMap(({ citations }) => printings(citations));
  const once = [...new Map(all.map((printing) => [keyOf(printing), printing])).values()];
  const pages = Math.max(1, Math.ceil(once.length / PER_PAGE));
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const first = (at - 1) * PER_PAGE;
  const blocks = once.slice(first, first + PER_PAGE).map(
    (printing, i): ReplyBlock => ({
      kind: "finding",
      title: null,
      detail: null,
      quotes: [toQuote(printing, first + i + 1, "marked")],
    }),
  );
  return {
    tone: "plain",
    headline: messages.citedIn(once.length, at, pages),
    blocks: [...(isOld ? [{ kind: "note" as const, text: messages.documentsChanged }] : []), ...blocks],
    actions: pageActions(at, pages, stateOf),
    audience: "asker",
  };
}

function keyOf([{ document, span }]: Printing): string {
  return `${document.id} ${span.start}`;
}
