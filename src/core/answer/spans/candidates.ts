import { isAdverb } from "../../language/adverbs.ts";
import { PHRASE_ENDS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";

/** Longer phrases are rarely a name or a thing. */
const LONGEST = 9;
/** Small words that stand inside a phrase, never at its ends: “the head of the trust”, “Ann and Ben”. */
const JOINTS = /^(of|the|a|an|and|or|for|de|la|del|der|von|van|al|el|bin|ibn|his|her|its|their|'|’)$/;
/** No phrase is over behind them: “Ann Orr and other”. */
const OPEN = /^(other|such|either|both|own)$/;
const ARTICLES = /^(the|a|an|his|her|its|their|this|that|these|those)$/;

/** Every run of words that may be a phrase of its own: a name, a thing with its adjectives, two of them with “and”. At most `LONGEST` for each token. */
export function phrasesIn(tokens: readonly Token[]): Range[] {
  const found: Range[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!mayBegin(tokens, from)) continue;
    for (let to = from + 1; to <= tokens.length && to - from <= LONGEST; to++) {
      if (to - 1 > from && !mayStandInside(tokens, to - 1)) break;
      if (mayEnd(tokens, to - 1)) found.push({ from, to });
    }
  }
  return found;
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "mark" || (PHRASE_ENDS.has(token.form) && !isParticle(tokens, at))) return false;
  if (CONNECTIVES.has(token.form) || (!token.capital && isAdverb(token.form))) return false;
  return token.capital || !isVerbForm(token.form) || ARTICLES.test(tokens[at - 1]?.form ?? "");
}

/** They join a sentence to the one before and name nothing. */
const CONNECTIVES = new Set(
  "however indeed instead despite thus moreover furthermore nevertheless nonetheless meanwhile similarly consequently therefore otherwise sometimes often although likewise hence rather besides additionally finally even just quite very too also either else always never once again according".split(
    " ",
  ),
);

/** “al” in “al-Waer”. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  return /^(al|el)$/.test(tokens[at]?.form ?? "") && tokens[at + 1]?.form === "-";
}

function mayEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "mark") return false;
  if (CONNECTIVES.has(token.form)) return false;
  return (
    token.capital ||
    !(PHRASE_ENDS.has(token.form) || JOINTS.test(token.form) || isAdverb(token.form) || OPEN.test(token.form))
  );
}

function mayStandInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "mark") {
    const joined = (token.form === "-" || token.form === "–") && !token.spaced && tokens[at + 1]?.spaced === false;
    return joined || token.form === "&" || token.form === "'" || isInitial(tokens, at);
  }
  if (token.capital || JOINTS.test(token.form)) return true;
  if (PHRASE_ENDS.has(token.form)) return false;
  return !isVerbForm(token.form) || ARTICLES.test(tokens[at - 1]?.form ?? "") || tokens[at - 1]?.form === "-";
}

/** “J. R. Okoro”, “St. Aldous”: the full stop after a short capitalised word, with a capital behind it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.form === "." && before?.capital === true && before.form.length <= 3 && tokens[at + 1]?.capital === true
  );
}
