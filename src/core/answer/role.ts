import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { nounPhraseBefore, nounPhraseFrom, type Range } from "../language/phrases.ts";
import type { Token } from "../language/tokens.ts";
import { askedStrength } from "./asked.ts";
import type { Query } from "./question/query.ts";

/** “who is X”: what stands beside the name: “X, the head of …,” or “Coastguard commander X”. */
export function roleOf(corpus: Corpus, query: Query, { tokens }: Reading): Range | undefined {
  const named = tokens.flatMap((token, at) =>
    token.kind === "word" && token.capital && askedStrength(corpus, query, token) > 0.9 ? [at] : [],
  );
  const [first, met] = [named[0], named.at(-1)];
  if (first === undefined || met === undefined) return undefined;
  // “who is Mira”: behind her first name stands the rest of it.
  let last = met;
  while (tokens[last + 1]?.capital && tokens[last + 1]?.kind === "word") last += 1;
  if (tokens[last + 1]?.form === "," && /^(who|which)$/.test(tokens[last + 2]?.form ?? ""))
    return relativeClause(tokens, last + 3);
  if (tokens[last + 1]?.form === ",") {
    const after = nounPhraseWithPlace(tokens, last + 2);
    if (after && !/^(who|which|and|but)$/.test(tokens[after.from]?.form ?? "") && tokens[after.from]?.kind === "word")
      return after;
  }
  const particle = tokens[first - 1]?.form === "-" ? first - 2 : first;
  // “Captain: Ben Hale.”
  const comma = /^[,:]$/.test(tokens[particle - 1]?.form ?? "") ? particle - 1 : particle;
  const before = nounPhraseBefore(tokens, comma);
  return before && before.to - before.from < 12 ? before : undefined;
}

/** “…, who heads the clinic, said”: what the clause says, up to its comma. */
function relativeClause(tokens: readonly Token[], from: number): Range | undefined {
  const start = /^(is|was)$/.test(tokens[from]?.form ?? "") ? from + 1 : from;
  const end = tokens.findIndex(({ form }, at) => at > start && /^[,.;:]$/.test(form));
  return end > start ? { from: start, to: end } : undefined;
}

/** “the head of operations in Homs”: a place belongs to a role. */
function nounPhraseWithPlace(tokens: readonly Token[], from: number): Range | undefined {
  const phrase = nounPhraseFrom(tokens, from);
  if (!phrase || !/^(in|at|for|from)$/.test(tokens[phrase.to]?.form ?? "")) return phrase;
  const place = nounPhraseFrom(tokens, phrase.to + 1);
  return { from: phrase.from, to: place?.to ?? phrase.to };
}
