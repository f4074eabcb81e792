import { createHash } from "node:crypto";
import type { Column, Columns } from "../core/retrieval/reading-columns.ts";

/** What stands in a cache file: lines of text and columns of numbers. */
export interface CacheContent {
  /** By whom and of what it is: a cache under another key is none. */
  readonly key: string;
  readonly lines: readonly string[];
  readonly columns: Columns;
}

const MAGIC = "wellsourced cache 1\n";
const DIGITS = 64;
const HEAD = MAGIC.length + DIGITS + 1;
/** Columns begin at places where all kinds of numbers may begin. */
const ALIGNED = 8;
const NEWLINE = 10;

const KINDS = { Uint8Array, Uint16Array, Int32Array, Uint32Array } as const;

interface Section {
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
}

interface Header {
  readonly key: string;
  /** The lines are the first of them. */
  readonly sections: readonly Section[];
}

/**
 * The bytes of a cache file, in pieces:
 *
 *     wellsourced cache 1 ⏎ SHA-256 of all that follows ⏎ header ⏎ … section … section …
 */
export function encodeCache({ key, lines, columns }: CacheContent): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const parts: [string, Column][] = [["lines", encoder.encode(lines.join("\n"))], ...Object.entries(columns)];
  const sections = parts.map(([name, column]): Section => ({ name, kind: kindOf(column), bytes: column.byteLength }));
  const header = encoder.encode(`${JSON.stringify({ key, sections } satisfies Header)}\n`);
  const body = [header, filler(HEAD + header.length, NEWLINE)];
  for (const [, column] of parts) {
    body.push(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), filler(column.byteLength, 0));
  }
  return [encoder.encode(`${MAGIC}${sumOf(body)}\n`), ...body];
}

/** Undefined for whatever is not exactly what `encodeCache` made under this key: torn, damaged and foreign files. */
export function decodeCache(bytes: Uint8Array, key: string): CacheContent | undefined {
  const decoder = new TextDecoder();
  const sum = decoder.decode(bytes.subarray(MAGIC.length, HEAD - 1));
  if (decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC || sum !== sumOf([bytes.subarray(HEAD)]))
    return undefined;
  const headerEnd = bytes.indexOf(NEWLINE, HEAD) + 1;
  const header = JSON.parse(decoder.decode(bytes.subarray(HEAD, headerEnd))) as Header;
  if (header.key !== key) return undefined;
  let at = aligned(headerEnd);
  const columns: Record<string, Column> = {};
  let lines: readonly string[] = [];
  for (const { name, kind, bytes: size } of header.sections) {
    // Copies, so that what is kept of the file does not hold all of it.
    const section = new Uint8Array(bytes.subarray(at, at + size));
    if (name === "lines") lines = linesOf(section);
    else if (isKind(kind)) columns[name] = new KINDS[kind](section.buffer);
    at = aligned(at + size);
  }
  return { key, lines, columns };
}

/** Line by line: a whole archive does not fit into one string. */
function linesOf(bytes: Uint8Array): string[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end < 0 ? bytes.length : end;
    lines.push(decoder.decode(bytes.subarray(from, to)));
    from = to + 1;
  }
  return lines;
}

function sumOf(pieces: readonly Uint8Array[]): string {
  const sum = createHash("sha256");
  for (const piece of pieces) sum.update(piece);
  return sum.digest("hex");
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNED) * ALIGNED;
}

function filler(before: number, byte: number): Uint8Array {
  return new Uint8Array(aligned(before) - before).fill(byte);
}

function kindOf(column: Column): string {
  return column.constructor.name;
}

function isKind(kind: string): kind is keyof typeof KINDS {
  return Object.hasOwn(KINDS, kind);
}
