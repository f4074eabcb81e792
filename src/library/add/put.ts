import { constants } from "node:fs";
import { copyFile, link, mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../walk.ts";
import { numbered } from "./file-name.ts";

interface Files {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sidecar: string;
}

/** More of one name are more than somebody means. */
const MOST_OF_A_NAME = 1_000;

/**
 * Puts a file and the one beside it into a folder, complete and both or neither, and never in the place of another. Resolves with the
 * name it has then: with a number behind it where the name is taken and `taken` is “count on”, undefined where that is not wanted.
 */
export async function put(
  folder: string,
  { name, bytes, sidecar }: Files,
  taken: "count on" | "give up",
): Promise<string | undefined> {
  // Names that begin with a dot are no part of a dossier.
  const apart = await mkdtemp(join(folder, ".adding-"));
  try {
    const [file, beside] = [join(apart, "file"), join(apart, "sidecar")];
    await writeFile(file, bytes, { flush: true });
    await writeFile(beside, sidecar, { flush: true });
    const most = taken === "give up" ? 1 : MOST_OF_A_NAME;
    for (let count = 1; count <= most; count++) {
      const free = count === 1 ? name : numbered(name, count);
      if (await placeBoth(join(folder, free), file, beside)) return free;
    }
    return undefined;
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
}

/** The one beside it goes first: whoever reads the folder in between finds the file with all that is said about it, or not at all. */
async function placeBoth(target: string, file: string, beside: string): Promise<boolean> {
  if (!(await place(beside, `${target}.yaml`))) return false;
  try {
    if (await place(file, target)) return true;
  } catch (error) {
    await unlink(`${target}.yaml`);
    throw error;
  }
  await unlink(`${target}.yaml`);
  return false;
}

/** False when something is there already. */
async function place(file: string, target: string): Promise<boolean> {
  try {
    // Some disks know no second name for a file.
    await link(file, target).catch((error: unknown) => {
      if (codeOf(error) === "EEXIST") throw error;
      return copyFile(file, target, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}
