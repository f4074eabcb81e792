import type { Checked } from "../core/answer/check.ts";
import type { Document } from "../core/documents/document.ts";
import { messages } from "./messages.ts";
import { printings, toQuote } from "./printings.ts";
import type { Quote, Reply, ReplyBlock } from "./reply.ts";
import { searchedLine } from "./searched.ts";
import { oneLine } from "./words.ts";

/** A message has so many sentences at most that are shown. */
const MOST = 8;
const QUOTES_EACH = 2;

/** Each sentence of a message that can be checked, with what the sources say. */
export function checkReply(checked: readonly Checked[], searched: readonly Document[]): Reply {
  const shown = checked.slice(0, MOST);
  let number = 0;
  const quotesOf = (one: Exclude<Checked, { readonly kind: "absent" }>): Quote[] =>
    printings(one.citations)
      .slice(0, QUOTES_EACH)
      .map((printing) => {
        number += 1;
        return toQuote(printing, number, "marked");
      });
  const blocks = shown.map((one): ReplyBlock => {
    const sentence = oneLine(one.sentence);
    if (one.kind === "absent") return { kind: "text", text: messages.checkedAbsent(sentence) };
    const [first, ...rest] = quotesOf(one);
    const title = one.kind === "supported" ? messages.checkedSupported(sentence) : messages.checkedOtherwise(sentence);
    return first ? { kind: "finding", title, detail: null, quotes: [first, ...rest] } : { kind: "text", text: title };
  });
  const more = checked.length - shown.length;
  return {
    tone: shown.some(({ kind }) => kind === "otherwise") ? "disputed" : "plain",
    headline: checked.length === 0 ? messages.nothingToCheck : messages.checked(checked.length),
    blocks: [
      ...blocks,
      ...(more > 0 ? [{ kind: "note" as const, text: messages.moreToCheck(more) }] : []),
      ...(checked.length > 0 ? [{ kind: "note" as const, text: searchedLine(searched) }] : []),
    ],
    actions: [],
    audience: "asker",
  };
}
