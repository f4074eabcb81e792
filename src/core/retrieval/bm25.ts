/**
 * k1 tells how much a repeated word adds, b how much long units are held back.
 * Sentences hardly repeat words, so a low k1 ranks them better than the customary 1.2.
 */
export interface Bm25 {
  readonly k1: number;
  readonly b: number;
}
export const SENTENCE: Bm25 = { k1: 0.5, b: 0.5 };
export const PARAGRAPH: Bm25 = { k1: 0.9, b: 0.5 };

/** What a term adds to the score of a unit, apart from its inverse frequency: rises with `frequency` up to k1 + 1. */
export function saturation({ k1, b }: Bm25, frequency: number, length: number, meanLength: number): number {
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * length) / meanLength));
}
