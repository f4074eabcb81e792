import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Rejection } from "./library.ts";
import { Unreadable } from "./readers/unreadable.ts";
import { reasons } from "./reasons.ts";

export interface Walk {
  /** Paths inside the folder with `/` between folders, in the order of their code units. */
  readonly files: readonly string[];
  /** The folder itself, as an empty path, and those below it. */
  readonly folders: readonly string[];
  readonly rejected: readonly Rejection[];
}

/** Lists the files below a folder. Dot files and node_modules are passed over; links that lead out are refused. */
export async function walk(folder: string, deep = true): Promise<Walk> {
  const files: string[] = [];
  const folders: string[] = [];
  const rejected: Rejection[] = [];
  for await (const { file, reason } of entriesIn(folder, deep, folders)) {
    if (reason === undefined) files.push(file);
    else rejected.push({ file, reason });
  }
  return { files: files.sort(byCodeUnit), folders, rejected };
}

/** Is there a file of such a name below the folder? Looks no further than the first. */
export async function holds(folder: string, isWanted: (path: string) => boolean): Promise<boolean> {
  for await (const { file, reason } of entriesIn(folder, true)) if (reason === undefined && isWanted(file)) return true;
  return false;
}

interface Found {
  readonly file: string;
  readonly reason: string | undefined;
}

async function* entriesIn(folder: string, deep: boolean, entered: string[] = []): AsyncGenerator<Found> {
  const root = await realpath(folder);
  const open = [""];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    entered.push(inside);
    const listed = await list(root, inside);
    if ("reason" in listed) {
      yield listed;
      continue;
    }
    for (const entry of listed.entries) {
      const path = inside + entry.name;
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (!entry.isDirectory())
        yield { file: path, reason: entry.isFile() ? undefined : await refusal(root, path, entry) };
      else if (deep) open.push(`${path}/`);
    }
  }
}

/** The same on every machine, whatever its language is. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A folder below the top that cannot be listed is reported; the top itself must be readable. */
async function list(root: string, inside: string): Promise<{ readonly entries: Dirent[] } | Found> {
  try {
    return { entries: await readdir(join(root, inside), { withFileTypes: true }) };
  } catch (error) {
    if (inside === "") throw error;
    return { file: inside, reason: reasonOf(error) };
  }
}

async function refusal(root: string, path: string, entry: Dirent): Promise<string | undefined> {
  if (!entry.isSymbolicLink()) return reasons.notAFile;
  try {
    const target = await realpath(join(root, path));
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) return reasons.outside;
    const found = await stat(target);
    if (found.isDirectory()) return reasons.linkedFolder;
    return found.isFile() ? undefined : reasons.notAFile;
  } catch {
    return reasons.brokenLink;
  }
}

export function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  // The stack ran out.
  if (error instanceof RangeError) return reasons.tooInvolved;
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM") return reasons.denied;
  return reasons.failed(error instanceof Error ? error.message : String(error));
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
