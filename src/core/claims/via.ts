import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const TELLING = words("told tells tell");
const OUTLET_ENDS = words(
  "that in on after last this of about how why what it he she they to later earlier yesterday today when while at by for during",
);
const STARTS_SPEECH = words("the a an some about over more his her its their there");

/** “told Reuters”, “told the media outlet”, “said on state TV”. */
export function readVia(tokens: readonly Token[], verb: number): { from: number; to: number } | null {
  if (!TELLING.has(tokens[verb]?.form ?? "")) return null;
  let to = verb + 1;
  while (to < tokens.length && to - verb < 6) {
    const { form, kind } = tokens[to] as Token;
    if (kind === "mark" && form !== "-") break;
    // “told reporters 40 boats were lost”: what is told begins.
    if (OUTLET_ENDS.has(form) || kind === "number" || isVerbForm(form) || (to > verb + 1 && STARTS_SPEECH.has(form)))
      break;
    to += 1;
  }
  const pronoun = to === verb + 2 && /^(him|her|them|us|me|it|you)$/.test(tokens[verb + 1]?.form ?? "");
  return to > verb + 1 && !pronoun ? { from: verb + 1, to } : null;
}
