import { hash } from "node:crypto";
import type { Stats } from "node:fs";
import type { Read } from "./read-parts.ts";
import type { SidecarRead } from "./sidecar.ts";

/** What was made of a file, and how the file is known again. */
export interface Known<T> {
  /** Its size, times and number on the disk; null when it was so new that another change might not show in these. */
  readonly stamp: string | null;
  /** Of its bytes. */
  readonly sha256: string;
  /** The kind of file it was read as. */
  readonly as: string;
  readonly made: T;
}

/** The files of one kind between two readings of a folder: what stays as it is need not be read again, and no reader runs twice on the same bytes. */
export interface FileMemory<T> {
  /** All files of this reading, by their paths. */
  readonly files: ReadonlyMap<string, Known<T>>;
  /** The file, when it stands there just as it did. */
  unchanged(path: string, found: Stats): Known<T> | undefined;
  /** The file with these bytes, read `as` a kind of file: made only where no file had them before. */
  madeOf(path: string, found: Stats, bytes: Uint8Array, as: string, make: () => Promise<T>): Promise<Known<T>>;
}

/** Of all files of a folder. */
export interface FolderMemory {
  readonly documents: FileMemory<Read>;
  readonly sidecars: FileMemory<SidecarRead>;
}

export interface KnownFiles {
  readonly documents: ReadonlyMap<string, Known<Read>>;
  readonly sidecars: ReadonlyMap<string, Known<SidecarRead>>;
}

export const NO_FILES: KnownFiles = { documents: new Map(), sidecars: new Map() };

/** For a reading that begins `now`, after others. */
export function remember(before: KnownFiles, now: Date): FolderMemory {
  return { documents: memoryOf(before.documents, now), sidecars: memoryOf(before.sidecars, now) };
}

export function filesOf({ documents, sidecars }: FolderMemory): KnownFiles {
  return { documents: documents.files, sidecars: sidecars.files };
}

function memoryOf<T>(before: ReadonlyMap<string, Known<T>>, now: Date): FileMemory<T> {
  const files = new Map<string, Known<T>>();
  let byContent: ReadonlyMap<string, T> | undefined;
  return {
    files,
    unchanged(path, found) {
      const known = before.get(path);
      if (!known || known.stamp === null || known.stamp !== stampOf(found)) return undefined;
      files.set(path, known);
      return known;
    },
    async madeOf(path, found, bytes, as, make) {
      const sha256 = hash("sha256", bytes);
      byContent ??= new Map([...before.values()].map((known) => [`${known.sha256} ${known.as}`, known.made]));
      const made = byContent.get(`${sha256} ${as}`) ?? (await make());
      const known = { stamp: isYoung(found, now) ? null : stampOf(found), sha256, as, made };
      files.set(path, known);
      return known;
    },
  };
}

/** The time of a change tells it from no other one in these milliseconds: clocks of disks are slow. */
const ONE_MOMENT = 2_000;

function isYoung({ mtimeMs, ctimeMs }: Stats, now: Date): boolean {
  return Math.max(mtimeMs, ctimeMs) > now.getTime() - ONE_MOMENT;
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}
