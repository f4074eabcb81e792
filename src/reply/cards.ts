import type { Finding, Related } from "../core/answer/answer.ts";
import type { Citation } from "../core/documents/citation.ts";
import { standingValue } from "./corrected.ts";
import { detailLine } from "./detail.ts";
import { messages } from "./messages.ts";
import { type Printing, printings, toQuote } from "./printings.ts";
import type { ReplyBlock } from "./reply.ts";
import { shareOut } from "./share-out.ts";

/** A card to be: the values it is about, and every wording it rests on. */
export interface Draft {
  /** Written before the values; null where they need none. */
  readonly label: string | null;
  readonly values: readonly string[];
  readonly detail: string | null;
  readonly printings: readonly Printing[];
}

export function findingDraft(finding: Finding): Draft {
  return {
    label: null,
    values: valuesOf(finding),
    detail: detailLine(finding),
    printings: printings(finding.citations),
  };
}

/** Labelled in its title, so that nobody takes it for the answer. */
export function relatedDraft(related: Related): Draft {
  const detail = detailLine(related, messages.difference(related.why));
  return {
    label: messages.notTheSame(related.why),
    values: valuesOf(related),
    detail,
    printings: printings(related.citations),
  };
}

export function nearestDraft(nearest: readonly Citation[]): Draft {
  return { label: messages.nearest, values: [], detail: null, printings: printings(nearest) };
}

function valuesOf(finding: Finding): readonly string[] {
  const value = standingValue(finding);
  return value === null ? [] : [value];
}

/** “450 people left, including 193 fighters” holds two values: said alike, they share one card and one quote. */
export function merged(drafts: readonly Draft[]): readonly Draft[] {
  const byWords = new Map<string, Draft>();
  for (const draft of drafts) {
    const places = draft.printings.flat().map(({ document, span }) => [document.id, span.start, span.end]);
    const key = JSON.stringify([draft.label, draft.detail, places]);
    const like = byWords.get(key);
    byWords.set(key, like ? { ...like, values: [...new Set([...like.values, ...draft.values])] } : draft);
  }
  return [...byWords.values()];
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
  return drafts.flatMap(({ label, values, detail, printings: [first, ...rest] }): ReplyBlock[] => {
    if (!first) return [];
    const quote = (printing: Printing) => {
      number += 1;
      // One mark would make one of several values look like the only one.
      return toQuote(printing, number, values.length < 2 ? "marked" : "plain");
    };
    const title = [label, values.join(" · ")].filter(Boolean).join(": ") || null;
    return [{ kind: "finding", title, detail, quotes: [quote(first), ...rest.map(quote)] }];
  });
}
