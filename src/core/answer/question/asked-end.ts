import { ENDING, STARTING } from "../../language/data/verbs.ts";
import { stem } from "../../language/stem.ts";
import type { QueryTerm } from "./query.ts";

/** “when did the strike begin”, “since when”: the end of a time which is asked for; null when the whole time is. */
export function askedEnd(terms: readonly QueryTerm[], bound: "before" | "after" | null): "first" | "last" | null {
  if (bound !== null) return bound === "after" ? "first" : "last";
  const verbs = terms.filter(({ verb }) => verb).map(({ word }) => stem(word.toLowerCase()));
  if (verbs.some((verb) => STARTING.has(verb))) return "first";
  return verbs.some((verb) => ENDING.has(verb)) ? "last" : null;
}
