import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { isDocumentName } from "./formats.ts";
import { LibraryError } from "./library-error.ts";
import { reasons } from "./reasons.ts";
import { byCodeUnit, codeOf, holds } from "./walk.ts";

/** Where a dossier lies. */
export interface Place {
  readonly name: string;
  readonly folder: string;
  /** Do the folders inside it belong to it? */
  readonly deep: boolean;
}

/** `dossier`: the folder is one, with all below it. `shelf`: what lies at its top is one, and so is each folder in it. */
export type Arrangement = "dossier" | "shelf";

/** The dossiers of a folder, by name; the first is the one that is asked. */
export async function dossiersIn(folder: string, arrangement: Arrangement): Promise<readonly [Place, ...Place[]]> {
  const whole: Place = { name: basename(resolve(folder)), folder, deep: true };
  const entries = await list(folder);
  if (arrangement === "dossier") return [whole];
  const below: Place[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const inside = join(folder, entry.name);
    if (await holdsDocuments(inside)) below.push({ name: entry.name, folder: inside, deep: true });
  }
  below.sort((a, b) => byCodeUnit(a.name, b.name));
  const onTop = entries.some(({ name }) => !name.startsWith(".") && isDocumentName(name));
  if (onTop) return [{ ...whole, deep: false }, ...below];
  const [first, ...rest] = below;
  return first ? [first, ...rest] : [whole];
}

async function holdsDocuments(folder: string): Promise<boolean> {
  try {
    return await holds(folder, isDocumentName);
  } catch {
    return false;
  }
}

async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") throw new LibraryError(reasons.noFolder(folder));
    if (code === "ENOTDIR") throw new LibraryError(reasons.notAFolder(folder));
    if (code === "EACCES" || code === "EPERM") throw new LibraryError(reasons.folderDenied(folder));
    throw error;
  }
}
