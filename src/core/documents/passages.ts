import { type IntList, intList } from "../int-list.ts";
import type { Span } from "../language/span.ts";
import type { Document } from "./document.ts";
import { type Passage, passages } from "./passage.ts";

/** The sentences of all documents, in order. Kept as columns of numbers: an object for each would outweigh the text. */
export interface Passages {
  readonly length: number;
  /** A view made on demand; undefined where there is no passage of that number. */
  at(number: number): Passage | undefined;
  documentOf(number: number): number;
  isHeading(number: number): boolean;
  /** Passage number of the nearest heading above; -1 when there is none. */
  headingAbove(number: number): number;
  /** Do the two stand in one block of one document? */
  sameBlock(one: number, other: number): boolean;
  readonly columns: PassageColumns;
  /** Bytes of the columns. */
  readonly bytes: number;
}

/** One number a passage in each. */
export interface PassageColumns {
  readonly documents: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly blocks: Int32Array;
  readonly unders: Int32Array;
  readonly flags: Uint8Array;
}

/** Half-open range of passage numbers. */
export interface PassageRange {
  readonly from: number;
  readonly to: number;
}

const HEADING = 1;
const ROW = 2;

export function collectPassages() {
  const lists = {
    documents: intList(),
    starts: intList(),
    ends: intList(),
    blocks: intList(),
    unders: intList(),
    flags: intList(),
  } satisfies Record<keyof PassageColumns, IntList>;
  const { documents, starts, ends, blocks, unders, flags } = lists;
  return {
    /** Adds the sentences of the next document and returns their range. `found` is told of each. */
    add(document: Document, number: number, found: (span: Span) => void): PassageRange {
      const from = starts.length;
      for (const passage of passages(document, number, from)) {
        found(passage.span);
        documents.push(number);
        starts.push(passage.span.start);
        ends.push(passage.span.end);
        blocks.push(passage.block);
        unders.push(passage.under);
        flags.push((passage.heading ? HEADING : 0) | (passage.row ? ROW : 0));
      }
      return { from, to: starts.length };
    },
    /** Takes over the sentences of a document that was read before and may have another number now. */
    copy({ columns }: Passages, before: PassageRange, number: number): PassageRange {
      const from = starts.length;
      for (let passage = before.from; passage < before.to; passage++) {
        const under = columns.unders[passage] as number;
        documents.push(number);
        starts.push(columns.starts[passage] as number);
        ends.push(columns.ends[passage] as number);
        blocks.push(columns.blocks[passage] as number);
        unders.push(under < 0 ? under : under - before.from + from);
        flags.push(columns.flags[passage] as number);
      }
      return { from, to: starts.length };
    },
    finish: (): Passages =>
      passagesIn({
        documents: documents.finish(),
        starts: starts.finish(),
        ends: ends.finish(),
        blocks: blocks.finish(),
        unders: unders.finish(),
        flags: Uint8Array.from(flags.finish()),
      }),
  };
}

export function passagesIn(columns: PassageColumns): Passages {
  const { documents, starts, ends, blocks, unders, flags } = columns;
  return {
    length: starts.length,
    at(number) {
      const start = starts[number];
      if (start === undefined) return undefined;
      const flag = flags[number] as number;
      return {
        document: documents[number] as number,
        span: { start, end: ends[number] as number },
        heading: (flag & HEADING) !== 0,
        row: (flag & ROW) !== 0,
        block: blocks[number] as number,
        under: unders[number] as number,
      };
    },
    documentOf: (number) => documents[number] ?? -1,
    headingAbove: (number) => unders[number] ?? -1,
    isHeading: (number) => ((flags[number] as number) & HEADING) !== 0,
    sameBlock: (one, other) => blocks[one] === blocks[other] && documents[one] === documents[other],
    columns,
    bytes: 5 * starts.byteLength + flags.byteLength,
  };
}
