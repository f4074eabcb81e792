import { HEDGES } from "../../language/data/hedges.ts";
import { FRAME_WORDS, KIND_WORDS, LIGHT_WORDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { MEASURE_NOUNS } from "../../language/data/units.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { MEASURE_WORDS } from "./measure-words.ts";
import type { QueryTerm } from "./query.ts";
import type { Seek } from "./seek.ts";

/** What a question word behind a noun repeats. */
const RELATIVE: ReadonlyMap<string, RegExp> = new Map([
  ["where", /^(place|places|location|locations|spot|spots|site|sites|area|areas)$/],
  ["when", /^(time|times|day|days|date|dates|moment|year|month)$/],
  ["who", /^(person|people|persons|man|men|woman|women|someone|anyone|those)$/],
  ["why", /^(reason|reasons)$/],
  ["how", /^(way|ways|method|methods)$/],
]);

/** “can I bring my dog”, “may we have a fire”: the thing is asked about, whatever is done with it. */
const PERMISSION = /^(can|could|may) (i|we|you|one|people|members|guests)$/;
/** Is it asked whether one may do what stands here? */
export function asksLeave(tokens: readonly Token[], at: number): boolean {
  return at > 1 && at < 4 && PERMISSION.test(`${tokens[at - 2]?.form} ${tokens[at - 1]?.form}`);
}

const HANDLING = /^(bring|have|use|keep|get|do)$/;
/** “where can I see the crown”, “when can we hear it on the radio”: whoever it is there for may see and hear it. */
const PERCEIVING = /^(see|hear|watch|find|catch|read|view)$/;

const HELPINGS =
  /^(glass|glasses|cup|cups|bottle|bottles|piece|pieces|slice|slices|pint|pints|pair|pairs|bit|portion)$/;
const TURNING = /^(contact|tell|ask|call|ring|phone|email|mail|inform|notify|see|text|write)$/;

const OWN_PEOPLE =
  /^(child|children|kid|kids|son|daughter|baby|wife|husband|partner|spouse|mother|mum|mom|father|dad|parents|family|guest|guests|friend|friends|dependant|dependants)$/;

/** “how long did he spend in there”, “how long did it last”: time passes anyway. */
const SPENDING = /^(spend|spends|spent|spending|last|lasts|lasted|lasting)$/;

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
  { sought, measure, from }: Seek,
): QueryTerm["role"] | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (unit && at >= unit.from && at < unit.to)
    return STOPWORDS.has(token.form) ? undefined : MEASURE_WORDS.has(token.form) ? "frame" : "unit";
  if (scopeAt.includes(at)) return "scope";
  if (STOPWORDS.has(token.form)) return undefined;
  // “United States”, “Question Time”: a word of a name is no small word.
  if (token.capital && at > 1 && before?.capital && before.kind === "word") return "content";
  // “when is the next ferry”
  if (token.form === "next" && sought === "date" && after?.kind === "word") return "content";
  if (LIGHT_WORDS.has(token.form) || (sought === "duration" && SPENDING.test(token.form))) return "light";
  if (HANDLING.test(token.form) && asksLeave(tokens, at)) return "light";
  if (
    (sought === "date" || sought === "place") &&
    at > 2 &&
    at < 5 &&
    PERCEIVING.test(token.form) &&
    PERMISSION.test(`${tokens[at - 2]?.form} ${before?.form}`)
  )
    return "light";
  // “my child is late”: whoever asks has one, and the rule is for all.
  if (/^(my|our)$/.test(before?.form ?? "") && OWN_PEOPLE.test(token.form) && sought !== "person") return "light";
  // “who saw it first”, “when was it last checked”: of several times the first or last is meant by itself.
  if (
    (sought === "person" || sought === "date") &&
    at > 1 &&
    (/^first$/.test(token.form) ? after === undefined || after.kind === "mark" || isVerbForm(after.form) : false)
  )
    return "light";
  if (sought === "date" && token.form === "last" && at > 1 && after !== undefined && isVerbForm(after.form))
    return "light";
  // “a glass of wine”, “a piece of cake”
  if (after?.form === "of" && HELPINGS.test(token.form) && tokens[at + 2]?.kind === "word") return "light";
  // “who do I call”: the document may say “ring”, or only give the name.
  if (
    sought === "text" &&
    TURNING.test(token.form) &&
    /^(i|we)$/.test(before?.form ?? "") &&
    at <= 4 &&
    tokens.some(({ form }) => /^whom?$/.test(form))
  )
    return "light";
  // “what do the anglers want”
  if (
    /^wants?$/.test(token.form) &&
    sought === "text" &&
    (after === undefined || after.kind === "mark") &&
    tokens[0]?.form === "what"
  )
    return "content";
  // “top speed”, “max weight”: documents say “up to”.
  if (
    sought === "number" &&
    /^(top|max|maximum|min|minimum|highest|lowest|average)$/.test(token.form) &&
    MEASURE_NOUNS.has(after?.form ?? "")
  )
    return "light";
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
  // “lost my key, what does it cost”: what has happened is no part of the question.
  if (at < from && isVerbForm(token.form) && tokens.slice(at, from).some(({ form }) => form === ",")) return "light";
  // “what does a new one cost”
  if (after?.form === "one" && /^(new|spare|second|replacement)$/.test(token.form)) return "light";
  if (HEDGES.has(token.form)) return "frame";
  if (KIND_WORDS.has(token.form) && /^(which|what)$/.test(before?.form ?? "")) return "frame";
  // “what did she speak about”: said, in another word.
  if (/^(speak|speaks|spoke|spoken|talk|talks|talked)$/.test(token.form) && /^(about|of|on)$/.test(after?.form ?? ""))
    return "frame";
  // “how long do people wait”: anybody does. “the new nurse”: the one there is.
  if (
    /^(people|one|somebody|someone|anyone)$/.test(token.form) &&
    /^(do|does|did|can|could|may|might|will|would|should|must)$/.test(before?.form ?? "")
  )
    return "light";
  if (token.form === "new" && /^(the|our|your|their|its|his|her)$/.test(before?.form ?? "") && after?.kind === "word")
    return "light";
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
