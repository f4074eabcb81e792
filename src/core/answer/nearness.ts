import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import type { Range } from "../language/phrases.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Query } from "./question/query.ts";

/** Half of what a word counts is lost so many words away. */
const REACH = 6;
/** What a mark between counts, in words; other marks count one. */
const MARKS: ReadonlyMap<string, number> = new Map([
  [",", 3],
  ["(", 3],
  [")", 3],
  [";", 8],
  [":", 4],
]);
/** What a word counts behind a value, whose clause mostly stands before it. */
const AGAINST = 2;
/** A value goes with what is done more than with whom it is done to. */
const DOING = 1.5;
/** Beyond so many words nothing counts. */
const FARTHEST = 40;
/** Another value of the same kind between: the words belong to that one. */
const RIVAL = 6;

/**
 * How near the words of the question stand to each value, from 0 to 1. It tells two values of one sentence apart:
 *
 *     closed in 2007 and was reopened in 2016
 */
export function nearness(corpus: Corpus, query: Query, reading: Reading, values: readonly Range[]): number[] {
  const asked = query.terms.filter(({ role }) => role === "content" || role === "name");
  const rivals = { begin: new Set(values.map(({ from }) => from)), end: new Set(values.map(({ to }) => to - 1)) };
  return values.map((value) => nearnessOf(corpus, asked, reading, value, rivals));
}

/** Where other values of the same kind begin and end. */
interface Rivals {
  readonly begin: ReadonlySet<number>;
  readonly end: ReadonlySet<number>;
}

function nearnessOf(corpus: Corpus, asked: Query["terms"], { tokens }: Reading, value: Range, rivals: Rivals): number {
  const total = asked.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return 0;
  const nearest = asked.map(() => 0);
  // “48 pounds for a full plot and 27 for a half”: what follows “for” belongs to the value before it.
  const ahead = opensClause(tokens, value.from) || tokens[value.to]?.form === "for";
  const walk = (from: number, step: 1 | -1) => {
    const word = ahead === step > 0 ? 1 : AGAINST;
    let distance = word;
    for (let at = from; distance <= FARTHEST && at >= 0 && at < tokens.length; at += step) {
      const { form, kind } = tokens[at] as Token;
      const rival = step > 0 ? rivals.begin : rivals.end;
      distance += rival.has(at) ? RIVAL : kind === "mark" ? (MARKS.get(form) ?? 1) : word;
      if (kind === "mark" || STOPWORDS.has(form)) continue;
      const term = corpus.terms.of(form);
      const weight = isVerbForm(form) ? DOING : 1;
      asked.forEach(({ match }, i) => {
        const strength = match.get(term) ?? 0;
        nearest[i] = Math.max(nearest[i] as number, (weight * strength) / (1 + distance / REACH));
      });
    }
  };
  walk(value.from - 1, -1);
  walk(value.to, 1);
  return asked.reduce((sum, { idf }, i) => sum + idf * (nearest[i] as number), 0) / total;
}

/** “In 2007 the mill closed, and in 2016 …”: what belongs to the value comes after it. */
function opensClause(tokens: readonly Token[], value: number): boolean {
  const before = /^(in|on|at|by|since|from|until|about|around|some|over)$/.test(tokens[value - 1]?.form ?? "")
    ? value - 2
    : value - 1;
  const token = tokens[before];
  return token === undefined || (token.kind === "mark" && token.form !== "-") || /^(and|but|while)$/.test(token.form);
}
