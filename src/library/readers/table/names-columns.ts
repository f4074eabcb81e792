/** In words. */
const LONGEST_NAME = 6;

/** Is the first row of a table the names of its columns? It holds short texts without figures, or years, and the rows below it hold figures. */
export function namesColumns([first, ...rest]: readonly (readonly string[])[]): boolean {
  if (first === undefined || rest.length === 0) return false;
  const filled = first.filter((text) => text !== "");
  if (filled.length < 2 || !(filled.every(isName) || namesYears(first, rest))) return false;
  return rest.some((row) => row.some((text) => /\d/.test(text)));
}

/** Short and without figures; what stands in brackets says in what the column is measured. */
export function isName(text: string): boolean {
  const name = text.replace(/[([][^()[\]]{0,40}[)\]]\s*$/, "").trim();
  return (
    /\p{L}/u.test(name) && !/[.!?:;]$/.test(name) && name.split(/\s+/).length <= LONGEST_NAME && !/\d{2}/.test(name)
  );
}

/** “Year | 2023 | 2024 | 2025” above rows which begin with a name: each year heads a column, and they count up or down. */
export function namesYears([corner = "", ...years]: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (years.length < 2 || !years.every((year) => /^(?:1[5-9]|20|21)\d\d$/.test(year))) return false;
  const steps = years.slice(1).map((year, i) => Number(year) - Number(years[i]));
  const isRow = corner === "" || isName(corner);
  return (
    isRow &&
    (steps.every((step) => step > 0) || steps.every((step) => step < 0)) &&
    rest.every(([name = ""]) => isName(name))
  );
}
