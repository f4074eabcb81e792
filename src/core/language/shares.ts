import { TIME_UNITS } from "./data/calendar.ts";
import { CARDINALS } from "./data/numbers.ts";
import { MEASURES } from "./data/units.ts";
import type { Token } from "./tokens.ts";

const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  }).flatMap(([word, parts]) => [[word, parts] as const, [`${word}s`, parts] as const]),
);
const OF_A_WHOLE = /^(the|its|their|his|her|our|all|this|that|these|those)$/;

/**
 * A share of a whole, in per cent:
 *
 *     half of the harvest · half the harvest · a third of · two-thirds of · by a fifth · one in five · nine out of ten
 */
export function readShare(tokens: readonly Token[], at: number): { to: number; percent: number } | undefined {
  return readFraction(tokens, at) ?? readOutOf(tokens, at);
}

function readFraction(tokens: readonly Token[], at: number): { to: number; percent: number } | undefined {
  const fraction = fractionAt(tokens, at);
  if (!fraction) return undefined;
  const [next, after] = [tokens[fraction.to]?.form ?? "", tokens[fraction.to + 1]?.form ?? ""];
  // “a quarter of an hour” is a length of time.
  if (next === "of" && /^an?$/.test(after)) return undefined;
  const half = tokens[at]?.form === "half";
  const whole = next === "of" || (half && OF_A_WHOLE.test(next)) || (!half && tokens[at - 1]?.form === "by");
  return whole ? { to: fraction.to, percent: 100 * fraction.value } : undefined;
}

/** “half”, “a third”, “two thirds”, “three-quarters”. */
function fractionAt(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  const form = tokens[at]?.form ?? "";
  if (form === "half") return { to: at + 1, value: 0.5 };
  const count = form === "a" ? 1 : CARDINALS.get(form);
  if (count === undefined || count === 0) return undefined;
  const hyphen = tokens[at + 1]?.form === "-" ? 1 : 0;
  const word = tokens[at + 1 + hyphen]?.form ?? "";
  const parts = PARTS.get(word);
  if (parts === undefined || word.startsWith("hal") || count >= parts || word.endsWith("s") !== count > 1)
    return undefined;
  return { to: at + 2 + hyphen, value: count / parts };
}

/** “one in five”, “nine out of ten”. */
function readOutOf(tokens: readonly Token[], at: number): { to: number; percent: number } | undefined {
  const count = CARDINALS.get(tokens[at]?.form ?? "");
  const joint =
    tokens[at + 1]?.form === "in" ? 1 : tokens[at + 1]?.form === "out" && tokens[at + 2]?.form === "of" ? 2 : 0;
  const whole = joint > 0 ? CARDINALS.get(tokens[at + 1 + joint]?.form ?? "") : undefined;
  if (count === undefined || whole === undefined || count >= whole || ![3, 4, 5, 10].includes(whole)) return undefined;
  return { to: at + 2 + joint, percent: (100 * count) / whole };
}

/** A part of one unit, or one unit of time: “half an hour”, “half a litre”, “a quarter of an hour”, “for an hour”. */
export function partOfUnit(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  const unit = (place: number) => TIME_UNITS.has(tokens[place]?.form ?? "");
  const article = (place: number) => /^an?$/.test(tokens[place]?.form ?? "");
  const fraction = fractionAt(tokens, at);
  if (fraction && tokens[fraction.to]?.form === "of" && article(fraction.to + 1) && unit(fraction.to + 2))
    return { to: fraction.to + 2, value: fraction.value };
  const measure = (place: number) => unit(place) || MEASURES.has(tokens[place]?.form ?? "");
  if (tokens[at]?.form === "half" && article(at + 1) && measure(at + 2)) return { to: at + 2, value: 0.5 };
  if (!article(at) || !unit(at + 1) || !LASTING.test(tokens[at - 1]?.form ?? "")) return undefined;
  const ago = /^(ago|earlier|later|before|after)$/.test(tokens[at + 2]?.form ?? "");
  if (ago) return undefined;
  return { to: at + 1, value: 1 };
}

/** What stands before a length of time and not before a rate: “for an hour”, not “400 an hour”. */
const LASTING = /^(for|lasted|lasts|last|took|takes|take|within|than|about|almost|nearly|around|over|under|least)$/;
