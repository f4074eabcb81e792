import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { nounPhraseBefore, nounPhraseFrom, type Range } from "../language/phrases.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { askedStrength as strength } from "./asked.ts";
import type { Query } from "./question/query.ts";

/** So far behind “was given” its “by” may stand: “was given a medal by the king”. */
const BY_WITHIN = 7;

/** “was given a medal by the king”: who did it, where the sentence says so outright. */
export function passiveAgent(corpus: Corpus, query: Query, tokens: readonly Token[]): Range | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!/^(is|was|are|were|be|been|being)$/.test(token.form)) continue;
    const done = tokens[at + 1]?.form.endsWith("ly") ? at + 2 : at + 1;
    const participle = tokens[done];
    if (!participle || !isVerbForm(participle.form) || strength(corpus, query, participle) === 0) continue;
    for (let by = done + 1; by < Math.min(tokens.length, done + BY_WITHIN); by++) {
      if (tokens[by]?.kind === "mark") break;
      if (tokens[by]?.form !== "by") continue;
      const phrase = nounPhraseFrom(tokens, by + 1);
      const isTime = tokens[by + 1]?.kind === "number" || DAYS.test(tokens[by + 1]?.form ?? "");
      if (phrase && !isTime) return phrase;
    }
  }
  return undefined;
}

const DAYS =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|then|now|tomorrow|hand|mistake|accident|chance|force|law)$/;

/** Who does it: the noun phrase before the verb that the question names, or after its “by”. */
export function agent(corpus: Corpus, query: Query, { tokens }: Reading): Range | undefined {
  const verbs = tokens.flatMap((token, at) =>
    token.kind === "word" && strength(corpus, query, token) > 0 ? [at] : [],
  );
  for (const at of verbs) {
    if (tokens[at + 1]?.form === "by") return nounPhraseFrom(tokens, at + 2);
  }
  for (const at of verbs) {
    let to = at;
    while (
      to > 0 &&
      /^(is|was|are|were|has|have|had|been|being|also|will|would|then|later|now)$/.test(tokens[to - 1]?.form ?? "")
    )
      to -= 1;
    const before = nounPhraseBefore(tokens, to);
    const fresh =
      before &&
      tokens
        .slice(before.from, before.to)
        .some((token) => token.kind === "word" && strength(corpus, query, token) === 0 && token.form.length > 3);
    if (before && fresh && (at > to || isPredicate(tokens, at))) return before;
  }
  return undefined;
}

/** An object or a complement follows: this is the verb, not a noun of the same letters. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.form !== "of" && !/^(is|was|are|were|has|have|had|will)$/.test(next.form);
}
