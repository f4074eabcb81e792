import { labelOf } from "../answer/doing.ts";
import type { Claim, Unit } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { classOf, isPlural } from "../claims/readers/unit.ts";
import type { Reading } from "../claims/reading.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isDoing, isVerbForm } from "../language/verbs.ts";

const PEOPLE: Unit = { head: "person", word: "people", modifiers: [], class: "people" };

/**
 * What a number counts: its own unit, or a noun that leaves no doubt; null where there is neither.
 *
 *     40 crates                                       crates
 *     the number of guests was put at 40              guests
 *     of the complaints the office found 40           complaints
 *     40 crates according to Ann, and 60 to Ben       60: crates
 *     Injured: 40 · 40 were injured                   people
 */
export function countedBy(reading: Reading, claim: Claim): Unit | null {
  if (claim.unit) return claim.unit;
  const { tokens } = reading;
  const claims = claimsOf(reading).filter(({ quantity }) => quantity !== null);
  const before = claims[claims.indexOf(claim) - 1];
  for (let at = claim.from - 1; at >= Math.max(before?.to ?? 0, claim.clause.from); at--) {
    if (tokens[at]?.form !== "of" || !opensCount(tokens, at)) continue;
    const noun = tokens
      .slice(at + 1, Math.min(claim.from, at + 4))
      .find(({ kind, form }) => kind === "word" && (isPlural(form) || isVerbForm(form)));
    if (noun) return isPlural(noun.form) ? unitOf(noun.form) : PEOPLE;
  }
  if (before && isBeside(tokens, before, claim)) return countedBy(reading, before);
  return isOfPeople(tokens, claim) ? PEOPLE : null;
}

function unitOf(form: string): Unit {
  return { head: stem(form), word: form, modifiers: [], class: classOf(form) };
}

/** “the number of guests”, or “Of the complaints” at the head of a clause. */
function opensCount(tokens: readonly Token[], of: number): boolean {
  const before = tokens[of - 1];
  return before === undefined || before.kind === "mark" || /^(?:number|count|total|toll|tally)$/.test(before.form);
}

/** Units that a bare number takes over from the one before it. */
const SHARED = /^(?:thing|kind|people|money)$/;

/** One joint and nothing else that is counted stands between them: “12, and not 17”, “4,000 by the one and 1,500 by the other”. */
function isBeside(tokens: readonly Token[], before: Claim, claim: Claim): boolean {
  const between = tokens.slice(before.to, claim.from);
  return (
    before.clause.from === claim.clause.from &&
    SHARED.test(before.unit?.class ?? "thing") &&
    between.some(({ form }) => /^(?:and|not|or|but|to|from)$/.test(form)) &&
    between.every(({ form, kind }, i) => kind !== "word" || !isPlural(form) || isOfSpeaker(between, i))
  );
}

/** “according to the organisers and”, “by the police”. */
function isOfSpeaker(between: readonly Token[], at: number): boolean {
  return between.slice(Math.max(0, at - 3), at).some(({ form }) => /^(?:to|by)$/.test(form));
}

/** “Injured: 17”, “54 were injured”: a doing that only people undergo needs no noun; which doing it is, is compared. */
function isOfPeople(tokens: readonly Token[], claim: Claim): boolean {
  const [be, doing] = [tokens[claim.to]?.form ?? "", tokens[claim.to + 1]];
  if (/^(?:was|were|are)$/.test(be)) return doing !== undefined && isVerbForm(doing.form);
  const label = labelOf(tokens, claim);
  return label.length === 1 && label.some(({ form }) => isDoing(form));
}
