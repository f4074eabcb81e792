import { numberStands } from "../language/numbers.ts";
import type { Token } from "../language/tokens.ts";
import type { Attribution } from "./attribution.ts";
import { phraseEnd, subjectBefore } from "./subject.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Participles by which a figure is somebody's: “put at 12 by the council”. */
export const PUTTING = words(
  "put priced estimated valued given reckoned calculated counted placed quoted reported measured recorded stated assessed costed",
);
/** Verbs by which somebody puts a figure forward as their own: “counted nine”. */
export const COUNTING = words("counted counts tallied measured recorded registered logged");
const LONGEST = 16;

/** “The cost is put at 12 million by the council and at 19 million by the union”: each speaks for the figure before it. */
export function agents(tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  let verb = -1;
  tokens.forEach((token, at) => {
    if (PUTTING.has(token.form)) verb = at;
    if (token.form !== "by" || verb < 0 || at - verb > LONGEST || tokens[at + 1]?.kind !== "word") return;
    const from = found.at(-1)?.subject.to ?? verb;
    const to = phraseEnd(tokens, at + 1);
    if (to > at + 1 && numberStands(tokens, from, at - from) && !numberStands(tokens, at + 1, to - at - 1))
      found.push({ subject: { from: at + 1, to }, verb: at, says: { from, to: at }, via: null });
  });
  return found;
}

/** “A teacher, Ana Ruiz, counted nine”, “The mayor spoke of 19 dead”: who counts puts the figure forward. */
export function counters(tokens: readonly Token[]): Attribution[] {
  return tokens.flatMap(({ form }, at): Attribution[] => {
    const speaks = /^(spoke|speaks|speak)$/.test(form) && tokens[at + 1]?.form === "of";
    if (!(COUNTING.has(form) || speaks) || !numberStands(tokens, at + 1, speaks ? 4 : 3)) return [];
    const subject = subjectBefore(tokens, at);
    return subject ? [{ subject, verb: at, says: { from: at + 1, to: clauseEnd(tokens, at) }, via: null }] : [];
  });
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ form }, at) => at > from && /^(but|while|whereas|;)$/.test(form));
  return end < 0 ? tokens.length : end;
}
