import type { Checked } from "../core/answer/check/check.ts";
import type { Citation } from "../core/documents/citation.ts";
import type { Document } from "../core/documents/document.ts";
import type { AtLeastOne } from "../core/types.ts";
import { messages } from "./messages.ts";
import { printings, toQuote } from "./printings.ts";
import type { Reply, ReplyBlock } from "./reply.ts";
import { searchedLine } from "./searched.ts";
import { oneLine } from "./words.ts";

/** A message has so many sentences at most that are shown. */
const MOST = 8;
const QUOTES_EACH = 2;

/** Each sentence of a message that can be checked, with what the sources say. */
export function checkReply(checked: readonly Checked[], searched: readonly Document[]): Reply {
  const shown = checked.slice(0, MOST);
  let number = 0;
  const card = (title: string, citations: AtLeastOne<Citation>): ReplyBlock => {
    const [first, ...rest] = printings(citations)
      .slice(0, QUOTES_EACH)
      .map((printing) => {
        number += 1;
        return toQuote(printing, number, "marked");
      });
    return first ? { kind: "finding", title, detail: null, quotes: [first, ...rest] } : { kind: "text", text: title };
  };
  const blocks = shown.flatMap((one): ReplyBlock[] => {
    const sentence = oneLine(one.sentence);
    switch (one.kind) {
      case "supported":
        return [card(messages.checkedSupported(sentence), one.citations)];
      case "otherwise":
        return [card(messages.checkedOtherwise(sentence), one.citations)];
      case "differs":
        return [card(messages.checkedSupported(sentence), one.citations), card(messages.checkedAgainst, one.against)];
      case "absent":
        return [{ kind: "text", text: messages.checkedAbsent(sentence) }];
      default:
        return one satisfies never;
    }
  });
  const more = checked.length - shown.length;
  return {
    tone: shown.some(({ kind }) => kind === "otherwise" || kind === "differs") ? "disputed" : "plain",
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
