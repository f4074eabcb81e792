import { STOPWORDS } from "../../language/data/stopwords.ts";
import { MEASURE_NOUNS } from "../../language/data/units.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { asksElsewhere } from "./governed.ts";
import type { Seek } from "./seek.ts";

/** Measures that are as often something else: “a total loss”, “pay the bill”. */
const AMBIGUOUS = new Set(
  "far close near total size figure share rate bill fine pay wide deep sum tax number limit".split(" "),
);
const AHEAD = /^(in advance|ahead|beforehand)/;
const BEFORE_MEASURE =
  /^(the|what|what's|whats|is|was|are|were|a|an|will|would|which|about|death|give|me|tell|minimum|maximum|average|current|present|annual|monthly|total|exact|max|min)$/;

/** “how far”, “how tall”, “how close”: a measure. */
export function readAdjective(words: readonly string[]): Seek | undefined {
  const at = words.findIndex(
    (word, i) =>
      word === "how" &&
      MEASURE_NOUNS.has(words[i + 1] ?? "") &&
      words[i + 1] !== "long" &&
      // “how far in advance” asks for a time.
      !(words[i + 1] === "far" && AHEAD.test(words.slice(i + 2, i + 4).join(" "))),
  );
  return at < 0 ? undefined : number(words[at + 1] as string, at, at + 2);
}

/** “do the sources agree on the speed” */
export function readAgreed(words: readonly string[]): Seek | undefined {
  const at = words.findIndex((word, i) => MEASURE_NOUNS.has(word) && /^(on|about|the)$/.test(words[i - 1] ?? ""));
  return at < 0 ? undefined : number(words[at] as string, at, at);
}

/** “price of a crossing”, “population of X”, “length of the wall”; “what is the fare”, “what will it cost”. */
export function readMeasure(words: readonly string[]): Seek | undefined {
  const at = words.findIndex(
    (word, i) =>
      MEASURE_NOUNS.has(word) &&
      (!AMBIGUOUS.has(word) || isAskedCost(words, i)) &&
      !ADJECTIVES.has(word) &&
      // “what is the area called”
      !words.slice(i + 1, i + 3).some((next) => NAMING.test(next)) &&
      (i < 4 || i === words.length - 1 || words[0] === "compare" || isAskedCost(words, i)),
  );
  if (at < 0) return undefined;
  if (!isAskedCost(words, at) && asksElsewhere(words, at)) return undefined;
  const asks =
    at === 0 ||
    isAskedCost(words, at) ||
    // “lost it, price for a new one”
    (PRICES.test(words[at] as string) &&
      /^(for|of|per|to)$/.test(words[at + 1] ?? "") &&
      words.length <= 12 &&
      !words.some((word) => ASKING.test(word))) ||
    words.slice(0, at).every((word) => BEFORE_MEASURE.test(word)) ||
    at === words.length - 1 ||
    /^(what|compare)$/.test(words[0] ?? "");
  return asks ? number(words[at] as string, at, at) : undefined;
}

/** “what does a day ticket cost a child”, “what is the boat worth”: a verb, wherever it stands. */
function isAskedCost(words: readonly string[], at: number): boolean {
  if (!/^(what|whats)$/.test(words[0] ?? "")) return false;
  const pays = /^(pay|charge|earn)$/.test(words[at] ?? "") && /^(do|does|did|will|would)$/.test(words[1] ?? "");
  return /^(cost|costs|worth)$/.test(words[at] ?? "") || (pays && words.at(-1) !== "for");
}

/** “bail amount hale”, “late fine per day”: a few nouns without a verb, and a measure among them. */
export function readFragment(words: readonly string[]): Seek | undefined {
  if (words.length > 9 || words.some((word) => ASKING.test(word) || isVerbForm(word))) return undefined;
  const at = words.findIndex(
    (word, i) => MEASURE_NOUNS.has(word) && !(STOPWORDS.has(word) || (ADJECTIVES.has(word) && i + 1 < words.length)),
  );
  return at < 0 ? undefined : number(words[at] as string, at, at);
}

const PRICES = /^(price|prices|cost|costs|fee|fees|fare|charge|charges)$/;
const ASKING =
  /^(what|which|who|when|where|why|how|is|are|was|were|do|does|did|can|will|has|have|had|tell|explain|describe)$/;
const NAMING = /^(called|named|known|designated|termed)$/;
const ADJECTIVES = new Set("far close near wide deep high tall heavy hot cold warm fast total".split(" "));

function number(word: string, from: number, to: number): Seek {
  return { sought: "number", measure: MEASURE_NOUNS.get(word) ?? null, from, to };
}
