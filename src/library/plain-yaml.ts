/**
 * Reads the YAML that people mostly write, as the `yaml` package would: lines of “name: text”, “name:”, and below it
 * lists of “  - [text, text]”. Anything else is undefined, for `yaml` to read: loading that takes longer than an answer.
 */
export function readPlainYaml(source: string): Readonly<Record<string, unknown>> | undefined {
  const fields: Record<string, string | string[][] | null> = {};
  let list: string[][] | undefined;
  for (const raw of source.split("\n")) {
    const line = raw.trimEnd();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith(ENTRY)) {
      const entry = readEntry(line.slice(ENTRY.length));
      if (list === undefined || entry === undefined) return undefined;
      list.push(entry);
      continue;
    }
    const [, name, value = ""] = FIELD.exec(line) ?? [];
    if (name === undefined || Object.hasOwn(fields, name)) return undefined;
    list = value === "" ? [] : undefined;
    const text = list ?? readText(value);
    if (text === undefined) return undefined;
    fields[name] = text;
  }
  // A name without anything below it is null.
  const pairs = Object.entries(fields).map(([name, value]) => [
    name,
    Array.isArray(value) && value.length === 0 ? null : value,
  ]);
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

const FIELD = /^([a-z][a-z0-9-]*):(?: ([^ ].*))?$/;
const ENTRY = "  - ";

function readText(text: string): string | undefined {
  const isPlain = BEGINS_AS_TEXT.test(text) && !MEANS_MORE.test(text) && !/: |:$| #|\t/.test(text);
  return isPlain || TIME.test(text) || HASH.test(text) ? text : undefined;
}

/** `[al-Waer, El Waer]` */
function readEntry(list: string): string[] | undefined {
  if (!list.startsWith("[") || !list.endsWith("]") || /["'\t{}#:&*!|>%@`?]/.test(list)) return undefined;
  const inside = list.slice(1, -1);
  if (/[[\]]/.test(inside)) return undefined;
  const items = inside.split(",").map((item) => item.trim());
  return items.every((item) => BEGINS_AS_TEXT.test(item) && !MEANS_MORE.test(item)) ? items : undefined;
}

const BEGINS_AS_TEXT = /^\p{L}/u;
/** Words that are no text in YAML 1.2. */
const MEANS_MORE = /^(?:true|false|null)$/i;
/** YAML 1.2 knows no dates: this is text. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/;
/** With a letter that no number has. */
const HASH = /^(?=[0-9]*[a-df])[0-9a-f]{64}$/;
