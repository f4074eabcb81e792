import { IRREGULAR_BASES } from "../../language/data/irregular.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { AUXILIARIES } from "./question-words.ts";

const QUESTION_WORD = /^(what|whats|which|who|whos|whom|whose|when|whens|where|wheres|why|whys|how)$/;
/** “which” behind a noun only goes on; behind one of these, or at the head of the asking clause, it asks. */
const BEFORE_WHICH = /^(,|in|on|at|by|from|to|for|with|of|after|before|until|since|under|during|into)$/;
const CLAUSE =
  /^(when|where|if|as|while|after|before|since|although|though|because|unless|once|along|in|on|at|by|for|during|from|with|according)$/;
/** “what figure does the report give as the number of guests”: what is said is what is sought. */
const SAYING =
  /^(give|gives|gave|given|put|puts|say|says|said|state|states|stated|report|reports|reported|list|lists|claim|claims|estimate|estimated)$/;
const OF = /^(of|to|in|for|by|from|with|on|at|into|about|that)$/;

/** “When the pump stops, what opens the valve?”: what stands before the comma does not ask. Where the asking begins; 0 when nothing stands before it. */
export function frontedClause(words: readonly string[]): number {
  if (!CLAUSE.test(words[0] ?? "")) return 0;
  const comma = words.findIndex(
    (word, at) => word === "," && words.slice(at + 1, at + 3).some((next) => QUESTION_WORD.test(next)),
  );
  return comma < 0 ? 0 : comma + 1;
}

/**
 * Words such as “number of” or “height” ask where a question word governs them, or none is there: “what is the total number of guests”,
 * “height of the tower”. In “what was the name of the count of Alm” and “the number of guests fell after what year” something else is asked.
 */
export function asksElsewhere(words: readonly string[], at: number): boolean {
  if (QUESTION_WORD.test(words[at] ?? "")) return false;
  const start = frontedClause(words);
  const before = words.findLastIndex((word, i) => i >= start && i < at && QUESTION_WORD.test(word));
  if (before >= 0) return !governs(words, before, at);
  const behind = words.findIndex((_, i) => i > at && isAsking(words, i, at));
  return behind >= 0 && words[0] !== "compare";
}

/** “what” asks wherever it stands, but in “the number of what”; “which” goes on behind a noun: “the number of boats which sank”. */
function isAsking(words: readonly string[], at: number, keyword: number): boolean {
  if (words[at] === "what") return at > keyword + 2 && words[at - 1] !== "about";
  return words[at] === "which" && BEFORE_WHICH.test(words[at - 1] ?? "");
}

/** Only small words and what describes a noun stand between; in “what unit is the size given in” the unit is asked for. */
function governs(words: readonly string[], from: number, to: number): boolean {
  const between = words.slice(from + 1, to);
  if (between.some((word) => SAYING.test(word))) return true;
  const helper = between.findIndex((word) => AUXILIARIES.has(word));
  if (between.slice(0, Math.max(0, helper)).some((word) => !word.endsWith("ly"))) return false;
  // “what makes the price fall”
  const first = between[0] ?? "";
  if (first.endsWith("s") && IRREGULAR_BASES.has(first.slice(0, -1))) return false;
  return between.every(
    (word, i) =>
      AUXILIARIES.has(word) ||
      // “one of the reasons”
      (word === "of" && /^(one|some|many|two|three|any)$/.test(between[i - 1] ?? "")) ||
      (!OF.test(word) && !isVerbForm(word)),
  );
}
