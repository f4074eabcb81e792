import type { Corpus } from "../corpus.ts";
import { cellsOf } from "../documents/cells.ts";
import type { Document } from "../documents/document.ts";
import type { Passage } from "../documents/passage.ts";
import { CURRENCY_SIGNS, MEASURES } from "../language/data/units.ts";
import type { Range } from "../language/phrases.ts";
import type { Span } from "../language/span.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Unit } from "./claim.ts";
import { classOf } from "./readers/unit.ts";

/** A cell of a row, and the words which name its column. */
export interface Cell {
  /** Tokens of the row. */
  readonly range: Range;
  readonly name: readonly Token[];
}

/** The cells of a row whose table names its columns; none for any other passage. */
export function namedCells(corpus: Corpus, passage: Passage, tokens: readonly Token[]): readonly Cell[] {
  const header = passage.row && !passage.heading ? headerOf(corpus, passage) : undefined;
  if (header === undefined) return [];
  const { text } = corpus.documents[passage.document] as Document;
  const above = corpus.passages.at(header) as Passage;
  const names = partsOf(corpus.tokensOf(header), cellsOf(text, above.span));
  const titles = corpus.tokensOf(header);
  return partsOf(tokens, cellsOf(text, passage.span)).map((range, i) => {
    const name = names[i];
    return { range, name: name ? titles.slice(name.from, name.to) : [] };
  });
}

/** The row that names the columns, above those which only name rows. */
function headerOf(corpus: Corpus, { under, document }: Passage): number | undefined {
  for (let at = under; at >= 0; ) {
    const above = corpus.passages.at(at) as Passage;
    if (!above.row) return undefined;
    if (corpus.documents[document]?.blocks[above.block]?.names === "columns") return at;
    at = above.under;
  }
  return undefined;
}

function partsOf(tokens: readonly Token[], cells: readonly Span[]): readonly Range[] {
  let at = 0;
  return cells.map(({ start, end }) => {
    while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).end <= end) at += 1;
    return { from, to: at };
  });
}

/** These name no thing: what is counted stands in another cell of the row. */
const COUNTS = new Set(
  "number numbers figure figures count total quantity qty amount sum value how many no".split(" "),
);

/**
 * What a bare number in a cell counts: what its column is named after.
 *
 *     Blankets delivered  blankets     Price (€)  money
 *     Number of tents     tents        Quantity   the thing in the nearest cell before it
 */
export function unitOfCell(cells: readonly Cell[], tokens: readonly Token[], at: number): Unit | null {
  const own = cells.findIndex(({ range }) => range.from <= at && at < range.to);
  const name = cells[own]?.name ?? [];
  if (name.length === 0) return null;
  const unit = unitNamed(name);
  if (unit || !name.every(({ form, kind }) => kind === "mark" || COUNTS.has(form))) return unit;
  const thing = cells
    .slice(0, own)
    .findLast(({ range }) => range.to > range.from && isThing(tokens.slice(range.from, range.to)));
  return thing ? unitNamed(tokens.slice(thing.range.from, thing.range.to)) : null;
}

/** Words and no codes: “Blankets”, not “W-17”. */
function isThing(words: readonly Token[]): boolean {
  return words.every(({ kind }) => kind !== "number");
}

function unitNamed(name: readonly Token[]): Unit | null {
  const sign = name.find(({ form }) => CURRENCY_SIGNS.has(form) || MEASURES.get(form) === "money");
  if (sign) return { head: "money", word: "money", modifiers: [], class: "money" };
  if (name.some(({ form }) => /^(%|percent|percentage)$/.test(form)))
    return { head: "percent", word: "percent", modifiers: [], class: "percent" };
  const measure = name.findLast(({ form }) => MEASURES.has(form));
  const words = measure ? [measure] : wordsOf(name);
  const head = words.at(-1);
  if (!head) return null;
  return {
    head: stem(head.form),
    word: head.form,
    modifiers: words.slice(0, -1).map(({ form }) => stem(form)),
    class: classOf(head.form),
  };
}

/** The noun phrase of a title: without “number of”, without what stands behind a preposition or in brackets, and what was done with it. */
function wordsOf(name: readonly Token[]): readonly Token[] {
  const of = name.findIndex(({ form }) => form === "of");
  const from = of > 0 && name.slice(0, of).every(({ form }) => COUNTS.has(form)) ? of + 1 : 0;
  const words: Token[] = [];
  for (const token of name.slice(from)) {
    if (token.kind !== "word" || (words.length > 0 && /^(in|at|on|of|for|from|per|by|to|since|as)$/.test(token.form)))
      break;
    words.push(token);
  }
  while (words.length > 1 && isVerbForm((words.at(-1) as Token).form)) words.pop();
  return words.filter(({ form }) => !COUNTS.has(form));
}
