import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type About, NOTHING, type Remark, readAbout } from "./about.ts";
import { decode } from "./decode.ts";
import type { FileMemory } from "./file-memory.ts";
import { isDocumentName } from "./formats.ts";
import { reasons } from "./reasons.ts";
import { reasonOf } from "./walk.ts";
import { parseYaml } from "./yaml-fields.ts";

/** In bytes. Nobody says more about a file. */
const LARGEST = 65_536;

/** `report.pdf.yaml` → `report.pdf`; undefined for any other file. */
export function besideOf(path: string): string | undefined {
  const file = /^(.+)\.ya?ml$/i.exec(path)?.[1];
  return file !== undefined && isDocumentName(file) ? file : undefined;
}

export interface SidecarRead {
  readonly about: About;
  readonly remarks: readonly Remark[];
}

/** What the team says about a file in another one beside it. Whatever is wrong with it costs its own fields only. */
export async function readSidecar(
  folder: string,
  path: string,
  memory?: FileMemory<SidecarRead>,
): Promise<SidecarRead> {
  try {
    const file = join(folder, path);
    const found = await stat(file);
    const known = memory?.unchanged(path, found);
    if (known) return known.made;
    if (found.size > LARGEST) return nothing(reasons.sidecarLong);
    const bytes = await readFile(file);
    if (!memory) return await fieldsOf(bytes);
    return (await memory.madeOf(path, found, bytes, "sidecar", () => fieldsOf(bytes))).made;
  } catch (error) {
    return nothing(reasonOf(error));
  }
}

async function fieldsOf(bytes: Uint8Array): Promise<SidecarRead> {
  const decoded = decode(bytes);
  if ("reason" in decoded) return nothing(decoded.reason);
  const isPlain = (data: object) => readAbout({ ...data }, () => null).remarks.length === 0;
  const parsed = await parseYaml(decoded.text, { isPlain });
  if ("what" in parsed) return nothing(reasons.sidecarYaml(parsed.line, parsed.what));
  return readAbout(parsed.fields.data, parsed.fields.lineOf);
}

function nothing(text: string): SidecarRead {
  return { about: NOTHING, remarks: [{ text, weight: "lost" }] };
}
