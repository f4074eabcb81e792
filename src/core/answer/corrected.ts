import type { Claim } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { LIGHT_WORDS, STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { sameValue } from "./equal.ts";

/** A value that stands in more sentences than these is no way to find what was said of it. */
const MOST = 30;
const CROWD = 12;

/**
 * The values which a correction somewhere gives in place of this one. It names the old value, and the new one in the same sentence or the one
 * beside it, which need not say once more what they are of:
 *
 *     In earlier reports we gave the time of the blast as 02:10. It happened at 02:40.
 */
export function correctionsOf(corpus: Corpus, claim: Claim): readonly Claim[] {
  let found = memo.get(claim);
  if (!found) {
    if (isCrowded(corpus, claim.passage)) found = [];
    else found = claim.revision === "old" ? nextFigure(corpus, claim) : findCorrections(corpus, claim);
    memo.set(claim, found);
  }
  return found;
}

const memo = new WeakMap<Claim, readonly Claim[]>();

/** “An earlier article spoke of 40 rafts. There were 52.”: the next sentence gives a figure and nothing besides. */
function nextFigure(corpus: Corpus, old: Claim): readonly Claim[] {
  const next = old.passage + 1;
  if (next >= corpus.passageCount || corpus.paragraphOf[next] !== corpus.paragraphOf[old.passage]) return [];
  const reading = read(corpus, next);
  const isMore = ({ kind, form }: Token) =>
    kind === "word" &&
    !STOPWORDS.has(form) &&
    !LIGHT_WORDS.has(form) &&
    !/^(correct|right|true|figure|number)$/.test(form);
  if (!/^(there|it|that|the)$/.test(reading.tokens[0]?.form ?? "")) return [];
  const [figure, another] = claimsOf(reading);
  if (!figure || another || figure.kind !== old.kind || sameValue(figure, old)) return [];
  return reading.tokens.some((token, at) => (at < figure.from || at >= figure.to) && isMore(token)) ? [] : [figure];
}

/** A sentence of so many figures corrects none of them. */
function isCrowded(corpus: Corpus, passage: number): boolean {
  return read(corpus, passage).quantities.length > CROWD;
}

function findCorrections(corpus: Corpus, claim: Claim): readonly Claim[] {
  return [...placesOf(corpus, claim)].flatMap((passage) => {
    if (isCrowded(corpus, passage)) return [];
    const reading = read(corpus, passage);
    const old = claimsOf(reading).find(
      (other) =>
        other.revision === "old" && isLike(claim, other) && sameValue(claim, other) && isOfOne(corpus, claim, other),
    );
    if (!old || (passage === claim.passage && old.from === claim.from)) return [];
    const beside = [passage, passage + 1, passage - 1].filter(
      (other) =>
        other >= 0 &&
        other < corpus.passageCount &&
        corpus.paragraphOf[other] === corpus.paragraphOf[passage] &&
        !isCrowded(corpus, other),
    );
    for (const place of beside) {
      const found = claimsOf(read(corpus, place)).filter(
        (other) => other !== old && other.revision !== "old" && isLike(old, other) && !sameValue(old, other),
      );
      // Of two it cannot be told which is the new one.
      if (found.length > 0) return found.length === 1 ? found : [];
    }
    return [];
  });
}

/** Does a correction give one of two values in place of the other? */
export function isCorrected(corpus: Corpus, one: Claim, other: Claim): boolean {
  const by = (claim: Claim, value: Claim) => correctionsOf(corpus, claim).some((found) => sameValue(found, value));
  return isLike(one, other) && (by(one, other) || by(other, one));
}

/** Passages which have the number, in figures or as this claim writes it. */
function placesOf(corpus: Corpus, claim: Claim): ReadonlySet<number> {
  const { tokens }: Reading = read(corpus, claim.passage);
  const written = tokens.slice(claim.from, claim.to).filter(({ kind, form }) => kind === "number" || form.length > 2);
  const forms = [...written.map(({ form }) => form), ...(claim.quantity ? [String(claim.quantity.value)] : [])];
  const places = forms.map((form) => corpus.passagesWith(corpus.terms.of(form), 0, corpus.passageCount));
  return new Set(places.filter(({ length }) => length <= MOST).flatMap((found) => [...found]));
}

/** One kind of value, of one unit where both have one. */
function isLike(one: Claim, other: Claim): boolean {
  if (one.kind !== other.kind || (one.rate === null) !== (other.rate === null)) return false;
  if (one.date && other.date) return one.date.precision === other.date.precision;
  return !one.unit || !other.unit || one.unit.class === other.unit.class;
}

/** A day or an hour is hardly the same by chance; of a bare number the sentences must have a word in common. */
function isOfOne(corpus: Corpus, one: Claim, other: Claim): boolean {
  if (one.date || (one.unit && other.unit)) return true;
  const words = ({ passage }: Claim) =>
    new Set(
      read(corpus, passage).tokens.flatMap(({ form, kind }) =>
        kind === "word" && !STOPWORDS.has(form) && !LIGHT_WORDS.has(form) ? [stem(form)] : [],
      ),
    );
  return !words(one).isDisjointFrom(words(other));
}
