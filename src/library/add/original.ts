import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { LIMIT_MEGABYTES } from "../read-document.ts";
import { codeOf, reasonOf } from "../walk.ts";
import { checked, download } from "./download.ts";
import { lastName, nameInHeader } from "./file-name.ts";
import type { Gate } from "./gate.ts";
import { Refused } from "./refused.ts";
import { says } from "./says.ts";

/** What is to be copied. */
export interface Original {
  /** As people call it: a host or a path. */
  readonly what: string;
  readonly bytes: Uint8Array;
  /** What its server calls its content; null for a file. */
  readonly type: string | null;
  /** Names it has, the one that counts most first; empty ones may be among them. */
  readonly names: readonly string[];
  /** A name where it has none. */
  readonly fallback: string;
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly original: string | null;
}

/** A page that answers slower is not for copying. */
const SECONDS = 60;

interface Way {
  readonly gate: Gate;
  /** Says to servers who asks. */
  readonly agent: string;
  readonly seconds?: number;
}

/** Throws `Refused`. */
export async function fromTheWeb(address: string, { gate, agent, seconds = SECONDS }: Way): Promise<Original> {
  const url = URL.parse(address);
  if (url === null) throw new Refused(says.notAnAddress(address));
  checked(url).hash = "";
  const limits = { seconds, megabytes: LIMIT_MEGABYTES };
  const { url: found, bytes, type, disposition } = await download(url, gate, limits, agent);
  const names = [nameInHeader(disposition), lastName(found.pathname), lastName(url.pathname)];
  return {
    what: found.host,
    bytes,
    type,
    names,
    fallback: found.hostname,
    url: url.href,
    finalUrl: found.href,
    original: null,
  };
}

/** Throws `Refused`. */
export async function fromTheDisk(path: string): Promise<Original> {
  const name = basename(path);
  const bytes = await contentOf(path);
  if (bytes.length === 0) throw new Refused(says.nothing(path));
  return {
    what: path,
    bytes,
    type: null,
    names: [name],
    fallback: "document",
    url: null,
    finalUrl: null,
    original: name,
  };
}

/** `https://…` or `http://…`, and any other protocol, to be told that it is not fetched. `C:\\…` is a file. */
export function isAddress(given: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(given);
}

async function contentOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Refused(says.notAFile(path));
    if (found.size > LIMIT_MEGABYTES * 1e6) throw new Refused(says.tooLarge(path, LIMIT_MEGABYTES));
    return await readFile(path);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(codeOf(error) === "ENOENT" ? says.noFile(path) : says.fileDenied(path, reasonOf(error)));
  }
}
