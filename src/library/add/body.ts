import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { Refused } from "./refused.ts";
import { says } from "./says.ts";

const BYTES = 1e6;

/** The content of a response, unpacked. Never holds more than the limit, however much is sent or said to be sent. */
export async function bodyOf(
  response: IncomingMessage,
  host: string,
  megabytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const tooLarge = () => new Refused(says.tooLarge(`What ${host} sends`, megabytes));
  const unpack = unpacker(response, host);
  if (Number(response.headers["content-length"] ?? 0) > megabytes * BYTES) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  async function collect(source: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > megabytes * BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  }
  await (unpack ? pipeline(response, unpack, collect, { signal }) : pipeline(response, collect, { signal }));
  return Buffer.concat(chunks);
}

function unpacker(response: IncomingMessage, host: string) {
  const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  if (encoding === "" || encoding === "identity") return undefined;
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  response.destroy();
  throw new Refused(says.encoded(host, encoding.replace(/[^\x20-\x7e]+/g, " ").slice(0, 40)));
}
