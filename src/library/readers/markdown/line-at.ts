/** The line of the file in which an offset lies, counted from 1. */
export function lineAt(source: string, offset: number): number {
  return linesIn(source.slice(0, offset)) + 1;
}

/** How many lines end in a text. */
export function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
