/** What can be told of a line from its shape alone. */

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

export function endsSentence(text: string): boolean {
  return ".!?…".includes(lastSign(text));
}

/** Could it stand above a text? Short, begins like a title, ends without punctuation. */
export function isTitleLike(text: string, maxWords: number): boolean {
  return beginsLikeTitle(text) && !".!?…:;,–—-".includes(lastSign(text)) && wordsOf(text).length <= maxWords;
}

export function beginsLower(text: string): boolean {
  return isLower(firstSign(text));
}

function beginsLikeTitle(text: string): boolean {
  const first = firstSign(text);
  return hasWords(first) && !isLower(first);
}

/** Begins with a capital in every word: a name, or a title set that way. */
export function isNameLike(text: string): boolean {
  return wordsOf(text).every((word) => /^(?:al-|el-|de$|van$|von$|bin$)/i.test(word) || beginsWithCapital(word));
}

export function beginsWithCapital(text: string): boolean {
  const first = firstSign(text);
  return first !== first.toLowerCase();
}

/** Letters or digits of any script. Most lines are told at a glance: to build the wide pattern takes a millisecond. */
export function hasWords(text: string): boolean {
  return /[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
}

function isLower(sign: string): boolean {
  return sign !== sign.toUpperCase() && sign === sign.toLowerCase();
}

/** The first sign behind opening quotes and brackets. */
function firstSign(text: string): string {
  let at = 0;
  while (at < text.length - 1 && "\"'“‘«([".includes(text.charAt(at))) at++;
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** The length of a bullet or of a number at the start of a list item, with the space behind it; 0 when there is none. */
export function bulletLength(text: string): number {
  return /^(?:[-*•‣◦▪·–]|\(?\d{1,3}\)|\d{1,3}\.|[a-z]\))\s+/.exec(text)?.[0].length ?? 0;
}

/** The last sign before closing quotes and brackets. */
function lastSign(text: string): string {
  let at = text.length - 1;
  while (at > 0 && "\"'”’»)]".includes(text.charAt(at))) at--;
  return text.charAt(at);
}
