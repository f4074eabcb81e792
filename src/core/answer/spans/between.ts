import type { Token } from "../../language/tokens.ts";

/** Words between two commas. */
const LONGEST_INSERTION = 16;

/** Behind “, who lives there,” and “, the warden,”: what is said of somebody follows it. */
export function pastInsertion(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.form !== "," || !/^(who|which|a|an|the|then|now|aged)$/.test(tokens[from + 1]?.form ?? ""))
    return from;
  const close = tokens.findIndex(({ form }, at) => at > from + 1 && form === ",");
  return close > 0 && close - from <= LONGEST_INSERTION ? close + 1 : from;
}

/** “was the first to call” */
export function isOfTheFirst(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  const one = /^(first|last|only|one)$/;
  return (
    (form === "the" && one.test(tokens[at + 1]?.form ?? "")) || (form === "to" && one.test(tokens[at - 1]?.form ?? ""))
  );
}
