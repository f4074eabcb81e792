import type { Finding } from "../core/answer/answer.ts";
import type { Copied } from "../core/audit/copies.ts";
import type { Disagreement } from "../core/audit/disagreements.ts";
import { standingValue } from "./corrected.ts";
import { detailLine } from "./detail.ts";
import { messages } from "./messages.ts";
import { printings, toQuote } from "./printings.ts";
import type { Quote, ReplyBlock } from "./reply.ts";
import { listed, oneLine } from "./words.ts";

/** Gives out the numbers of quotes, over all blocks of a reply: 1, 2, 3, … */
export type Numbered = () => number;

export function numbered(): Numbered {
  let number = 0;
  return () => {
    number += 1;
    return number;
  };
}

/** Each disagreement with a line that gives its values, and a card for every side. */
export function disagreementBlocks(disagreements: readonly Disagreement[], number: Numbered): readonly ReplyBlock[] {
  return disagreements.flatMap(({ findings }): ReplyBlock[] => [
    { kind: "text", text: valuesOf(findings) },
    ...findings.flatMap((finding) => card(finding, number)),
  ]);
}

/** “over 1,500 people · 2,000 residents” */
function valuesOf(findings: readonly Finding[]): string {
  const values = findings.flatMap(({ value }) => (value === null ? [] : [oneLine(value)]));
  return values.length === 0 ? messages.oneDenies : [...new Set(values)].join(" · ");
}

function card(finding: Finding, number: Numbered): readonly ReplyBlock[] {
  const [first, ...rest] = printings(finding.citations).map((printing): Quote => toQuote(printing, number(), "marked"));
  return first
    ? [{ kind: "finding", title: standingValue(finding), detail: detailLine(finding), quotes: [first, ...rest] }]
    : [];
}

/** Each group of documents that share sentences, with the first of these. */
export function copiedBlocks(copies: readonly Copied[], number: Numbered): readonly ReplyBlock[] {
  return copies.flatMap(({ documents, sentences: [first, ...rest] }): ReplyBlock[] => {
    if (!first) return [];
    const title = messages.sharedSentences(
      listed(
        documents.map(({ id }) => id),
        "and",
      ),
      rest.length + 1,
    );
    return [{ kind: "finding", title, detail: null, quotes: [toQuote([first], number(), "plain")] }];
  });
}
