import { stem } from "../stem.ts";
import data from "./wordnet.json" with { type: "json" };

export interface Entry {
  readonly word: string;
  /** Places of its meanings, the usual first. */
  readonly places: readonly number[];
  /** Words made from it, or from which it is made, that share no stem with it. */
  readonly derived: readonly string[];
  readonly opposed: readonly string[];
}

const opened = new Map<string, ReadonlyMap<string, readonly Entry[]>>();
const drawers: Readonly<Record<string, string>> = data.words;

/** The words of a stem: sort, sorted. Drawers by the first two letters, which stemming leaves as they are, are read when first opened. */
export function entriesOf(stemmed: string): readonly Entry[] {
  const key = stemmed.slice(0, 2);
  let drawer = opened.get(key);
  if (!drawer) {
    const lines = Object.hasOwn(drawers, key) ? (drawers[key] ?? "").split("\n") : [];
    drawer = Map.groupBy(lines.map(toEntry), ({ word }) => stem(word));
    opened.set(key, drawer);
  }
  return drawer.get(stemmed) ?? [];
}

/** `sheep 8fh +lamb -goat` */
function toEntry(line: string): Entry {
  const [word = "", ...fields] = line.split(" ");
  const marked = (mark: string) => fields.flatMap((field) => (field.startsWith(mark) ? [field.slice(1)] : []));
  return {
    word,
    places: fields.filter((field) => !/^[+-]/.test(field)).map((field) => Number.parseInt(field, 36)),
    derived: marked("+"),
    opposed: marked("-"),
  };
}
