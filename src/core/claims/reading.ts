import type { Corpus } from "../corpus.ts";
import type { Passage } from "../documents/passage.ts";
import { NEGATIONS } from "../language/data/stopwords.ts";
import { type DateMention, dates } from "../language/dates.ts";
import { type Quantity, quantities } from "../language/numbers.ts";
import { reachOf } from "../language/phrases.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { type Cell, namedCells } from "./columns.ts";

/** A passage with everything the readers of claims look at. */
export interface Reading {
  readonly number: number;
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  /** Numbers that are not part of a date. */
  readonly quantities: readonly Quantity[];
  /** Its cells, where it is a row of a table that names its columns. */
  readonly cells: readonly Cell[];
  /** Concept groups of the phrases in it: “took over”, “set off”. */
  readonly phrases: ReadonlySet<number>;
}

const readings = new WeakMap<Corpus, Map<number, Reading>>();

/** So many readings are kept, a few kilobytes each. */
const KEPT = 5_000;

/** Reads a passage once, as long as it is kept; the corpus never changes, so neither does its reading. */
export function read(corpus: Corpus, number: number): Reading {
  let known = readings.get(corpus);
  if (!known) {
    known = new Map();
    readings.set(corpus, known);
  }
  let reading = known.get(number);
  if (!reading) {
    reading = readPassage(corpus, number);
    known.set(number, reading);
    // The oldest makes room: a large archive is never held in memory as read sentences.
    if (known.size > KEPT) for (const [oldest] of known.entries().take(1)) known.delete(oldest);
  }
  return reading;
}

/** Most passages are only looked over for who speaks: what else stands in them is read when it is asked for. */
function readPassage(corpus: Corpus, number: number): Reading {
  const passage = corpus.passages.at(number) as Passage;
  const { text } = corpus.documents[passage.document] as { text: string };
  const tokens = corpus.tokensOf(number);
  let datesRead: readonly DateMention[] | undefined;
  let quantitiesRead: readonly Quantity[] | undefined;
  let cellsRead: readonly Cell[] | undefined;
  let phrasesRead: ReadonlySet<number> | undefined;
  return {
    number,
    passage,
    text,
    tokens,
    get dates() {
      datesRead ??= dates(tokens);
      return datesRead;
    },
    get quantities() {
      quantitiesRead ??= outside(this.dates, quantities(tokens));
      return quantitiesRead;
    },
    get cells() {
      cellsRead ??= namedCells(corpus, passage, tokens);
      return cellsRead;
    },
    get phrases() {
      phrasesRead ??= phrasesIn(corpus, tokens);
      return phrasesRead;
    },
  };
}

function outside(found: readonly DateMention[], counted: readonly Quantity[]): readonly Quantity[] {
  return counted.filter(
    ({ number: at }) => !found.some(({ from, to, precision }) => from <= at && at < to && precision !== "relative"),
  );
}

function phrasesIn(corpus: Corpus, tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  const stems = tokens.map(({ form, kind }) => (kind === "word" ? stem(form) : ""));
  stems.forEach((first, at) => {
    if (first === "") return;
    for (const { stems: words, groups } of corpus.concepts.phrasesFrom(first)) {
      const reach = reachOf(words);
      if (words.every((word, i) => follows(stems, at, i, word, i === words.length - 1 ? reach : 1)))
        for (const group of groups) found.add(group);
    }
  });
  return found;
}

/** `reach`: so many words may stand before it: “took it over”. A mark ends every phrase. */
function follows(stems: readonly string[], at: number, i: number, word: string, reach: number): boolean {
  if (i === 0) return stems[at] === word;
  for (let place = at + i; place <= at + i + reach && stems[place] !== ""; place++)
    if (stems[place] === word) return true;
  return false;
}

/** The sentence denies something. */
export function isNegated({ tokens }: Reading): boolean {
  return tokens.some(({ form }) => NEGATIONS.has(form) || form.endsWith("n't"));
}
