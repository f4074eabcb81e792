import { HEDGES } from "../../language/data/hedges.ts";
import { FRAME_WORDS, KIND_WORDS, LIGHT_WORDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { MEASURE_NOUNS } from "../../language/data/units.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { MEASURE_WORDS } from "./measure-words.ts";
import type { QueryTerm } from "./query.ts";
import { isSaidAnyway } from "./said-anyway.ts";
import type { Seek } from "./seek.ts";

/** What a question word behind a noun repeats. */
const RELATIVE: ReadonlyMap<string, RegExp> = new Map([
  ["where", /^(place|places|location|locations|spot|spots|site|sites|area|areas)$/],
  ["when", /^(time|times|day|days|date|dates|moment|year|month)$/],
  ["who", /^(person|people|persons|man|men|woman|women|someone|anyone|those)$/],
  ["why", /^(reason|reasons)$/],
  ["how", /^(way|ways|method|methods)$/],
]);

/** Verbs of saying alone; others of the kind are also done: found, rejected, dismissed. */
const SAYING = /^(said|told|stated|noted|quoted|called|put|described|mentioned|claimed|believed|hoped|written|asked)$/;

/** “where was the van found”, “why was the plan rejected”: here nothing is said, something is done. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  const next = tokens[at + 1];
  const ends =
    next === undefined ||
    next.kind === "mark" ||
    /^(in|on|at|by|near|after|before|from|of|for|and|or)$/.test(next.form);
  return (
    ends &&
    isVerbForm(form) &&
    !SAYING.test(form) &&
    tokens.slice(Math.max(0, at - 8), at).some(({ form: be }) => /^(is|are|was|were|been|be|got|gets)$/.test(be))
  );
}

/** “who found the ring”, “who reported the theft”: something is done to a thing. */
function isDoneTo(tokens: readonly Token[], at: number, sought: Seek["sought"]): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  return (
    sought === "person" &&
    isVerbForm(token.form) &&
    !SAYING.test(token.form) &&
    /^(the|a|an|his|her|its|their|this)$/.test(next?.form ?? "")
  );
}

/** What a word of the question is there for; undefined where it is a small word. */
export function roleOf(
  tokens: readonly Token[],
  at: number,
  unit: Range | null,
  scopeAt: readonly number[],
  asks: Seek,
): QueryTerm["role"] | undefined {
  const { sought, measure } = asks;
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (unit && at >= unit.from && at < unit.to)
    return STOPWORDS.has(token.form) ? undefined : MEASURE_WORDS.has(token.form) ? "frame" : "unit";
  if (scopeAt.includes(at)) return "scope";
  if (STOPWORDS.has(token.form)) return undefined;
  // “United States”, “Question Time”: a word of a name is no small word.
  if (token.capital && at > 1 && before?.capital && before.kind === "word") return "content";
  // “when is the next ferry”
  if (token.form === "next" && sought === "date" && after?.kind === "word") return "content";
  if (LIGHT_WORDS.has(token.form)) return "light";
  // “what do the anglers want”
  if (
    /^wants?$/.test(token.form) &&
    sought === "text" &&
    (after === undefined || after.kind === "mark") &&
    tokens[0]?.form === "what"
  )
    return "content";
  if (isSaidAnyway(tokens, at, asks)) return "light";
  // “when is market day”: what is sought is a day.
  if (
    sought === "date" &&
    token.form === "day" &&
    before?.kind === "word" &&
    !STOPWORDS.has(before.form) &&
    !LIGHT_WORDS.has(before.form) &&
    !/^(first|last|next|opening|closing)$/.test(before.form)
  )
    return "frame";
  if (HEDGES.has(token.form)) return "frame";
  if (KIND_WORDS.has(token.form) && /^(which|what)$/.test(before?.form ?? "")) return "frame";
  // “what did she speak about”: said, in another word.
  if (/^(speak|speaks|spoke|spoken|talk|talks|talked)$/.test(token.form) && /^(about|of|on)$/.test(after?.form ?? ""))
    return "frame";
  // “which Python version”: what stands behind its name is the version.
  if (
    /^versions?$/.test(token.form) &&
    at < 5 &&
    tokens.slice(0, at - 1).some(({ form }) => /^(which|what)$/.test(form))
  )
    return "frame";
  // “half finished”, “lost mine”
  if (token.form === "half" && isVerbForm(after?.form ?? "")) return "light";
  if (token.form === "mine" && isVerbForm(before?.form ?? "")) return undefined;
  // “the places where”, “all the days when”: the question word says it again.
  if (RELATIVE.get(after?.form ?? "")?.test(token.form)) return "frame";
  const isSaid =
    REPORTING_VERBS.has(token.form) &&
    // “who do I call” asks what the asker should do, not what is said.
    !/^(i|we|you)$/.test(before?.form ?? "") &&
    !isDone(tokens, at) &&
    !isDoneTo(tokens, at, sought) &&
    // “why did they reject it”: that is what they did.
    !(sought === "reason" && /^(reject|dismiss|condemn|denounce|welcome|criticise|criticize)$/.test(token.form)) &&
    // “the recall”, “the call”: something that happened.
    !(/^(the|a|this|that)$/.test(before?.form ?? "") && /^(recall|call|charge|promise|dismissal)$/.test(token.form));
  return FRAME_WORDS.has(token.form) ||
    isSaid ||
    (measure !== null && MEASURE_NOUNS.get(token.form) !== "count" && MEASURE_NOUNS.has(token.form))
    ? "frame"
    : "content";
}
