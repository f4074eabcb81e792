/**
 * A terminal obeys control characters: they could clear the screen, change its title or turn text around.
 * So the ones of documents are shown as something to look at: ESC as ␛, C1 and direction overrides as <U+009B>.
 * Line ends and tabs stay. Everything else stays as it is, byte for byte.
 */
export function visible(text: string): string {
  return text.replaceAll(OBEYED, standIn);
}

/** The marks which turn only their neighbours (U+200E, U+200F, U+061C) belong to the spelling and stay. */
const OBEYED = /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

function standIn(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture of each of the old control characters, in the same order.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
