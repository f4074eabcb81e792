/** They end like adverbs, and name or describe something. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  "family assembly supply reply ally italy belly bully jelly butterfly fly anomaly monopoly homily rally tally lily july elderly early daily weekly monthly yearly friendly likely lovely lonely holy ugly silly costly deadly orderly scholarly".split(
    " ",
  ),
);

/** “famously”, “recently”: says how or when something was done, and belongs to no noun. */
export function isAdverb(form: string): boolean {
  return form.length > 4 && form.endsWith("ly") && !NO_ADVERBS.has(form);
}
