import { MEASURE_NOUNS } from "../../language/data/units.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import type { Seek } from "./seek.ts";

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

/** Is it a word that belongs to the way of asking, and that a document need not say? It counts a little where it does. */
export function isSaidAnyway(tokens: readonly Token[], at: number, { sought, from }: Seek): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (sought === "duration" && SPENDING.test(token.form)) return true;
  if (HANDLING.test(token.form) && asksLeave(tokens, at)) return true;
  if (
    (sought === "date" || sought === "place") &&
    at > 2 &&
    at < 5 &&
    PERCEIVING.test(token.form) &&
    PERMISSION.test(`${tokens[at - 2]?.form} ${before?.form}`)
  )
    return true;
  // “my child is late”: whoever asks has one, and the rule is for all.
  if (/^(my|our)$/.test(before?.form ?? "") && OWN_PEOPLE.test(token.form) && sought !== "person") return true;
  // “who saw it first”, “when was it last checked”: of several times the first or last is meant by itself.
  if (
    (sought === "person" || sought === "date") &&
    token.form === "first" &&
    at > 1 &&
    (after === undefined || after.kind === "mark" || isVerbForm(after.form))
  )
    return true;
  if (sought === "date" && token.form === "last" && at > 1 && after !== undefined && isVerbForm(after.form))
    return true;
  // “a glass of wine”, “a piece of cake”
  if (after?.form === "of" && HELPINGS.test(token.form) && tokens[at + 2]?.kind === "word") return true;
  // “who do I call”: the document may say “ring”, or only give the name.
  if (
    sought === "text" &&
    TURNING.test(token.form) &&
    /^(i|we)$/.test(before?.form ?? "") &&
    at <= 4 &&
    tokens.some(({ form }) => /^whom?$/.test(form))
  )
    return true;
  // “top speed”, “max weight”: documents say “up to”.
  if (
    sought === "number" &&
    /^(top|max|maximum|min|minimum|highest|lowest|average)$/.test(token.form) &&
    MEASURE_NOUNS.has(after?.form ?? "")
  )
    return true;
  // “lost my key, what does it cost”: what has happened is no part of the question.
  if (at < from && isVerbForm(token.form) && tokens.slice(at, from).some(({ form }) => form === ",")) return true;
  // “what does a new one cost”
  if (after?.form === "one" && /^(new|spare|second|replacement)$/.test(token.form)) return true;
  // “how long do people wait”: anybody does. “the new nurse”: the one there is.
  if (
    /^(people|one|somebody|someone|anyone)$/.test(token.form) &&
    /^(do|does|did|can|could|may|might|will|would|should|must)$/.test(before?.form ?? "")
  )
    return true;
  if (token.form === "new" && /^(the|our|your|their|its|his|her)$/.test(before?.form ?? "") && after?.kind === "word")
    return true;
  return false;
}
