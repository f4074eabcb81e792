import { type Denial, denialsIn } from "../../claims/readers/denial.ts";
import { type Reading, read } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import { LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import { askedStrength } from "../asked.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank.ts";
import { isOutright } from "./relate.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** A word of an answer that stands in more sentences than these leads nowhere. */
const MOST = 30;

/**
 * A telling which denies in so many words what the best one gives, or gives what the best one denies: “a worn pump, and not bad fuel” against
 * “water in the fuel”. It is found by the words of that answer, and need not have the words of the question.
 */
export function contradicted(corpus: Corpus, query: Query, best: Telling, all: readonly Ranked[]): Telling | undefined {
  const next = denyingNext(corpus, query, best, all);
  if (next) return next;
  if (!best.mark || !/^(reason|person|place)$/.test(query.sought) || query.whoSaid || query.about) return undefined;
  const terms = termsBetween(corpus, query, best.ranked.reading, best.mark);
  return denying(corpus, query, best, terms, all) ?? giving(corpus, query, best, all);
}

const DENIES = /^(denied|denies|rejected|rejects|disputed|disputes|contradicted|contradicts|refuted|refutes)$/;

/** “The owner denied this: …” right behind the sentence: what is said there is disputed, whatever words deny it. */
function denyingNext(corpus: Corpus, query: Query, best: Telling, all: readonly Ranked[]): Telling | undefined {
  if (!/^(yes-no|text|reason)$/.test(query.sought) || query.speakers.length > 0) return undefined;
  const number = best.ranked.reading.number + 1;
  if (number >= corpus.passageCount || corpus.passages.documentOf(number) !== best.ranked.reading.passage.document)
    return undefined;
  if (!query.comparison && !isOutright(query, best.ranked)) return undefined;
  const reading = read(corpus, number);
  const verb = reading.tokens.findIndex(
    ({ form }, at) => DENIES.test(form) && /^(this|that|it)$/.test(reading.tokens[at + 1]?.form ?? ""),
  );
  if (verb < 1 || reading.tokens[verb + 2]?.kind === "word") return undefined;
  return { ...tellingOf(corpus, query, rankedOf(best, all, reading)), denies: !best.denies, mark: null };
}

/** Somebody else says that it was not this. */
function denying(
  corpus: Corpus,
  query: Query,
  best: Telling,
  terms: readonly number[],
  all: readonly Ranked[],
): Telling | undefined {
  const places = terms
    .map((term) => corpus.passagesWith(term, 0, corpus.passageCount))
    .filter(({ length }) => length <= MOST);
  for (const passage of new Set(places.flatMap((found) => [...found]).toSorted((a, b) => a - b))) {
    const reading = read(corpus, passage);
    if (isSame(corpus, best, reading) || !speaksOfIt(corpus, query, reading)) continue;
    const denial = denialsIn(reading.tokens).find(({ denied }) => {
      const said = termsIn(corpus, query, reading, denied);
      const least = namesCause(reading) ? 1 : Math.min(2, said.length, terms.length);
      return said.length > 0 && said.filter((term) => terms.includes(term)).length >= least;
    });
    if (!denial) continue;
    const telling = tellingOf(corpus, query, rankedOf(best, all, reading));
    const mark = markOf(query, reading, denial, telling);
    if (query.sought === "reason" || denial.given !== null) return { ...telling, mark };
  }
  return undefined;
}

/** Somebody else gives what this one denies. */
function giving(corpus: Corpus, query: Query, best: Telling, all: readonly Ranked[]): Telling | undefined {
  if (query.sought !== "reason") return undefined;
  const denials = denialsIn(best.ranked.reading.tokens);
  const denied = denials.flatMap((denial) => termsIn(corpus, query, best.ranked.reading, denial.denied));
  if (denied.length === 0) return undefined;
  for (const entry of all) {
    if (isSame(corpus, best, entry.reading)) continue;
    const telling = tellingOf(corpus, query, entry);
    if (telling.mark && termsBetween(corpus, query, entry.reading, telling.mark).some((term) => denied.includes(term)))
      return telling;
  }
  return undefined;
}

/** What is given instead; else the reason that the sentence gives; else the sentence. */
function markOf({ sought }: Query, { tokens }: Reading, { given, denied }: Denial, { mark }: Telling): Telling["mark"] {
  if (given) {
    let from = given.from;
    // “The work of Ida Berg”: the name at its end.
    if (sought === "person" && tokens[given.to - 1]?.capital) {
      from = given.to - 1;
      while (from > given.from && tokens[from - 1]?.capital) from -= 1;
    }
    return { start: tokens[from]?.start ?? 0, end: tokens[given.to - 1]?.end ?? 0 };
  }
  const [from, to] = [tokens[denied.from]?.start ?? 0, tokens[denied.to - 1]?.end ?? 0];
  return mark && (mark.end <= from || mark.start >= to) ? mark : null;
}

/** The passage itself, a copy of it, or another sentence of the same document. */
function isSame(corpus: Corpus, { ranked: { reading } }: Telling, other: Reading): boolean {
  const origin = corpus.reprints.origin;
  return reading.passage.document === other.passage.document || origin[reading.number] === origin[other.number];
}

/** A word of the question stands in it, or it says why: an answer alone may be that of another question. */
function speaksOfIt(corpus: Corpus, query: Query, reading: Reading): boolean {
  const asked = reading.tokens.some((token) => token.kind === "word" && askedStrength(corpus, query, token) > 0);
  return asked || (query.sought === "reason" && namesCause(reading));
}

function namesCause({ tokens }: Reading): boolean {
  return tokens.some(({ form }) => /^(cause|caused|reason|because|blame|blamed)$/.test(form));
}

function rankedOf({ ranked }: Telling, all: readonly Ranked[], reading: Reading): Ranked {
  return all.find((entry) => entry.reading === reading) ?? { ...ranked, reading };
}

function termsBetween(corpus: Corpus, query: Query, reading: Reading, { start, end }: { start: number; end: number }) {
  const from = reading.tokens.findIndex((token) => token.start >= start);
  const to = reading.tokens.findLastIndex((token) => token.end <= end) + 1;
  return termsIn(corpus, query, reading, { from, to });
}

/** Terms which carry the words: nothing small, and nothing the question says itself. */
function termsIn(corpus: Corpus, query: Query, { tokens }: Reading, { from, to }: Range): number[] {
  const words = tokens
    .slice(from, to)
    .filter(
      (token) =>
        token.kind === "word" &&
        !STOPWORDS.has(token.form) &&
        !LIGHT_WORDS.has(token.form) &&
        askedStrength(corpus, query, token) === 0,
    );
  return [...new Set(words.map(({ form }) => corpus.terms.of(form)))].filter((term) => term >= 0);
}
