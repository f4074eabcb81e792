import { classOf, isPlural } from "../../claims/readers/unit.ts";
import type { Corpus } from "../../corpus.ts";
import { TIME_UNITS } from "../../language/data/calendar.ts";
import { PHRASE_ENDS, STOPWORDS } from "../../language/data/stopwords.ts";
import { PEOPLE } from "../../language/data/units.ts";
import type { Range } from "../../language/phrases.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isDoing, isVerbForm } from "../../language/verbs.ts";
import { matchesOf } from "./match.ts";
import { MEASURE_WORDS } from "./measure-words.ts";
import type { QueryUnit } from "./query.ts";
import { mend } from "./relatives.ts";
import type { Seek } from "./seek.ts";

/** “how many [fishing boats] were …”: the noun phrase that is counted. */
export function unitAfter(tokens: readonly Token[], asks: Seek): Range | null {
  if (asks.sought !== "number" || asks.measure !== null) return null;
  // “how many passengers were children” counts children.
  const counted = tokens.findIndex(({ form }, at) => at > asks.to && /^(were|are)$/.test(form));
  const kind = tokens[counted + 1];
  if (counted > 0 && counted <= asks.to + 3 && kind && isPlural(kind.form) && !isVerbForm(kind.form))
    return { from: counted + 1, to: counted + 2 };
  // “how many were children”: the noun stands after the verb.
  const from = /^(were|are|was|is)$/.test(tokens[asks.to]?.form ?? "") ? asks.to + 1 : asks.to;
  let to = from;
  while (to < tokens.length && to - from < 4) {
    const { form, kind } = tokens[to] as Token;
    if (
      kind === "mark" ||
      (PHRASE_ENDS.has(form) && !(to === from && /^(of|the)$/.test(form))) ||
      /^(didnt|dont|didn't|don't|got|get|go|went)$/.test(form)
    )
      break;
    // “injured people” is a noun phrase, “left the town” is none.
    if ((to === from ? isDoing(form) : isVerbForm(form)) && (to > from || !isNoun(tokens[to + 1]))) break;
    to += 1;
    // “how many people live”: after a plural the noun phrase is over, unless it is a possessive.
    const token = tokens[to - 1] as Token;
    if (isPlural(form) && !isPossessive(token) && !isPlural(tokens[to]?.form ?? "")) break;
  }
  return to > from ? { from, to } : null;
}

/** What the question counts or measures; null when it does not say. */
export function unitOf(corpus: Corpus, tokens: readonly Token[], range: Range | null, asks: Seek): QueryUnit | null {
  if (asks.measure && asks.measure !== "count") return { head: asks.measure, class: asks.measure, match: new Map() };
  if (asks.sought === "duration" && asks.measure === null)
    return { head: isExtent(tokens, asks) ? LENGTH : "time", class: "time", match: new Map() };
  if (!range) return null;
  const head = tokens.slice(range.from, range.to).findLast(({ kind, form }) => kind === "word" && !STOPWORDS.has(form));
  if (!head) return null;
  const measure = MEASURE_WORDS.get(head.form);
  if (measure) return { head: measure, class: measure, match: new Map() };
  const form = mend(corpus, head.form) ?? head.form;
  const kind = TIME_UNITS.has(form) ? "time" : classOf(PEOPLE.has(form) || form === "ppl" ? "people" : form);
  const stemmed = stem(form);
  return { head: stemmed, class: kind, match: matchesOf(corpus, corpus.terms.of(form), stemmed) };
}

/** How long a thing is may be told in metres or in days. */
export const LENGTH = "length";

/** “how long is the wall”, “how long was the mast that broke”, not “how long did it stand”, “how long were they kept waiting”. */
function isExtent(tokens: readonly Token[], asks: Seek): boolean {
  const [verb, ...rest] = tokens.slice(asks.to);
  const clause = rest.findIndex(({ form }) => /^(that|which|who)$/.test(form));
  const about = clause < 0 ? rest : rest.slice(0, clause);
  const be = /^(can|could|may|might|must|should)$/.test(verb?.form ?? "") && about.at(-1)?.form === "be";
  return (
    (be || /^(is|are|was|were)$/.test(verb?.form ?? "")) && !about.some(({ form }) => isVerbForm(form) && form !== "be")
  );
}

/** “passengers'”: it was typed with more than its letters. */
function isPossessive({ form, start, end }: Token): boolean {
  return end - start > form.length;
}

function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && !STOPWORDS.has(token.form) && !PHRASE_ENDS.has(token.form) && !isVerbForm(token.form)
  );
}
