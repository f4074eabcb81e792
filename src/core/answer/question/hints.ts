import type { Corpus } from "../../corpus.ts";
import { relativesOf } from "../../language/thesaurus/thesaurus.ts";

/** What a relative in the thesaurus counts where the documents have the word itself. */
const BESIDE = 0.8;
const LEAST = 0.25;
const MOST = 8;

/** The matches of a word, and behind them its nearest relatives in the general thesaurus that the corpus has: all below `SURE`. */
export function withHints(
  corpus: Corpus,
  stem: string,
  match: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  if (!/^[a-z]{3,}$/.test(stem)) return match;
  const known = (match.get(corpus.terms.byStem(stem)) ?? 0) === 1;
  const hints = [...relativesOf(stem)]
    .map(([other, strength]) => [corpus.terms.byStem(other), known ? BESIDE * strength : strength] as const)
    .filter(([other, strength]) => other >= 0 && strength >= LEAST && !corpus.terms.isName(other) && !match.has(other))
    .sort(([one, weak], [other, strong]) => strong - weak || one - other)
    .slice(0, MOST);
  return hints.length === 0 ? match : new Map([...match, ...hints]);
}
