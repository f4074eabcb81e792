import type { Document } from "../core/documents/document.ts";
import { type About, NOTHING, orElse } from "./about.ts";
import { withCorrections } from "./corrections.ts";
import { DOSSIER_FILE, type Dossier, readDossierFile } from "./dossier-file.ts";
import type { Place } from "./dossiers.ts";
import type { FolderMemory } from "./file-memory.ts";
import type { Notice, Rejection } from "./library.ts";
import { LibraryError } from "./library-error.ts";
import { type DocumentsRead, readDocument } from "./read-document.ts";
import { reasons } from "./reasons.ts";
import { besideOf, readSidecar } from "./sidecar.ts";
import { byCodeUnit, walk } from "./walk.ts";

/** A dossier as it stands on disk, read but not built. */
export interface Sources {
  readonly dossier: Dossier;
  /** In the order of their files, and of their places in a file that holds several. */
  readonly documents: readonly Document[];
  readonly rejected: readonly Rejection[];
  readonly notices: readonly Notice[];
}

/** Told how far a dossier is read. */
export type Progress = (
  step:
    | { readonly kind: "reading"; readonly files: number; readonly of: number }
    | { readonly kind: "building"; readonly documents: number }
    | { readonly kind: "done" },
) => void;

/** So many files are read at a time. */
const AT_ONCE = 32;
const REJECTED_SHOWN = 10;

/** Reads a folder, and of files that are remembered only what has changed. Throws a LibraryError when there is no document in it to answer from. */
export async function loadSources(
  { folder, deep }: Place,
  memory?: FolderMemory,
  progress?: Progress,
): Promise<Sources> {
  const dossier = await readDossierFile(folder);
  const { files, rejected: refused } = await walk(folder, deep);
  const rejected: Rejection[] = [...refused];
  const documents: Document[] = [];
  const notices: Notice[] = [];
  const all = new Set(files);
  // A sidecar belongs to its file, and only where that is there.
  const sidecars = new Map(
    files.flatMap((path) => (all.has(besideOf(path) ?? "") ? [[besideOf(path), path] as const] : [])),
  );
  const beside = new Set(sidecars.values());
  const names = files.filter((file) => file !== DOSSIER_FILE && !beside.has(file));
  for (const [file, { remarks }] of dossier.sources) {
    const unknown = all.has(file) ? [] : [{ text: reasons.noSuchSource(file), weight: "lost" as const }];
    notices.push(...[...unknown, ...remarks].map((remark) => ({ file: DOSSIER_FILE, ...remark })));
  }
  for (let at = 0; at < names.length; at += AT_ONCE) {
    progress?.({ kind: "reading", files: at, of: names.length });
    const some = names.slice(at, at + AT_ONCE);
    const read = await Promise.all(
      some.map((file) =>
        readOne(folder, file, sidecars.get(file), dossier.sources.get(file)?.about ?? NOTHING, notices, memory),
      ),
    );
    for (const [i, one] of read.entries()) {
      const file = some[i] as string;
      if ("reason" in one) rejected.push({ file, reason: one.reason });
      else {
        documents.push(...one.documents);
        notices.push(...one.remarks.map((remark) => ({ file, ...remark })));
      }
    }
  }
  const corrected = withCorrections(documents, dossier.corrections);
  notices.push(...corrected.unfound.map((text) => ({ file: DOSSIER_FILE, text, weight: "lost" as const })));
  rejected.sort((a, b) => byCodeUnit(a.file, b.file));
  notices.sort((a, b) => byCodeUnit(a.file, b.file));
  if (documents.length === 0) throw new LibraryError(nothingToRead(folder, rejected));
  return { dossier, documents: corrected.documents, rejected, notices };
}

/** The later goes first: what the file says, what stands beside it, what dossier.yaml says. */
async function readOne(
  folder: string,
  file: string,
  sidecar: string | undefined,
  stated: About,
  notices: Notice[],
  memory: FolderMemory | undefined,
): Promise<DocumentsRead> {
  if (sidecar === undefined) return readDocument(folder, file, stated, memory?.documents);
  const { about, remarks } = await readSidecar(folder, sidecar, memory?.sidecars);
  notices.push(...remarks.map((remark) => ({ file: sidecar, ...remark })));
  return readDocument(folder, file, orElse(stated, about), memory?.documents);
}

function nothingToRead(folder: string, rejected: readonly Rejection[]): string {
  const shown = rejected.slice(0, REJECTED_SHOWN).map(({ file, reason }) => reasons.rejectedFile(file, reason));
  const more = rejected.length - shown.length;
  return [reasons.noDocuments(folder), ...shown, ...(more > 0 ? [reasons.moreRejected(more)] : [])].join("\n");
}
