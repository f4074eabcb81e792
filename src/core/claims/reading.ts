import type { Corpus } from "../corpus.ts";
import type { Passage } from "../documents/passage.ts";
import { type DateMention, dates } from "../language/dates.ts";
import { type Quantity, quantities } from "../language/numbers.ts";
import { type Token, tokenize } from "../language/tokens.ts";

/** A passage with everything the readers of claims look at. */
export interface Reading {
  readonly number: number;
  readonly passage: Passage;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  /** Numbers that are not part of a date. */
  readonly quantities: readonly Quantity[];
}

const readings = new WeakMap<Corpus, Map<number, Reading>>();

/** Reads a passage once; the corpus never changes, so neither does its reading. */
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
  }
  return reading;
}

function readPassage(corpus: Corpus, number: number): Reading {
  const passage = corpus.passages[number] as Passage;
  const { text } = corpus.documents[passage.document] as { text: string };
  const tokens = tokenize(text, passage.span.start, passage.span.end);
  const found = dates(tokens);
  const inDate = (at: number) =>
    found.some(({ from, to, precision }) => from <= at && at < to && precision !== "relative");
  return {
    number,
    passage,
    text,
    tokens,
    dates: found,
    quantities: quantities(tokens).filter(({ number: at }) => !inDate(at)),
  };
}
