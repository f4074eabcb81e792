import type { Document } from "../core/documents/document.ts";
import { DOSSIER_FILE, type Dossier, readDossierFile } from "./dossier-file.ts";
import type { Place } from "./dossiers.ts";
import type { Notice, Rejection } from "./library.ts";
import { LibraryError } from "./library-error.ts";
import { readDocument } from "./read-document.ts";
import { reasons } from "./reasons.ts";
import { byCodeUnit, walk } from "./walk.ts";

/** A dossier as it stands on disk, read but not built. */
export interface Sources {
  readonly dossier: Dossier;
  /** In the order of their ids. */
  readonly documents: readonly Document[];
  readonly rejected: readonly Rejection[];
  readonly notices: readonly Notice[];
}

/** So many files are read at a time. */
const AT_ONCE = 32;
const REJECTED_SHOWN = 10;

/** Reads a folder. Throws a LibraryError when there is no document in it to answer from. */
export async function loadSources({ folder, deep }: Place): Promise<Sources> {
  const dossier = await readDossierFile(folder);
  const { files, rejected: refused } = await walk(folder, deep);
  const rejected: Rejection[] = [...refused];
  const documents: Document[] = [];
  const notices: Notice[] = [];
  const names = files.filter((file) => file !== DOSSIER_FILE);
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map(async (file) => ({ file, ...(await readDocument(folder, file)) })));
    for (const one of read) {
      const { file } = one;
      if ("reason" in one) rejected.push({ file, reason: one.reason });
      else {
        documents.push(one.document);
        notices.push(...one.remarks.map((remark) => ({ file, ...remark })));
      }
    }
  }
  rejected.sort((a, b) => byCodeUnit(a.file, b.file));
  if (documents.length === 0) throw new LibraryError(nothingToRead(folder, rejected));
  return { dossier, documents, rejected, notices };
}

function nothingToRead(folder: string, rejected: readonly Rejection[]): string {
  const shown = rejected.slice(0, REJECTED_SHOWN).map(({ file, reason }) => reasons.rejectedFile(file, reason));
  const more = rejected.length - shown.length;
  return [reasons.noDocuments(folder), ...shown, ...(more > 0 ? [reasons.moreRejected(more)] : [])].join("\n");
}
