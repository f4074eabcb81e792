import type { Claim } from "../claims/claim.ts";
import type { Reading } from "../claims/reading.ts";
import type { Token } from "../language/tokens.ts";
import { LENGTH } from "./question/asked-unit.ts";
import type { Query } from "./question/query.ts";

/** What “until Thursday” and “since 2011” count where a length of time is asked for. */
const UNTIL = 0.6;
/** What a day counts where an hour is asked for. */
const NO_HOUR = 0.4;

/** What “within a week” and “after 14 days” count where it is asked when. */
const DELAY = 0.6;

function isDelay(tokens: readonly Token[], { from }: Claim): boolean {
  return /^(within|after|in)$/.test(tokens[from - 1]?.form ?? "");
}

/** Is the value of the kind that is sought? From 0 to 1. */
export function kindFit(query: Query, { tokens }: Reading, claim: Claim): number {
  switch (query.sought) {
    case "number":
      if (query.often)
        return claim.kind === "frequency" || claim.rate !== null ? 1 : claim.unit?.class === "times" ? 0.8 : 0;
      return claim.kind === "number" || (claim.kind === "duration" && query.unit?.class === "time") ? 1 : 0;
    case "duration":
      return durationFit(query, claim);
    case "date":
      if (query.clock && !claim.date?.precision.startsWith("clock")) return claim.kind === "date" ? NO_HOUR : 0;
      if (claim.kind === "duration") return /\bwhen\b/i.test(query.text) && isDelay(tokens, claim) ? DELAY : 0;
      return claim.kind === "date" ? ((claim.date?.bound ?? null) === query.bound ? 1 : 0.85) : 0;
    default:
      return 0;
  }
}

/** How well a value tells how long: “six weeks” does, “until Thursday” and “11 minutes later” nearly, “in May” hardly. */
function durationFit(query: Query, claim: Claim): number {
  if (claim.kind === "duration") return 1;
  // “how long is the wall”: metres answer it as well as days; “how long did the wall stand” asks for time alone.
  if (claim.unit?.class === "length" && query.unit?.head === LENGTH) return 0.9;
  if (claim.ends?.first && claim.ends.last) return 0.7;
  if (claim.kind !== "date" || !claim.date) return 0;
  if (claim.date.bound) return UNTIL;
  if (/(later|earlier|afterwards)$/.test(claim.date.key)) return 0.8;
  return /\*|month|week|year/.test(claim.date.key) ? 0.4 : 0;
}
