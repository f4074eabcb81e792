import { readScopes, readStance, readTotal } from "./readers/circumstance.ts";
import { clauseAround } from "./readers/clause.ts";
import { readRevision } from "./readers/revision.ts";
import type { Reading } from "./reading.ts";

/** What the words around a value say of it. */
export function surroundings(reading: Reading, from: number, to: number) {
  const { tokens, number } = reading;
  const clause = clauseAround(tokens, from);
  return {
    passage: number,
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    from,
    to,
    clause,
    scope: nearest(readScopes(tokens, clause.from, clause.to), from),
    total: readTotal(tokens, clause.from, clause.to),
    window: windowOf(reading, clause, from),
    stance: readStance(tokens, clause.from, clause.to),
    revision: readRevision(tokens, { from, to }, clause),
  };
}

function nearest<T extends { readonly at: number }>(list: readonly T[], to: number): T | null {
  return list.reduce<T | null>(
    (best, item) => (best && Math.abs(best.at - to) <= Math.abs(item.at - to) ? best : item),
    null,
  );
}

/** “over the past month”, “since 2011”, “in 2014”: the time that a value sums up. The day of an event is none. */
function windowOf({ tokens, dates }: Reading, clause: { from: number; to: number }, value: number): string | null {
  const inside = dates.filter(
    ({ from, to }) => from >= clause.from && to <= clause.to && !(from <= value && value < to),
  );
  for (const { from, precision, key } of inside) {
    const before = tokens[from - 1]?.form ?? "";
    if (before === "since" || (/^(over|during|within|for|throughout)$/.test(before) && precision === "relative"))
      return `${before} ${key}`;
    if (/^(in|during)$/.test(before) && (precision === "year" || precision === "month")) return `in ${key}`;
  }
  return null;
}
