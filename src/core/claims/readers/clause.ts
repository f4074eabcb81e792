import type { Token } from "../../language/tokens.ts";

/** So many words a clause reaches to either side of what stands in it: a list of a thousand figures is no clause. */
const REACH = 60;
const JOINTS = new Set(["but", "while", "whereas", "although", "though"]);

/**
 * The clause around a token: between the nearest of ; : — and “, and”, “but”, “while”.
 * Commas alone do not end it: “the group, which left on Friday, had 40 members”.
 */
export function clauseAround(tokens: readonly Token[], at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && at - from < REACH && !isBoundary(tokens, from - 1)) from -= 1;
  let to = at + 1;
  while (to < tokens.length && to - at <= REACH && !isBoundary(tokens, to)) to += 1;
  return { from, to };
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const { form, kind, spaced } = tokens[at] as Token;
  if (kind === "mark") {
    if (/^[;—–]$/.test(form) || (form === ":" && tokens[at + 1]?.spaced === true) || (form === "-" && spaced))
      return true;
    if (form !== ",") return false;
    const next = tokens[at + 1]?.form ?? "";
    return JOINTS.has(next) || (/^(and|or|so)$/.test(next) && startsClause(tokens, at + 2));
  }
  return JOINTS.has(form);
}

/** “…, and the union said”: a subject follows, not one more item of a list. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  return (
    /^(the|a|an|he|she|it|they|we|there|this|that|these|those|his|her|their|its|about|some|more|over)$/.test(
      tokens[at]?.form ?? "",
    ) || tokens[at]?.kind === "number"
  );
}
