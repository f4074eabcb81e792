/** `reports/002_al-waer.txt` → “002 al-waer”: what a document without a heading is called. */
export function readableName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return stem.replaceAll("_", " ").trim() || name;
}
