import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Rejection } from "./library.ts";
import { Unreadable } from "./readers/unreadable.ts";
import { reasons } from "./reasons.ts";

export interface Walk {
  /** Paths inside the folder with `/` between folders, in the order of their code units. */
  readonly files: readonly string[];
  readonly rejected: readonly Rejection[];
}

/** Lists the files below a folder. Dot files and node_modules are passed over; links that lead out are refused. */
export async function walk(folder: string, deep = true): Promise<Walk> {
  const root = await realpath(folder);
  const files: string[] = [];
  const rejected: Rejection[] = [];
  const open = [""];
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    for (const entry of await list(root, inside, rejected)) {
      const path = inside + entry.name;
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) {
        if (deep) open.push(`${path}/`);
        continue;
      }
      const reason = entry.isFile() ? undefined : await refusal(root, path, entry);
      if (reason === undefined) files.push(path);
      else rejected.push({ file: path, reason });
    }
  }
  return { files: files.sort(byCodeUnit), rejected };
}

/** The same on every machine, whatever its language is. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A folder below the top that cannot be listed is reported; the top itself must be readable. */
async function list(root: string, inside: string, rejected: Rejection[]): Promise<Dirent[]> {
  try {
    return await readdir(join(root, inside), { withFileTypes: true });
  } catch (error) {
    if (inside === "") throw error;
    rejected.push({ file: inside, reason: reasonOf(error) });
    return [];
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
