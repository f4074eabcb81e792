const LABEL = /[^\S\n]{0,8}[*_]{0,2}\p{Lu}[\p{L}\p{N}’' -]{0,30}:[*_]{0,2}\s/uy;

/** Does a line that begins with a label stand at `from`: “Place: the old hall”, “**Present:** Ana Ruiz”? Looks a bounded way ahead. */
export function beginsLabelled(text: string, from = 0): boolean {
  LABEL.lastIndex = from;
  return LABEL.test(text);
}
