import { MEASURE_NOUNS } from "../../language/data/units.ts";
import { quantities } from "../../language/numbers.ts";
import type { Token } from "../../language/tokens.ts";
import type { Sought } from "../answer.ts";

/** What a question seeks, and the tokens in which it says so. */
export interface Seek {
  readonly sought: Sought;
  /** Class of the unit asked for by “how far”, “what price”; null when a noun tells, or nothing does. */
  readonly measure: string | null;
  /** Half-open range of the words that only ask. */
  readonly from: number;
  readonly to: number;
}

type Pattern = readonly [sought: Sought, words: string, measure?: string];

/** Read in this order; `|` parts alternatives, `*` at the front: anywhere in the question, else at its beginning or after a few words. */
const PATTERNS: readonly Pattern[] = [
  ["wording", "word for word"],
  ["wording", "exact|own|very words"],
  ["wording", "quote|verbatim"],
  ["date", "at what time"],
  ["date", "the date of|on"],
  ["date", "what|which date|day|year|month|time|week"],
  ["duration", "how many|much seconds|minutes|hours|days|nights|weeks|months|years|decades"],
  ["duration", "what|which period"],
  ["duration", "how long"],
  ["duration", "how quick|quickly|fast|soon|late|early"],
  ["number", "how many"],
  ["number", "how much"],
  ["number", "how often"],
  ["number", "how big|large", "count"],
  ["number", "how old", "time"],
  ["number", "what percentage|proportion|share of", "percent"],
  ["number", "percentage|proportion of", "percent"],
  ["number", "what number|amount of"],
  ["number", "the number|amount of"],
  ["number", "number|amount of"],
  ["number", "figure|figures for|of"],
  ["number", "size of", "count"],
  ["date", "when|whens"],
  ["place", "where|wheres"],
  ["place", "which|what place|city|town|country|village|region|area|street|part|district|location"],
  ["reason", "why|whys"],
  ["reason", "what|the reason|purpose|cause|causes|caused"],
  ["reason", "how come"],
  ["person", "who|whos|whom|whose|who's"],
];

const AUXILIARIES = new Set(
  "do does did is are was were am has have had can could will would shall should may might must isn't aren't wasn't weren't didn't doesn't don't hasn't haven't".split(
    " ",
  ),
);

/** `said`: a speaker is asked for. */
export function seek(tokens: readonly Token[], said: boolean): Seek {
  const words = tokens.map(({ form }) => form);
  // “what did the mayor say about how long it took”: the words are sought, not the time.
  if (said && words[0] === "what" && /^(did|does|do|has|have)$/.test(words[1] ?? ""))
    return { sought: "text", measure: null, from: 0, to: 2 };
  while (words.length > 0 && tokens[words.length - 1]?.kind === "mark") words.pop();
  const found = PATTERNS.flatMap(([sought, text, measure]) => {
    const options = text.split(" ").map((part) => part.split("|"));
    const at = words.findIndex((_, i) => options.every((alternatives, j) => alternatives.includes(words[i + j] ?? "")));
    return at < 0 ? [] : [{ sought, measure: measure ?? null, from: at, to: at + options.length }];
  });
  const first = found.find(({ sought }) => sought === "wording") ?? earliest(found);
  const adjective = readAdjective(words);
  if (adjective && (!first || first.from >= adjective.from)) return adjective;
  const compares = words.some((word) => /^(agree|agrees|disagree|differ|differs|contradict|consistent)$/.test(word));
  const either = readEither(tokens);
  if (either) return either;
  const yesNo: Seek = { sought: "yes-no", measure: null, from: 0, to: 1 };
  if (AUXILIARIES.has(words[0] ?? "") && (!first || first.from > 4) && !(first && compares)) return yesNo;
  const money = words.some((word) =>
    /^(cost|costs|pay|paid|pays|price|charge|charged|spend|spent|earn|earned|worth|owe|owed|raise|raised|budget)$/.test(
      word,
    ),
  );
  if (first && words[first.from] === "how" && words[first.from + 1] === "much" && money)
    return { ...first, measure: "money" };
  if (first) return first;
  return readMeasure(words) ?? { sought: "text", measure: null, from: 0, to: 0 };
}

/** The pattern that stands first; of two at one place the one that is named first above. */
function earliest(found: readonly Seek[]): Seek | undefined {
  return found.reduce<Seek | undefined>((best, seek) => (best && best.from <= seek.from ? best : seek), undefined);
}

/** “how far”, “how tall”, “how close”: a measure. */
function readAdjective(words: readonly string[]): Seek | undefined {
  const at = words.findIndex(
    (word, i) => word === "how" && MEASURE_NOUNS.has(words[i + 1] ?? "") && words[i + 1] !== "long",
  );
  return at < 0
    ? undefined
    : { sought: "number", measure: MEASURE_NOUNS.get(words[at + 1] ?? "") ?? null, from: at, to: at + 2 };
}

/** “is it 12 or 20 people who …”: a number is sought, and two are offered. */
function readEither(tokens: readonly Token[]): Seek | undefined {
  const offered = quantities(tokens);
  const [one, two] = offered;
  if (!one || !two || !tokens.slice(one.to, two.from).some(({ form }) => /^(or|versus|vs)$/.test(form)))
    return undefined;
  return { sought: "number", measure: null, from: one.from, to: two.to };
}

/** “price of a crossing”, “population of X”, “length of the wall”; “what is the fare”, “what will it cost”. */
function readMeasure(words: readonly string[]): Seek | undefined {
  const at = words.findIndex(
    (word, i) =>
      MEASURE_NOUNS.has(word) &&
      ![
        "far",
        "close",
        "near",
        "total",
        "size",
        "figure",
        "share",
        "rate",
        "bill",
        "fine",
        "pay",
        "wide",
        "deep",
      ].includes(word) &&
      (i < 4 || i === words.length - 1 || words[0] === "compare"),
  );
  if (at < 0) return undefined;
  const asks =
    at === 0 ||
    words
      .slice(0, at)
      .every((word) =>
        /^(the|what|what's|whats|is|was|are|were|a|an|will|would|which|about|death|give|me|tell)$/.test(word),
      ) ||
    at === words.length - 1 ||
    /^(what|compare)$/.test(words[0] ?? "");
  return asks ? { sought: "number", measure: MEASURE_NOUNS.get(words[at] ?? "") ?? null, from: at, to: at } : undefined;
}
