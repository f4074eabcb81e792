import type { Claim } from "../../../src/core/claims/claim.ts";
import { claimsOf } from "../../../src/core/claims/extract.ts";
import { read } from "../../../src/core/claims/reading.ts";
import { type Voice, voicesOf } from "../../../src/core/claims/speaker-reader.ts";
import { dossier } from "../answer/dossier.ts";

/** Every claim of a text, in its order, with the words of its value. */
export function claimsIn(text: string): (Claim & { readonly words: string })[] {
  const corpus = dossier([text]);
  return Array.from({ length: corpus.passageCount }, (_, number) => number).flatMap((number) =>
    claimsOf(read(corpus, number)).map((claim) => ({
      ...claim,
      words: text.slice(claim.span.start, claim.span.end),
    })),
  );
}

/** The claim whose value is worded so. */
export function claimOf(text: string, words: string): Claim {
  const claims = claimsIn(text);
  const found = claims.find((claim) => claim.words === words);
  if (!found) throw new Error(`“${text}” has no value “${words}”, but ${claims.map((c) => `“${c.words}”`).join(", ")}`);
  return found;
}

/** Everybody who speaks in the last passage of a text, with the words that are theirs. */
export function voicesIn(text: string): (Voice["speaker"] & { readonly says: string })[] {
  const corpus = dossier([text]);
  const reading = read(corpus, corpus.passageCount - 1);
  return voicesOf(corpus, reading).map(({ speaker, attribution: { says } }) => ({
    ...speaker,
    says: text.slice(reading.tokens[says.from]?.start, reading.tokens[says.to - 1]?.end),
  }));
}
