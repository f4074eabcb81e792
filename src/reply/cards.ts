import type { Finding, Related } from "../core/answer/answer.ts";
import type { Citation } from "../core/documents/citation.ts";
import { detailLine } from "./detail.ts";
import { messages } from "./messages.ts";
import { type Printing, printings, toQuote } from "./printings.ts";
import type { ReplyBlock } from "./reply.ts";
import { shareOut } from "./share-out.ts";
import { oneLine } from "./words.ts";

/** A card to be: what it says, and every wording it rests on. */
export interface Draft {
  readonly title: string | null;
  readonly detail: string | null;
  readonly printings: readonly Printing[];
}

export function findingDraft(finding: Finding): Draft {
  const title = finding.value === null ? null : oneLine(finding.value);
  return { title, detail: detailLine(finding), printings: printings(finding.citations) };
}

/** Labelled in its title, so that nobody takes it for the answer. */
export function relatedDraft(related: Related): Draft {
  return {
    title: messages.notTheSame(related.value === null ? null : oneLine(related.value)),
    detail: detailLine(related, messages.difference(related.why)),
    printings: printings(related.citations),
  };
}

export function nearestDraft(nearest: readonly Citation[]): Draft {
  return { title: messages.nearest, detail: null, printings: printings(nearest) };
}

export function countQuotes(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { printings }) => sum + printings.length, 0);
}

/** Keeps at most `room` wordings, every card its first before any its second; cards left without one go. */
export function within(room: number, drafts: readonly Draft[]): readonly Draft[] {
  const shares = shareOut(
    drafts.map((draft) => draft.printings.length),
    room,
  );
  return drafts
    .map((draft, i) => ({ ...draft, printings: draft.printings.slice(0, shares[i]) }))
    .filter((draft) => draft.printings.length > 0);
}

/** Numbers the quotes 1, 2, 3, … over all cards. */
export function cards(drafts: readonly Draft[]): readonly ReplyBlock[] {
  let number = 0;
  return drafts.flatMap(({ title, detail, printings: [first, ...rest] }): ReplyBlock[] => {
    if (!first) return [];
    const quote = (printing: Printing) => {
      number += 1;
      return toQuote(printing, number);
    };
    return [{ kind: "finding", title, detail, quotes: [quote(first), ...rest.map(quote)] }];
  });
}
