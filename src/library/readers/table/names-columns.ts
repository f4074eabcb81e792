/** In words. */
const LONGEST_NAME = 6;

/** Is the first row of a table the names of its columns? It holds short texts without figures, and the rows below it hold figures. */
export function namesColumns([first, ...rest]: readonly (readonly string[])[]): boolean {
  if (first === undefined || rest.length === 0) return false;
  const filled = first.filter((text) => text !== "");
  return filled.length > 1 && filled.every(isName) && rest.some((row) => row.some((text) => /\d/.test(text)));
}

export function isName(text: string): boolean {
  return (
    !/^[\d\W]*\d[\d\W]*$/.test(text) &&
    !/[.!?:;]$/.test(text) &&
    text.split(/\s+/).length <= LONGEST_NAME &&
    !/\d{2}/.test(text)
  );
}
