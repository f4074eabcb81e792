import { TIME_UNITS } from "../../language/data/calendar.ts";
import { CARDINALS } from "../../language/data/numbers.ts";
import { PHRASE_ENDS, REPORTING_VERBS } from "../../language/data/stopwords.ts";
import { CURRENCY_SIGNS, KINDS_OF_PEOPLE, MEASURES, PEOPLE, PEOPLE_BY_DOING } from "../../language/data/units.ts";
import type { Quantity } from "../../language/numbers.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import type { Unit } from "../claim.ts";

const LONGEST = 5;
const IRREGULAR_PLURALS = new Set("people men women children persons police staff crew feet teeth cattle".split(" "));

/**
 * The unit of a number: the noun phrase after it, or the sign before it.
 *
 *     over 1,500 people who …            people
 *     12,000 al-Waer residents, …        residents (al, Waer)
 *     hundreds of thousands of civilians civilians
 *     $3.2bn                             money
 */
export function readUnit(
  tokens: readonly Token[],
  quantity: Quantity,
): { unit: Unit | null; from: number; to: number } {
  const sign = tokens[quantity.number - 1];
  if (sign && CURRENCY_SIGNS.has(sign.form)) {
    return {
      unit: { head: "money", word: "money", modifiers: [], class: "money" },
      from: Math.min(quantity.from, quantity.number - 1),
      to: quantity.to,
    };
  }
  if (quantity.share)
    return {
      unit: { head: "percent", word: "percent", modifiers: [], class: "percent" },
      ...wholeOf(tokens, quantity),
    };
  if (/^(once|twice)$/.test(tokens[quantity.number]?.form ?? "")) {
    return {
      unit: { head: "time", word: "times", modifiers: [], class: "times" },
      from: quantity.from,
      to: quantity.to,
    };
  }
  let at = quantity.to;
  const percent =
    tokens[at]?.form === "per" && tokens[at + 1]?.form === "cent"
      ? 2
      : /^(%|percent)$/.test(tokens[at]?.form ?? "")
        ? 1
        : 0;
  if (percent)
    return {
      unit: { head: "percent", word: "percent", modifiers: [], class: "percent" },
      from: quantity.from,
      to: at + percent,
    };
  if (
    tokens[at]?.form === "of" &&
    (quantity.vague || /^(hundred|thousand|million)s?$/.test(tokens[at - 1]?.form ?? ""))
  )
    at += 1;
  // “twelve of the fifteen crates”: the unit stands behind the whole. “two of them”: elsewhere.
  const whole = unitOfWhole(tokens, quantity.to);
  if (whole) return { unit: whole, from: quantity.from, to: quantity.to };
  if (/^(the|them|those|these|his|her|their|its|our)$/.test(tokens[at]?.form ?? "")) return none(quantity);
  const words = nounPhrase(tokens, at, quantity.value !== 1);
  const head = words.at(-1);
  if (head === undefined) return none(quantity);
  const form = (tokens[head] as Token).form;
  const unit: Unit = {
    head: stem(form),
    word: form,
    modifiers: words.slice(0, -1).map((word) => stem((tokens[word] as Token).form)),
    class: classOf(form),
  };
  return { unit, from: quantity.from, to: head + 1 };
}

/** What “of the fifteen crates”, “of his men” names behind a number. */
function unitOfWhole(tokens: readonly Token[], of: number): Unit | null {
  if (tokens[of]?.form !== "of" || !/^(the|his|her|their|its|our|these|those)$/.test(tokens[of + 1]?.form ?? ""))
    return null;
  const counted = tokens[of + 2];
  const from = counted?.kind === "number" || CARDINALS.has(counted?.form ?? "") ? of + 3 : of + 2;
  const words = nounPhrase(tokens, from, true);
  const head = tokens[words.at(-1) ?? -1];
  if (!head) return null;
  // “130 of his men”: somebody's own people, not people in general.
  const own = /^(his|her|their|its|our)$/.test(tokens[of + 1]?.form ?? "");
  const kind = classOf(head.form);
  return { head: stem(head.form), word: head.form, modifiers: [], class: own && kind === "people" ? "thing" : kind };
}

/** “a third of the harvest”: the whole belongs to the wording. */
function wholeOf(tokens: readonly Token[], { from, to }: Quantity): { from: number; to: number } {
  let end = to;
  if (tokens[end]?.form === "of") end += 1;
  if (/^(the|its|their|his|her|our|all|these|those)$/.test(tokens[end]?.form ?? "")) end += 1;
  const words = nounPhrase(tokens, end, true);
  return { from, to: words.length > 0 ? (words.at(-1) as number) + 1 : to };
}

function none(quantity: Quantity) {
  return { unit: null, from: quantity.from, to: quantity.to };
}

export function classOf(form: string): Unit["class"] {
  if (TIME_UNITS.has(form)) return "time";
  const measure = MEASURES.get(form);
  if (measure) return measure as Unit["class"];
  if (PEOPLE.has(form) || PEOPLE_BY_DOING.has(form.replace(/s$/, ""))) return "people";
  return KINDS_OF_PEOPLE.has(stem(form)) || KINDS_OF_PEOPLE.has(form.replace(/s$/, "")) ? "kind" : "thing";
}

/** Token numbers of the words of the noun phrase; the last is its head. */
function nounPhrase(tokens: readonly Token[], from: number, plural: boolean): number[] {
  const words: number[] = [];
  for (let at = from; at < tokens.length && words.length < LONGEST; at++) {
    const token = tokens[at] as Token;
    if (token.form === "-" && !token.spaced && words.length > 0) continue;
    if (token.kind !== "word" || PHRASE_ENDS.has(token.form)) break;
    // “lost 40 million last year”: the year is no unit of it.
    if (/^(last|next|this|past|every|each)$/.test(token.form) && TIME_UNITS.has(tokens[at + 1]?.form ?? "")) break;
    if (words.length > 0 && (isVerbForm(token.form) || REPORTING_VERBS.has(token.form))) break;
    words.push(at);
    // “12,000 residents fled”: after a plural the noun phrase is over. A possessive goes on: “children’s jackets”.
    const possessive = token.end - token.start > token.form.length;
    // “110 measles cases”: another plural right behind it is the head.
    const next = tokens[at + 1];
    const goesOn =
      next?.kind === "word" && isPlural(next.form) && !isVerbForm(next.form) && !PHRASE_ENDS.has(next.form);
    if (plural && isPlural(token.form) && !possessive && !MEASURES.has(token.form) && !goesOn) break;
    if (TIME_UNITS.has(token.form) || MEASURES.has(token.form)) break;
  }
  // “18 injured”, “three were hurt”: a participle alone is no unit.
  while (words.length > 0 && isParticiple((tokens[words.at(-1) as number] as Token).form)) words.pop();
  return words;
}

/** Looks like a plural noun. */
export function isPlural(form: string): boolean {
  return IRREGULAR_PLURALS.has(form) || (form.length > 3 && /[^su]s$/.test(form));
}

function isParticiple(form: string): boolean {
  return (
    /[a-z]{2}(ed|ing)$/.test(form) &&
    !/^(wedding|building|meeting|feed|bed|seed|shed|hundred|breed|evening|morning|opening|painting|drawing|crossing|landing|sibling|ceiling|warning|ruling|hearing|filing|listing|booking|feeling|killing|shooting|saving|finding|offering|recording|posting|ring|king|wing|spring|string)$/.test(
      form,
    )
  );
}
