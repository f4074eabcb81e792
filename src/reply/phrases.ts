import type { Difference, Sought } from "../core/answer/answer.ts";

/** Parts of sentences, for `messages.ts`. “Contradict” is not among them: “over 1,500” does not contradict 2,000. */
export function differing(sought: Sought): string {
  const what = several(sought);
  return what === "answers" ? "Sources differ" : `Sources give different ${what}`;
}

export function several(sought: Sought): "figures" | "dates" | "answers" {
  if (sought === "number" || sought === "duration") return "figures";
  return sought === "date" ? "dates" : "answers";
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
  scope: (words) => (words ? `This is about ${words}` : "This is about another stage or group"),
  rate: (words) => (words ? `This is a rate, ${words}` : "This is a rate"),
  total: (words) => (words ? `This is a total, ${words}` : "This is a total"),
  part: (words) => (words ? `This is a part of ${words}` : "This is a part of something else"),
  window: (words) => (words ? `This is about another time, ${words}` : "This is about another time"),
  unit: (words) => (words ? `This counts ${words}` : "This counts something else"),
  event: (words) => (words ? `This is about ${words}` : "This is about something else that happened"),
  stance: (words) => (words ? `This is said otherwise: ${words}` : "This is a forecast or a denial, not a report"),
  unknown: (words) => (words ? `The source does not make it clear: ${words}` : "The source does not make it clear"),
};
