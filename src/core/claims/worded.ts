import type { Quantity } from "../language/numbers.ts";
import type { Range } from "../language/phrases.ts";
import type { Claim } from "./claim.ts";
import { readFrequencies } from "./readers/frequency.ts";
import { NOUGHT, readNones } from "./readers/none.ts";
import type { Reading } from "./reading.ts";
import { surroundings } from "./surroundings.ts";

/** How often something is done, where a passage says so: “every month”, “twice a year”. No count of anything. */
export function frequenciesOf(reading: Reading): readonly Claim[] {
  return readFrequencies(reading.tokens).map(({ from, to, yearly: value }) => ({
    ...wordedClaim(
      reading,
      { from, to },
      { value, low: value, high: value, least: value, most: value, qualifier: null },
    ),
    kind: "frequency",
  }));
}

/** “nobody”, “no boats”, “free of charge”: numbers of none, which only a question for a number asks about. */
export function nonesOf(reading: Reading): readonly Claim[] {
  return readNones(reading.tokens).map(({ from, to, unit }) => ({
    ...wordedClaim(reading, { from, to }, NOUGHT),
    unit,
    stance: "reported",
  }));
}

/** A number that no figure says. */
function wordedClaim(reading: Reading, { from, to }: Range, values: Values): Claim {
  return {
    ...surroundings(reading, from, to),
    kind: "number",
    quantity: { from, to, number: from, vague: false, share: false, ...values },
    unit: null,
    date: null,
    ends: null,
    rate: null,
    part: null,
    change: false,
    meant: false,
  };
}

type Values = Pick<Quantity, "value" | "low" | "high" | "least" | "most" | "qualifier">;
