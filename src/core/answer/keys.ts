import type { Claim } from "../claims/claim.ts";
import type { Difference } from "./answer.ts";
import type { Query } from "./question/query.ts";
import { sameScope } from "./rank.ts";
import type { Bearing } from "./values.ts";

/** The keys on which both must agree before their values may be compared; null when they do. */
export function keyDifference(
  query: Query,
  { claim: one, inherited: fromOne, deed }: Bearing,
  { claim: other, inherited: fromOther, deed: otherDeed }: Bearing,
): Difference | null {
  if (one.kind !== other.kind) return { kind: "unit", words: null };
  if (!deed && !otherDeed && !sameUnit(query, one, other)) return { kind: "unit", words: other.unit?.word ?? null };
  if ((one.rate === null) !== (other.rate === null)) return { kind: "rate", words: other.rate ?? one.rate };
  if (one.rate !== null && other.rate !== null && periodOf(one.rate) !== periodOf(other.rate))
    return { kind: "rate", words: other.rate };
  if (one.total !== other.total && !query.total) return { kind: "total", words: null };
  if (one.change !== other.change) return { kind: "unknown", words: null };
  if (one.meant !== other.meant) return { kind: "unknown", words: null };
  if (one.part !== other.part || (one.part && other.part && one.passage !== other.passage))
    return { kind: "part", words: null };
  const scoped = query.scope !== null;
  const [scopeOne, scopeOther] = [fromOne ? null : one.scope, fromOther ? null : other.scope];
  if (
    !scoped &&
    (scopeOne || scopeOther) &&
    !(scopeOne && scopeOther && sameScope(scopeOne, scopeOther)) &&
    one.kind !== "date" &&
    one.unit?.class !== "age"
  ) {
    return { kind: "scope", words: (scopeOther ?? scopeOne)?.words ?? null };
  }
  if (one.window && other.window && one.window !== other.window && one.kind === "number")
    return { kind: "window", words: other.window };
  return null;
}

/** Only one of them sums up a stretch of time: “since 2011”. */
export function windowUnknown(one: Claim, other: Claim): boolean {
  const sums = (window: string | null) => window !== null && !window.startsWith("in ");
  return one.kind === "number" && sums(one.window) !== sums(other.window);
}

/** People in general are one class. Things are told apart by their nouns, unless the question has already chosen among them. */
function sameUnit(query: Query, { unit: one }: Claim, { unit: other }: Claim): boolean {
  // A bare number has passed for what is asked because the noun stands near it.
  if (!one || !other) return true;
  if (one.class !== other.class)
    return query.unit?.class === "thing" && one.class === "people" && other.class === "thing";
  return one.head === other.head || query.unit !== null || (one.class !== "thing" && one.class !== "kind");
}

/** “Every week”, “a week” and “weekly” are one. */
function periodOf(rate: string): string {
  const word = rate.split(" ").at(-1) ?? "";
  return word === "daily" ? "day" : word.replace(/ly$/, "").replace(/s$/, "");
}
