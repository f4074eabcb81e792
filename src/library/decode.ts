import { isUtf8 } from "node:buffer";
import { reasons } from "./reasons.ts";

export type Decoded = { readonly text: string } | { readonly reason: string };

/** Bytes of a file → its text, without a byte-order mark. Nothing else is changed: every offset points into it. */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { reason: reasons.utf16 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { reason: reasons.binary(zero) };
  if (!isUtf8(bytes)) {
    const at = firstWrongByte(bytes);
    return { reason: reasons.notUtf8(at, lineOf(bytes, at), hex(bytes[at])) };
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.trim() === "" ? { reason: reasons.empty } : { text };
}

function startsWith(bytes: Uint8Array, first: number, second: number): boolean {
  return bytes[0] === first && bytes[1] === second;
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
