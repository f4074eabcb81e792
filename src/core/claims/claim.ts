import type { Quantity } from "../language/numbers.ts";
import type { Span } from "../language/span.ts";
import type { Revision } from "./readers/revision.ts";

/** A value in its clause: what a source says, never what we hold to be true. */
export interface Claim {
  readonly passage: number;
  readonly kind: "number" | "duration" | "date" | "frequency";
  /** The value with qualifier and unit, in offsets of the document: “over 1,500 people”. */
  readonly span: Span;
  /** Token range of the value in its passage. */
  readonly from: number;
  readonly to: number;
  /** Of durations in seconds, of frequencies in times a year. */
  readonly quantity: Quantity | null;
  readonly unit: Unit | null;
  /** Dates: comparable within its precision, which is “days” or “years” for a time with two ends. */
  readonly date: { readonly precision: string; readonly key: string; readonly bound: "before" | "after" | null } | null;
  /** “from 1562 to 1598”: its ends as claims of their own, where they are dates by themselves. */
  readonly ends: { readonly first: Claim | null; readonly last: Claim | null } | null;
  /** Token range of the clause it stands in. */
  readonly clause: { readonly from: number; readonly to: number };
  readonly scope: Scope | null;
  /** “every week”, “per head”. */
  readonly rate: string | null;
  /** “in all”, “altogether”, “a total of”. */
  readonly total: boolean;
  /** It counts a part: “including 400 fighters”. */
  readonly part: "of" | "unclear" | null;
  /** “rose by 40”, “40 more than planned”: by how much something changed, not how much there is. */
  readonly change: boolean;
  /** “beds for 120 patients”, “built for 5,000 people”: for how many something is meant, not how many there are. */
  readonly meant: boolean;
  /** “over the past month”: the time the value speaks of, as words of the source. */
  readonly window: string | null;
  readonly stance: "reported" | "expected" | "denied";
  /** “raised to 4”, “until now 30”: whether it replaces another value or has been replaced. */
  readonly revision: Revision;
}

/** Where something stands in its passage: enough to hold the words around it against those around something else. */
export type Placed = Pick<
  Claim,
  "passage" | "kind" | "from" | "to" | "clause" | "unit" | "quantity" | "date" | "revision"
>;

export interface Unit {
  /** Stem of the head noun, or the class name of a measure: “resident”, “money”. */
  readonly head: string;
  /** The head as the source writes it: “residents”. */
  readonly word: string;
  /** Stems of the words before it: “rebel” in “rebel fighters”. */
  readonly modifiers: readonly string[];
  /** `people`: in general; `thing`: all else that is counted. */
  readonly class:
    | "people"
    | "kind"
    | "thing"
    | "time"
    | "age"
    | "length"
    | "mass"
    | "volume"
    | "area"
    | "money"
    | "percent"
    | "temperature"
    | "data"
    | "speed"
    | "times";
}

/** “first group”: which portion a value speaks of. */
export interface Scope {
  /** 1 for first and initial, -1 for last and final. */
  readonly ordinal: number;
  /** Stem of the noun: “group”. */
  readonly noun: string;
  readonly words: string;
  /** Token where it stands, for the nearest to win. */
  readonly at: number;
}

/** A time with two ends, and its ends; any other claim alone. */
export function withEnds(claim: Claim): readonly Claim[] {
  return [claim, claim.ends?.first, claim.ends?.last].filter((one) => one != null);
}
