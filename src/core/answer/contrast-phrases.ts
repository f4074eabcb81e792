import { isPlural } from "../claims/readers/unit.ts";
import type { Corpus } from "../corpus.ts";
import { LIGHT_WORDS, STOPWORDS } from "../language/data/stopwords.ts";
import { MEASURE_NOUNS, PORTIONS } from "../language/data/units.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Query } from "./question/query.ts";

type Words = readonly (Token | null)[];

/**
 * Phrases that tell two things apart where single words do not; null when none does.
 *
 *     the oars of the boat · the boat        something of it, and itself
 *     up to the hut · back from the hut      one noun, with prepositions that exclude each other
 */
export function contrastingPhrases(corpus: Corpus, query: Query, one: Words, other: Words): string | null {
  const [part, otherPart] = [ofAnother(corpus, query, one), ofAnother(corpus, query, other)];
  if (part !== otherPart) {
    const [alone, against] = part === null ? [otherPart, one] : [part, other];
    if (alone !== null && !against.some((token) => token && stem(token.form) === alone)) return alone;
  }
  return opposed(one, other);
}

/** What the clause begins with: “the oars of the boat”, “the captain’s son”. Its stem where it is not asked for, but what it is of is. */
function ofAnother(corpus: Corpus, query: Query, words: Words): string | null {
  const at = /^(the|a|an|some|its|his|her|their)$/.test(words[0]?.form ?? "") ? 1 : 0;
  const isAsked = (token: Token | null | undefined) => token?.kind === "word" && strength(corpus, query, token) > 0.6;
  for (const place of [at, at + 1]) {
    const [head, next] = [words[place], words[place + 1]];
    if (!isThing(head)) return null;
    if (next?.form === "of" && !isAsked(head)) {
      const behind = /^(the|a|an|its|his|her|their|this|that)$/.test(words[place + 2]?.form ?? "")
        ? place + 3
        : place + 2;
      return words.slice(behind, behind + 3).some(isAsked) ? stem(head.form) : null;
    }
    const possessive = head.end - head.start > head.form.length;
    if (possessive) return isAsked(head) && isThing(next) && !isAsked(next) ? stem(next.form) : null;
  }
  return null;
}

/** How much a word stands for any word of the question, whatever its role there. */
function strength(corpus: Corpus, { terms, unit }: Query, token: Token): number {
  const term = corpus.terms.of(token.form);
  return Math.max(unit?.match.get(term) ?? 0, ...terms.map(({ match }) => match.get(term) ?? 0), 0);
}

/** “The number of”, “a group of”, “the price of”: how much or how many of it, and no other thing. */
function isThing(token: Token | null | undefined): token is Token {
  return (
    token?.kind === "word" &&
    !STOPWORDS.has(token.form) &&
    !LIGHT_WORDS.has(token.form) &&
    !MEASURE_NOUNS.has(token.form) &&
    !PORTIONS.has(stem(token.form)) &&
    !isVerbForm(token.form) &&
    !/^(number|figure|total|toll|count|sum|majority|minority|half|most|rest|all|none|one|both|each|people|cost|costs)$/.test(
      token.form,
    )
  );
}

const OPPOSED: readonly (readonly [string, string])[] = [
  ["to", "from"],
  ["into", "from"],
  ["before", "after"],
  ["inside", "outside"],
  ["with", "without"],
  ["above", "below"],
  ["up", "down"],
];

/** “Up to the hut”, “back from the hut”. */
function opposed(one: Words, other: Words): string | null {
  const [a, b] = [prepositions(one), prepositions(other)];
  for (const [noun, found] of b) {
    const own = a.get(noun);
    if (own && OPPOSED.some(([x, y]) => (own === x && found === y) || (own === y && found === x)))
      return `${found} ${noun}`;
  }
  return null;
}

/** The preposition before each common noun. */
function prepositions(words: Words): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap((token, at) => {
      if (token?.kind !== "word" || STOPWORDS.has(token.form)) return [];
      const article = /^(the|a|an|its|his|her|their)$/.test(words[at - 1]?.form ?? "") ? 1 : 0;
      const preposition = words[at - 1 - article]?.form ?? "";
      return OPPOSED.flat().includes(preposition) ? [[stem(token.form), preposition] as const] : [];
    }),
  );
}

/** Places and occasions of the two which differ: “on the balcony”, “in the rooms”. What one only says besides makes no two things of them. */
export function circumstancesApart(corpus: Corpus, query: Query, one: Words, other: Words): string | null {
  const [a, b] = [circumstances(corpus, query, one), circumstances(corpus, query, other)];
  const lone = (own: readonly Token[], against: Words) =>
    own.filter(({ form }) => !against.some((token) => token && stem(token.form) === stem(form)));
  const [first, second] = [lone(a, other), lone(b, one)];
  return first.length > 0 && second.length > 0 ? (second[0]?.form ?? null) : null;
}

function circumstances(corpus: Corpus, query: Query, words: Words): Token[] {
  return words.flatMap((token, at) => {
    if (!/^(in|on|at|during|for|with|under|over|near|behind|outside|inside)$/.test(token?.form ?? "")) return [];
    const article = /^(the|a|an|its|his|her|their|this|that)$/.test(words[at + 1]?.form ?? "") ? 1 : 0;
    const noun = words[at + 1 + article];
    const plain = noun?.kind === "word" && !STOPWORDS.has(noun.form) && !LIGHT_WORDS.has(noun.form);
    return noun &&
      plain &&
      !isVerbForm(noun.form) &&
      (isPlural(noun.form) || noun.form.length > 3) &&
      strength(corpus, query, noun) === 0
      ? [noun]
      : [];
  });
}
