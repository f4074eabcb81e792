import type { Difference } from "./answer.ts";

/** What two claims are to each other, and why. */
export type Relation =
  | { readonly kind: "same" | "compatible"; readonly because: string }
  | { readonly kind: "differs" | "updated"; readonly because: string }
  | { readonly kind: "incomparable"; readonly because: string; readonly difference: Difference };

/** They speak of two things, by the words of one of them. */
export function apart(difference: Difference): Relation {
  const words = difference.words === null ? "" : `: ${difference.words}`;
  return { kind: "incomparable", because: `${difference.kind}${words}`, difference };
}

/** It cannot be told whether they speak of one thing. */
export function unknown(because: string): Relation {
  return { kind: "incomparable", because, difference: { kind: "unknown", words: null } };
}
