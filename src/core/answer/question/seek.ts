import { quantities } from "../../language/numbers.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import type { Sought } from "../answer.ts";
import { readAdjective, readAgreed, readFragment, readMeasure } from "./asked-measure.ts";
import { nameOwned } from "./asked-noun.ts";
import { asksElsewhere, frontedClause } from "./governed.ts";
import { AUXILIARIES } from "./question-words.ts";
import { PATTERNS } from "./seek-patterns.ts";

/** What a question seeks, and the tokens in which it says so. */
export interface Seek {
  readonly sought: Sought;
  /** Class of the unit asked for by “how far”, “what price”; null when a noun tells, or nothing does. */
  readonly measure: string | null;
  /** Half-open range of the words that only ask. */
  readonly from: number;
  readonly to: number;
}

export const NOTHING: Seek = { sought: "text", measure: null, from: 0, to: 0 };
const YES_NO: Seek = { sought: "yes-no", measure: null, from: 0, to: 0 };

/** `said`: a speaker is asked for. `whether`: it is asked whether something is so. */
export function seek(tokens: readonly Token[], { said, whether }: { said: boolean; whether: boolean }): Seek {
  const words = tokens.map(({ form }) => form);
  // “what did the mayor say about how long it took”: the words are sought, not the time.
  if (said && words[0] === "what" && /^(did|does|do|has|have)$/.test(words[1] ?? "")) return { ...NOTHING, to: 2 };
  while (words.length > 0 && tokens[words.length - 1]?.kind === "mark") words.pop();
  const name = nameOwned(tokens);
  if (name > 0) return { sought: "person", measure: null, from: name, to: name + 1 };
  const first = firstPattern(words);
  const adjective = readAdjective(words);
  if (adjective && (!first || first.from >= adjective.from)) return adjective;
  const either = readEither(tokens);
  if (either) return either;
  if (whether && (!first || first.from > 0)) return YES_NO;
  const compares = words.some((word) => /^(agree|agrees|disagree|differ|differs|contradict|consistent)$/.test(word));
  // “was it over when they came”: the question word only opens a clause. “did the paper say how many came” asks for it.
  const inClause =
    first !== undefined &&
    first.from > 1 &&
    WH.test(words[first.from] ?? "") &&
    !TELLING.test(words[first.from - 1] ?? "") &&
    words[first.from] !== "how";
  const agreed = compares && !first ? readAgreed(words) : undefined;
  if (agreed) return agreed;
  if (AUXILIARIES.has(words[0] ?? "") && (!first || first.from > 4 || inClause) && !(first && compares))
    return { ...YES_NO, to: 1 };
  if (
    first?.sought === "number" &&
    words[first.from] === "how" &&
    words[first.from + 1] === "much" &&
    (ofMoney(words) || asksPrice(words, first.to) || asksEarnings(words, first.to))
  )
    return { ...first, measure: "money", to: words[first.to] === "money" ? first.to + 1 : first.to };
  return first ?? readMeasure(words) ?? readFragment(words) ?? NOTHING;
}

/** The pattern that stands first; of two at one place the one that is named first. Words to be quoted go before all. */
function firstPattern(words: readonly string[]): Seek | undefined {
  const start = frontedClause(words);
  const end = subordinate(words, start);
  const found = PATTERNS.flatMap(({ sought, options, measure, opening }) => {
    const at = words.findIndex(
      (_, i) => i >= start && options.every((alternatives, j) => alternatives.includes(words[i + j] ?? "")),
    );
    if (at < 0 || (opening && at > 0) || (at >= end && WH.test(words[at] ?? ""))) return [];
    if (sought !== "wording" && asksElsewhere(words, at)) return [];
    // “visitors first day after the fire”: a time, and no question for one.
    if (
      at > 0 &&
      options[0]?.includes("first") &&
      !/^(the|what|whats|is|a|my|our|your|by|for|on|of|when|and)$/.test(words[at - 1] ?? "")
    )
      return [];
    return [{ sought, measure, from: at, to: at + options.length }];
  });
  const wording = found.find(({ sought }) => sought === "wording");
  return (
    wording ?? found.reduce<Seek | undefined>((best, next) => (best && best.from <= next.from ? best : next), undefined)
  );
}

const WH = /^(who|whos|whom|whose|when|whens|where|wheres|why|how)$/;

/** “what should I do when …”, “who do I call if …”: a question word behind another begins a clause and asks for nothing. */
function subordinate(words: readonly string[], start: number): number {
  const first = words.findIndex(
    (word, at) => at >= start && /^(what|whats|which|who|whom|whose|when|where|why|how)$/.test(word),
  );
  if (first < 0 || first > start + 3) return words.length;
  const next = words.findIndex((word, at) => at > first + 1 && WH.test(word));
  // “what day and when”, “the man who”: only behind a verb or a thing does a clause begin.
  return next < 0 || words[next - 1] === "and" || words[next - 1] === "or" ? words.length : next;
}

const TELLING =
  /^(say|says|said|tell|tells|me|us|know|known|mention|explain|report|reveal|state|specify|clear|decided|announced|about|of|on|to|from|by|since|until|for|and|or|ask|remember)$/;

function ofMoney(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(cost|costs|pay|paid|pays|price|charge|charged|spend|spent|earn|earned|worth|owe|owed|raise|raised|budget|fined|donated|invested)$/.test(
      word,
    ),
  );
}

const NO_THING = /^(left|there|available|needed|enough|too|known|true|new|that|this|it)$/;

/** “how much is the tent”, “how much are two tickets for a child”: nothing but what it costs. “how much is left” asks what remains. */
function asksPrice(words: readonly string[], at: number): boolean {
  const [be, opens] = [words[at] ?? "", words[at + 1] ?? ""];
  // “how much is a flu shot”: a thing, though its name is also a form of a verb.
  if (/^(is|are)$/.test(be) && /^(a|an)$/.test(opens) && words.length <= at + 5) return true;
  // “how much is parking”: one word, and no more asked of it.
  if (/^(is|are)$/.test(be) && words.length === at + 2 && !isVerbForm(opens) && !NO_THING.test(opens)) return true;
  return (
    /^(is|are|was|were)$/.test(be) &&
    (/^(the|a|an|it|this|these|your|one|two|three|entry|admission)$/.test(opens) || /s$/.test(opens)) &&
    !words.slice(at + 1).some((word) => isVerbForm(word) || /^(left|there|available|needed|of)$/.test(word))
  );
}

/** “how much do pilots make”, “how much does a nurse get paid” */
function asksEarnings(words: readonly string[], at: number): boolean {
  const last = words.slice(-2).join(" ");
  return (
    /^(do|does|did|can|will|would)$/.test(words[at] ?? "") && (/(^| )(make|earn)$/.test(last) || last === "get paid")
  );
}

/** “is it 12 or 20 people who …”: a number is sought, and two are offered. */
function readEither(tokens: readonly Token[]): Seek | undefined {
  const [one, two] = quantities(tokens);
  if (!one || !two || !tokens.slice(one.to, two.from).some(({ form }) => /^(or|versus|vs)$/.test(form)))
    return undefined;
  return { sought: "number", measure: null, from: one.from, to: two.to };
}
