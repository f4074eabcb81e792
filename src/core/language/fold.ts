const MARKS = /\p{M}+/gu;
const ASCII = /^[a-z0-9]*$/;

/** The form under which a word is looked up: lower case, no accents, one kind of apostrophe. Never used on text that is shown. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return ASCII.test(lower)
    ? lower
    : lower
        .normalize("NFKD")
        .replace(MARKS, "")
        .replace(/[’‘ʼ›`´]/g, "'");
}
