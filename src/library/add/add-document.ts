import { hash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "../../core/documents/document.ts";
import type { Remark } from "../about.ts";
import type { Place } from "../dossiers.ts";
import { EXTENSIONS } from "../formats.ts";
import { readDocument } from "../read-document.ts";
import { readableName } from "../readable-name.ts";
import { reasonOf } from "../walk.ts";
import { endOf, endsOf, extensionFor } from "./extension.ts";
import { fileName } from "./file-name.ts";
import type { Original } from "./original.ts";
import { put } from "./put.ts";
import { Refused } from "./refused.ts";
import { says } from "./says.ts";
import { sidecarText } from "./sidecar-text.ts";
import { twinIn } from "./twin.ts";

export type Added =
  | {
      readonly outcome: "added";
      readonly file: string;
      readonly documents: readonly Document[];
      readonly remarks: readonly Remark[];
      readonly sha256: string;
    }
  /** The dossier holds the very same content under this name. */
  | { readonly outcome: "there already"; readonly file: string };

interface Wish {
  readonly dossier: Place;
  /** The name it is to have; null for the one it has. */
  readonly name: string | null;
  readonly now: Date;
}

/** Puts a copy into a dossier, and beside it what is known of it. Whatever is refused leaves nothing behind. Throws `Refused`. */
export async function addDocument(original: Original, { dossier, name, now }: Wish): Promise<Added> {
  const { what, bytes } = original;
  const named = nameFor(original, name);
  const sha256 = hash("sha256", bytes);
  const twin = await twinIn(dossier, bytes, sha256);
  if (twin !== undefined) return { outcome: "there already", file: twin };
  const read = await readAside(named, bytes);
  if ("reason" in read) throw new Refused(says.notRead(what, read.reason));
  const { documents, remarks } = read;
  const sidecar = sidecarText({ ...original, title: titleOf(documents, named), retrieved: now, sha256 });
  const file = await put(dossier.folder, { name: named, bytes, sidecar }, name === null ? "count on" : "give up").catch(
    (error: unknown) => {
      throw new Refused(says.folderDenied(dossier.folder, reasonOf(error)));
    },
  );
  if (file === undefined) throw new Refused(says.nameTaken(named));
  return { outcome: "added", file, documents, remarks, sha256 };
}

function nameFor({ what, type, names, fallback }: Original, asked: string | null): string {
  const extension = extensionFor(type, asked, names);
  if (extension === undefined) throw new Refused(says.unknownFormat(what, type, EXTENSIONS));
  if (asked === null) return fileName(names.find((name) => name !== "") ?? "", extension, fallback);
  const end = endOf(asked);
  if (end !== undefined && end !== extension)
    throw new Refused(says.otherFormat(asked, type ?? extension, endsOf(type ?? "")));
  const wanted = end === undefined ? asked + extension : asked.slice(0, -end.length) + extension;
  const safe = fileName(asked, extension, fallback);
  if (wanted !== safe) throw new Refused(says.badName(asked, safe));
  return safe;
}

/** As the dossier would read it, before anything of it is there. */
async function readAside(name: string, bytes: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), "wellsourced-add-"));
  try {
    await writeFile(join(folder, name), bytes);
    return await readDocument(folder, name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A title for all texts of a file would name none of them, and a name is no title. */
function titleOf(documents: readonly Document[], name: string): string | null {
  const [only, ...others] = documents;
  if (only === undefined || others.length > 0 || only.part) return null;
  return only.title === readableName(name) ? null : only.title;
}
