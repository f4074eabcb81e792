import { intList } from "../int-list.ts";
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
  /** Bytes of the columns. */
  readonly bytes: number;
}

const HEADING = 1;
const ROW = 2;

export function collectPassages() {
  const [documents, starts, ends, blocks, unders, flags] = Array.from({ length: 6 }, () => intList()) as Columns;
  return {
    /** Adds the sentences of the next document and returns their half-open range. */
    add(document: Document, number: number): { readonly from: number; readonly to: number } {
      const from = starts.length;
      for (const passage of passages(document, number, from)) {
        documents.push(number);
        starts.push(passage.span.start);
        ends.push(passage.span.end);
        blocks.push(passage.block);
        unders.push(passage.under);
        flags.push((passage.heading ? HEADING : 0) | (passage.row ? ROW : 0));
      }
      return { from, to: starts.length };
    },
    finish: () =>
      table(documents.finish(), starts.finish(), ends.finish(), blocks.finish(), unders.finish(), flags.finish()),
  };
}

type Column = ReturnType<typeof intList>;
type Columns = [Column, Column, Column, Column, Column, Column];

function table(
  documents: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  blocks: Int32Array,
  unders: Int32Array,
  marks: Int32Array,
): Passages {
  const flags = Uint8Array.from(marks);
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
    bytes: 5 * starts.byteLength + flags.byteLength,
  };
}
