import type { Reading } from "../../claims/reading.ts";
import type { Voice } from "../../claims/speaker-reader.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";

/** The longest quotation of the sentence, without its marks. */
export function quoted({ tokens }: Reading): Range | undefined {
  const marks = tokens.flatMap(({ form }, at) => (form === '"' ? [at] : []));
  let best: Range | undefined;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const range = { from: (marks[i] as number) + 1, to: withoutEnd(tokens, marks[i + 1] as number) };
    if (!best || range.to - range.from > best.to - best.from) best = range;
  }
  return best;
}

/** So many words name whom something is told to. */
const ADDRESSEE = 8;

/** What is said in reported speech, without “that” and the full stop. */
export function said({ tokens }: Reading, voice: Voice | undefined): Range | undefined {
  if (!voice) return undefined;
  const { says, verb } = voice.attribution;
  // “told the local papers that …”: what is said begins behind “that”.
  const that = tokens.findIndex(({ form }, at) => form === "that" && at > verb && at <= verb + ADDRESSEE);
  const addressed = /^(told|tells?|telling|warned|informed|assured|reminded)$/.test(tokens[verb]?.form ?? "");
  let from = addressed && that >= says.from && that < says.to ? that + 1 : says.from;
  while (from < says.to && (tokens[from]?.kind === "mark" || tokens[from]?.form === "that")) from += 1;
  return { from, to: withoutEnd(tokens, says.to) };
}

/** Where a stretch of words ends when the marks and the joining words at its end are left off. */
export function withoutEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end > 0 && /^([.,;:"']|and|but|while|or)$/.test(tokens[end - 1]?.form ?? "")) end -= 1;
  return end;
}
