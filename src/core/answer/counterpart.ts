import { type Claim, withEnds } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { LIGHT_WORDS, STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import { headingsOf } from "./coverage.ts";
import { matchesOf, SURE } from "./question/match.ts";
import { versionsOfOne } from "./versions.ts";

/** Share of the shorter passage's words, with those of its heading, that the other must have or say otherwise. */
const ALIKE = 0.5;
/** One shared word proves nothing. */
const LEAST = 2;
/** A longer document is no page of which one compares two versions sentence by sentence. */
const LONGEST = 2_000;

/**
 * The claim which stands in another version of a page where this one stands: of one kind and one unit, in the passage that has most of
 * its words, as this passage has most of that one's.
 *
 *     Cards which are lost   For a new card we charge €4.
 *     Lost or stolen cards   A replacement costs €6.
 */
function counterpartOf(corpus: Corpus, claim: Claim, document: number): Claim | undefined {
  const own = read(corpus, claim.passage);
  const found = nearestIn(corpus, own, claim, document);
  const back = found && nearestIn(corpus, found.reading, claim, own.passage.document);
  if (!found || back?.reading.number !== own.number) return undefined;
  const [only, ...more] =
    found.reading.cells.length > 0
      ? inColumn(own, claim, found)
      : found.claims.length > 1
        ? behindOneWord(own, claim, found)
        : found.claims;
  return more.length === 0 ? only : undefined;
}

/** The claims of other versions of its page which stand in the place of this one; `documents`: where to look for such versions. */
export function counterpartsIn(corpus: Corpus, claim: Claim, documents: Iterable<number>): readonly Claim[] {
  const own = corpus.passages.documentOf(claim.passage);
  return [...new Set(documents)].flatMap((document) => {
    const found =
      document !== own && versionsOfOne(corpus, own, document) ? counterpartOf(corpus, claim, document) : null;
    return found ?? [];
  });
}

/** Do two claims stand in one place of two versions of a page? */
export function areCounterparts(corpus: Corpus, one: Claim, other: Claim): boolean {
  const [found] = counterpartsIn(corpus, one, [corpus.passages.documentOf(other.passage)]);
  return found?.passage === other.passage && found.from === other.from;
}

interface Near {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** The passage of a document that is most like this one, of those which give a value of this kind. */
function nearestIn(corpus: Corpus, own: Reading, claim: Claim, document: number): Near | undefined {
  const { from, to } = corpus.ranges[document] as { readonly from: number; readonly to: number };
  if (to - from > LONGEST) return undefined;
  const words = wordsOf(corpus, own);
  let nearest: Near | undefined;
  let most = 0;
  for (let passage = from; passage < to; passage++) {
    const reading = read(corpus, passage);
    const claims = reading.passage.heading
      ? []
      : claimsOf(reading)
          .flatMap(withEnds)
          .filter((other) => sameKind(claim, other));
    if (claims.length === 0) continue;
    const share = likeness(words, wordsOf(corpus, reading));
    if (share <= most) continue;
    most = share;
    nearest = { reading, claims };
  }
  return most >= ALIKE ? nearest : undefined;
}

function sameKind(one: Claim, other: Claim): boolean {
  if (one.kind !== other.kind || (one.rate === null) !== (other.rate === null)) return false;
  if (one.date && other.date) return one.date.precision === other.date.precision && one.date.bound === other.date.bound;
  if (!one.unit || !other.unit) return one.unit === other.unit;
  return one.unit.class === other.unit.class && (one.unit.class !== "thing" || one.unit.head === other.unit.head);
}

/** Of several values the one that stands behind the same word: “Ruby 3.4 and Redis 7”. */
function behindOneWord({ tokens }: Reading, claim: Claim, { reading, claims }: Near): readonly Claim[] {
  const before = tokens[claim.from - 1];
  return before?.kind === "word" && !STOPWORDS.has(before.form)
    ? claims.filter(({ from }) => reading.tokens[from - 1]?.form === before.form)
    : claims;
}

/** The value in the column of the same name. */
function inColumn(own: Reading, claim: Claim, { reading, claims }: Near): readonly Claim[] {
  const name = nameOf(own, claim);
  return claims.filter((other) => nameOf(reading, other) === name);
}

function nameOf({ cells }: Reading, claim: Claim): string {
  const cell = cells.find(({ range }) => range.from <= claim.from && claim.from < range.to);
  return cell?.name.map(({ form }) => form).join(" ") ?? "";
}

interface Words {
  readonly terms: readonly number[];
  /** What stands for each of them. */
  readonly matches: readonly ReadonlyMap<number, number>[];
}

const memo = new WeakMap<Reading, Words>();

/** What a passage speaks of, with the words of the heading right above it; not its values. */
function wordsOf(corpus: Corpus, reading: Reading): Words {
  let known = memo.get(reading);
  if (!known) {
    const claims = claimsOf(reading);
    const own = reading.tokens.filter((_, at) => !claims.some(({ from, to }) => from <= at && at < to));
    const above = headingsOf(corpus, reading.number)[0];
    const title = (corpus.ranges[reading.passage.document] as { from: number }).from;
    const heading = above === undefined || above === title ? [] : read(corpus, above).tokens;
    const forms = [...own, ...heading].flatMap(({ form, kind }) =>
      kind === "word" && !STOPWORDS.has(form) && !LIGHT_WORDS.has(form) ? [form] : [],
    );
    const stems = new Map(forms.map((form) => [stem(form), corpus.terms.of(form)] as const));
    known = { terms: [...stems.values()], matches: [...stems].map(([word, term]) => matchesOf(corpus, term, word)) };
    memo.set(reading, known);
  }
  return known;
}

function likeness(one: Words, other: Words): number {
  const [less, more] = one.terms.length <= other.terms.length ? [one, other] : [other, one];
  const met = less.matches.filter((match) => more.terms.some((term) => (match.get(term) ?? 0) >= SURE)).length;
  // Of two that have as much in common the one that says less besides is the nearer.
  return met < LEAST ? 0 : met / less.terms.length + met / (1_000 * more.terms.length);
}
