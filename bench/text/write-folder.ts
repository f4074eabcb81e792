import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../../src/core/documents/document.ts";

const IN_ONE_FOLDER = 500;

/** Writes documents as plain text files into a new folder, five hundred in each folder below it. Gives their paths. */
export function writeFolder(folder: string, documents: readonly Document[]): readonly string[] {
  return documents.map(({ id, text, blocks }, number) => {
    const inside = join(folder, String(Math.floor(number / IN_ONE_FOLDER)).padStart(4, "0"));
    if (number % IN_ONE_FOLDER === 0) mkdirSync(inside, { recursive: true });
    const path = join(inside, id);
    writeFileSync(path, blocks.map(({ span }) => text.slice(span.start, span.end)).join("\n\n"));
    return path;
  });
}
