import type { Difference, Sought } from "../core/answer/answer.ts";

/** Parts of sentences, for `messages.ts`. “Contradict” is not among them: “over 1,500” does not contradict 2,000. */
export function differing(sought: Sought): string {
  if (sought === "number" || sought === "duration") return "Sources give different figures";
  return sought === "date" ? "Sources give different dates" : "Sources differ";
}

export const ASKED: Record<Sought, string> = {
  number: "a number",
  duration: "a length of time",
  date: "a date",
  person: "a name",
  place: "a place",
  reason: "a reason",
  "yes-no": "an answer either way",
  wording: "the words asked for",
  text: "an answer",
};

export function dated(documents: number, newest: string | null, undated: number): string {
  if (newest === null) return documents === 1 ? ", undated" : ", all undated";
  const rest = undated === 0 ? "" : `; ${undated} ${undated === 1 ? "is" : "are"} undated`;
  return documents === 1 ? `, dated ${newest}` : `, the newest dated ${newest}${rest}`;
}

export const DIFFERENCES: Record<Difference["kind"], (words: string | null) => string> = {
  scope: (words) => (words ? `this is about ${words}` : "this is about another stage or group"),
  rate: (words) => (words ? `this is a rate, ${words}` : "this is a rate"),
  total: (words) => (words ? `this is a total, ${words}` : "this is a total"),
  part: (words) => (words ? `this is a part of ${words}` : "this is a part of something else"),
  window: (words) => (words ? `this is about another time, ${words}` : "this is about another time"),
  unit: (words) => (words ? `this counts ${words}` : "this counts something else"),
  event: (words) => (words ? `this is about ${words}` : "this is about something else that happened"),
  stance: (words) => (words ? `this is said otherwise: ${words}` : "this is a forecast or a denial, not a report"),
  unknown: (words) =>
    words ? `it is not clear that this is the same: ${words}` : "it is not clear that this is the same",
};
