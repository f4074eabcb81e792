import { nounPhraseBefore, nounPhraseFrom, type Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";

/** What a sentence says was not so, and what it gives instead, if it does. Token ranges. */
export interface Denial {
  readonly denied: Range;
  readonly given: Range | null;
}

/** So many words may stand between the cue and the end of what it denies. */
const LONGEST = 12;
const DENYING =
  /^(deny|denies|denied|denying|reject|rejects|rejected|dispute|disputes|disputed|dismiss|dismisses|dismissed)$/;
const BLAME = /^(cause|reason|blame|fault|guilty|responsible|culprit)$/;

/**
 *     a worn pump, and not bad fuel,        denied: bad fuel        given: a worn pump
 *     not a gust but a broken cable         denied: a gust          given: a broken cable
 *     rather than · instead of the oven     denied: the oven        given: what stands before
 *     no valve had been left open           denied: the clause
 *     denies that it opened · ruled out …   denied: what follows
 *     the oven was not to blame             denied: the oven
 */
export function denialsIn(tokens: readonly Token[]): Denial[] {
  return tokens.flatMap(({ form }, at): Denial[] => {
    const next = tokens[at + 1]?.form ?? "";
    const before = tokens[at - 1]?.form ?? "";
    if (form === "not") return notSo(tokens, at);
    if ((form === "rather" && next === "than") || (form === "instead" && next === "of"))
      return [{ denied: upToMark(tokens, at + 2), given: phraseBefore(tokens, at) }];
    if (form === "no" && opensClause(tokens, at)) return [{ denied: upToMark(tokens, at + 1), given: null }];
    if (DENYING.test(form) || (/^(rule|rules|ruled)$/.test(before) && form === "out"))
      return [{ denied: upToMark(tokens, at + 1), given: null }];
    return [];
  });
}

function notSo(tokens: readonly Token[], at: number): Denial[] {
  const but = tokens.findIndex(
    ({ form, kind }, i) => i > at && i - at <= LONGEST && (form === "but" || (kind === "mark" && form !== "-")),
  );
  if (tokens[but]?.form === "but") {
    const from = prepositionPast(tokens, but + 1);
    return [
      { denied: { from: prepositionPast(tokens, at + 1), to: but }, given: nounPhraseFrom(tokens, from) ?? null },
    ];
  }
  const blamed = tokens.slice(at + 1, at + 4).some(({ form }) => BLAME.test(form));
  if (blamed && /^(is|was|are|were)$/.test(tokens[at - 1]?.form ?? "")) {
    const subject = nounPhraseBefore(tokens, at - 1);
    return subject ? [{ denied: subject, given: null }] : [];
  }
  const before = tokens[at - 1]?.form ?? "";
  if (before !== "," && before !== "and" && before !== "but") return [];
  // “…, and did not open”: a clause of its own, not one of two things.
  const first = prepositionPast(tokens, at + 1);
  if (isVerbForm(tokens[first]?.form ?? "")) return [];
  const comma = tokens[at - 2]?.form === "," ? at - 2 : at - 1;
  return [{ denied: upToMark(tokens, first), given: phraseBefore(tokens, comma) }];
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === "mark" || /^(and|but|that|said|says|while)$/.test(before.form);
}

/** “Not because of rain”, “not by the mayor”. */
function prepositionPast(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(because|of|by|at|in|on|to|for|from|due|owing|with)$/.test(tokens[at]?.form ?? "")) at += 1;
  return at;
}

function upToMark(tokens: readonly Token[], from: number): Range {
  let to = from;
  while (to < tokens.length && to - from < LONGEST && !(tokens[to]?.kind === "mark" && tokens[to]?.form !== "-"))
    to += 1;
  return { from, to };
}

function phraseBefore(tokens: readonly Token[], at: number): Range | null {
  return nounPhraseBefore(tokens, at) ?? null;
}
