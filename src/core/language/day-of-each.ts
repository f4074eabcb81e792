import type { DateMention } from "./dates.ts";
import type { Token } from "./tokens.ts";

/** “the 5th of the month”, “the 20th of each quarter” */
export function dayOfEach(tokens: readonly Token[], at: number): DateMention | undefined {
  const [day, of, each, period] = [0, 1, 2, 3].map((i) => tokens[at + i]?.form ?? "");
  if (of !== "of" || !/^\d{1,2}(st|nd|rd|th)$/.test(day ?? "")) return undefined;
  if (!/^(the|each|every|that|this)$/.test(each ?? "") || !/^(month|quarter)$/.test(period ?? "")) return undefined;
  const from = tokens[at - 1]?.form === "the" ? at - 1 : at;
  return { from, to: at + 4, precision: "relative", key: `${period}#${Number.parseInt(day ?? "", 10)}` };
}
