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
  return Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);
}

/** At most two digits that are not zero, and large enough to be rounded at all. */
function round(value: number): boolean {
  return value >= 100 && String(value).replace(/0+$/, "").length <= 2;
}

export function ratioOf(one: Claim, other: Claim): number {
  if (!one.quantity || !other.quantity) return 1;
  const [a, b] = [one.quantity.value, other.quantity.value];
  return Math.max(a, b) / Math.max(Math.min(a, b), 1e-9);
}

/** 2014 holds 2014-05, and that holds 2014-05-03. */
export function contains(one: string, other: string): boolean {
  return /^\d{4}/.test(one) && /^\d{4}/.test(other) && (one.startsWith(other) || other.startsWith(one));
}

/** “3 May” and “3 May 2014” are one day. “This week” and “last week” are not one week. */
function sameDay(one: { precision: string; key: string }, other: { precision: string; key: string }): boolean {
  if (one.precision !== "day" && one.precision !== "month") return false;
  const [a, b] = [one.key.replace(/^\d*/, ""), other.key.replace(/^\d*/, "")];
  return a === b && one.key.startsWith("-") !== other.key.startsWith("-");
}
