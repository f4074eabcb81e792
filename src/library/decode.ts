import { isUtf8 } from "node:buffer";
import { reasons } from "./reasons.ts";

export type Decoded =
  /** `remark`: in which encoding, when it is not UTF-8. */
  { readonly text: string; readonly remark?: string } | { readonly reason: string };

/** Bytes of a file → its text, without a byte-order mark. Nothing else is changed: every offset points into it. */
export function decode(bytes: Uint8Array, encoding: "named inside" | "unknown" = "unknown"): Decoded {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide, "UTF-16") ?? { reason: reasons.brokenUtf16 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { reason: reasons.binary(zero) };
  if (isUtf8(bytes)) return textOf(new TextDecoder("utf-8").decode(bytes));
  const named = encoding === "named inside" ? namedEncoding(bytes) : undefined;
  const read = named === undefined ? undefined : decodeAs(bytes, named, named);
  if (read) return read;
  if (looksWestern(bytes)) return decodeAs(bytes, "windows-1252", "Windows-1252") as Decoded;
  const at = firstWrongByte(bytes);
  return { reason: reasons.notUtf8(at, lineOf(bytes, at), hex(bytes[at])) };
}

function textOf(text: string, remark?: string): Decoded {
  if (text.trim() === "") return { reason: reasons.empty };
  return remark === undefined ? { text } : { text, remark };
}

function decodeAs(bytes: Uint8Array, label: string, name: string): Decoded | undefined {
  try {
    return textOf(new TextDecoder(label, { fatal: true }).decode(bytes), reasons.otherEncoding(name));
  } catch {
    return undefined;
  }
}

/** By its mark, or because every other byte of Latin text is zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 2_000);
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 !== 0 || Math.max(even, odd) < 0.35 * sample.length) return undefined;
  return even === 0 ? "utf-16le" : odd === 0 ? "utf-16be" : undefined;
}

/** `charset=iso-8859-1` or `encoding="…"` near the top. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const top = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2_000));
  return /(?:charset|encoding)\s?=\s?["']?([a-z0-9_-]{3,20})/i.exec(top)?.[1];
}

/** These stand for nothing in Windows-1252. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Of its letters: a text with more accents than this is written in another script. */
const MOST_ACCENTS = 0.3;

function looksWestern(bytes: Uint8Array): boolean {
  let accents = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (UNUSED.has(byte) || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))) return false;
    if (byte >= 0xc0) accents += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters += 1;
  }
  return accents <= MOST_ACCENTS * (accents + letters);
}
/** Halves the file until the byte is found that breaks it, then goes back to where its character begins. */
function firstWrongByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

/** True also when the last character is not complete yet. */
function beginsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < position; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

function hex(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).padStart(2, "0")}`;
}
