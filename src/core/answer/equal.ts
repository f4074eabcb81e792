import type { Claim } from "../claims/claim.ts";

/** Rounded figures this near to each other are one figure. */
const NEAR = 0.12;

/** Do two claims put forward one value? “At least 84” and “fewer than 84” do not. */
export function sameValue(one: Claim, other: Claim): boolean {
  if (one.date && other.date) return one.date.key === other.date.key && one.date.bound === other.date.bound;
  if (!one.quantity || !other.quantity || one.quantity.value !== other.quantity.value) return false;
  return one.quantity.least <= other.quantity.most && other.quantity.least <= one.quantity.most;
}

/** Can both be meant: a day and its month, “dozens” and 45, “some 200” and 190? */
export function compatible(one: Claim, other: Claim): boolean {
  if (one.date && other.date) return sameDay(one.date, other.date);
  if (!one.quantity || !other.quantity) return false;
  const [a, b] = [one.quantity, other.quantity];
  const bent =
    a.qualifier !== null || b.qualifier !== null || a.vague || b.vague || a.low !== a.high || b.low !== b.high;
  if (bent && a.least <= b.most && b.least <= a.most) return true;
  // Exact counts differ when they differ; only round figures have a margin.
  if (!round(a.value) || !round(b.value)) return false;
  const apart = Math.abs(a.value - b.value);
  return apart <= NEAR * Math.max(a.value, b.value) && apart <= Math.max(margin(a.value), margin(b.value));
}

/** How far a round figure reaches: 3,000 to 2,500 and 3,500, but 2,700 only to 2,650 and 2,750. */
function margin(value: number): number {
  return 10 ** /0*$/.exec(String(value))![0].length / 2;
}

/** At most two digits that are not zero, and large enough to be rounded at all. */
function round(value: number): boolean {
  return value >= 100 && String(value).replace(/0+$/, "").length <= 2;
}

export function ratioOf(one: Claim, other: Claim): number {
  if (!one.quantity || !other.quantity) return 1;
  const [a, b] = [one.quantity.value, other.quantity.value];
  // Between none and some there is no ratio: however few, they are some.
  if (Math.min(a, b) === 0) return 1;
  return Math.max(a, b) / Math.max(Math.min(a, b), 1e-9);
}

/** 2014 holds 2014-05, and that holds 2014-05-03. */
export function contains(one: string, other: string): boolean {
  return /^\d{4}/.test(one) && /^\d{4}/.test(other) && (one.startsWith(other) || other.startsWith(one));
}

/** “3 May” and “3 May 2014” are one day. “This week” and “last week” are not one week. */
function sameDay(one: { precision: string; key: string }, other: { precision: string; key: string }): boolean {
  if (one.precision !== "day" && one.precision !== "month") return false;
  const yearless = one.key.startsWith("-") !== other.key.startsWith("-");
  const [a, b] = [one, other].map(({ key }) => (yearless ? key.replace(/^\d*/, "") : key).split("~"));
  // “September” and “the end of September” go together, its end and its middle do not.
  const inPart = a?.[1] === undefined || b?.[1] === undefined || a[1] === b[1];
  return a?.[0] === b?.[0] && inPart;
}
