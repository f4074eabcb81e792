/** Longer than this is not a question but a text. */
export const LONGEST_QUESTION = 500;

export type Question =
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly length: number };

/**
 * What somebody typed, made fit to be searched for: one line, composed letters (NFC), no invisible controls.
 * Only questions are tidied; a document is never altered.
 */
export function readQuestion(typed: string): Question {
  const text = typed
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(INVISIBLE, "")
    .split(" ")
    .filter(Boolean)
    .join(" ");
  const length = [...text].length;
  if (length > LONGEST_QUESTION) return { kind: "too-long", length };
  return isAboutSomething(text) ? { kind: "question", text } : { kind: "empty" };
}

/**
 * Format characters: zero-width spaces, byte order marks, soft hyphens and everything that turns the direction of writing.
 * The joiners stay: Persian and many Indian scripts spell with them, and so do emoji.
 */
const INVISIBLE = /(?![\u{200C}\u{200D}])\p{Cf}/gu;

/** Letters or digits, other than those of mentions: `<@U1>`, `@here`, `<#C1>`. */
function isAboutSomething(text: string): boolean {
  const words = text.replaceAll(/<[@#!][^\s<>]*>/gu, " ").split(" ");
  return words.some((word) => !word.startsWith("@") && /[\p{L}\p{N}]/u.test(word));
}
