import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "../dossiers.ts";
import { walk } from "../walk.ts";

/** The file of the dossier that holds these very bytes already. */
export async function twinIn({ folder, deep }: Place, bytes: Uint8Array, sha256: string): Promise<string | undefined> {
  for (const file of (await walk(folder, deep)).files) {
    const path = join(folder, file);
    const isLike = await stat(path).then(
      ({ size }) => size === bytes.length,
      () => false,
    );
    if (isLike && hash("sha256", await readFile(path).catch(() => "")) === sha256) return file;
  }
  return undefined;
}
