/** Accents, and the vowel points of Arabic and Hebrew. Elsewhere marks are letters: で is not て. */
const MARKS = /[[\p{Script=Inherited}[\p{Script=Hebrew}&&\p{M}]]--\p{Script_Extensions=Kana}]+/gv;
/** What folding leaves as it is. */
const PLAIN = /^[a-z0-9'.]*$/;

/** The form under which a word is looked up: lower case, no accents, one kind of apostrophe. Never used on text that is shown. */
export function fold(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return PLAIN.test(lower)
    ? lower
    : word
        .normalize("NFKD")
        .replace(MARKS, "")
        .toLowerCase()
        .normalize("NFC")
        .replace(/[’‘ʼ›`´]/g, "'");
}
