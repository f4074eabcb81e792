import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Vocabulary } from "../core/vocabulary.ts";
import { type About, type Remark, readAbout } from "./about.ts";
import type { StatedCorrection } from "./corrections.ts";
import { decode } from "./decode.ts";
import { LibraryError } from "./library-error.ts";
import { reasons } from "./reasons.ts";
import { codeOf, reasonOf } from "./walk.ts";
import { type Fields, parseYaml } from "./yaml-fields.ts";

export const DOSSIER_FILE = "dossier.yaml";

/** What a team says about a dossier as a whole. */
export interface Dossier {
  readonly title: string | null;
  /** Answers only in the places bound to it. */
  readonly isPrivate: boolean;
  readonly vocabulary: Vocabulary;
  /** What it says about single files, by their paths. */
  readonly sources: ReadonlyMap<string, { readonly about: About; readonly remarks: readonly Remark[] }>;
  readonly corrections: readonly StatedCorrection[];
}

/** Reads `dossier.yaml` where there is one. A broken one fails the load: names left out would change answers unseen. */
export async function readDossierFile(folder: string): Promise<Dossier> {
  const source = await readSource(join(folder, DOSSIER_FILE));
  if (source === undefined)
    return {
      title: null,
      isPrivate: false,
      vocabulary: { aliases: [], synonyms: [] },
      sources: new Map(),
      corrections: [],
    };
  const parsed = await parseYaml(source, { isPlain });
  if ("what" in parsed) throw wrong(`line ${parsed.line}: ${parsed.what}`);
  const { data, lineOf } = parsed.fields;
  if (isPlain(data)) return dossierOf(data, lineOf);
  const { checkDossier } = await import("./dossier-schema.ts");
  const checked = checkDossier(data, lineOf);
  if ("reason" in checked) throw wrong(checked.reason);
  return dossierOf(checked.fields, lineOf);
}

type Groups = readonly (readonly string[])[];

export interface DossierFields {
  readonly title?: string | null | undefined;
  readonly private?: boolean | null | undefined;
  /** Lists of names, or a name with the list of its other names. */
  readonly aliases?: Groups | Readonly<Record<string, readonly string[]>> | null | undefined;
  readonly synonyms?: Groups | null | undefined;
  readonly sources?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null | undefined;
  readonly corrections?: readonly CorrectionFields[] | null | undefined;
}

export interface CorrectionFields {
  readonly file?: string | null | undefined;
  readonly quote: string;
  readonly date: string;
  readonly instead?: string | null | undefined;
  readonly withdrawn?: true | null | undefined;
  readonly note?: string | null | undefined;
}

async function readSource(path: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw wrong(reasonOf(error));
  }
  const decoded = decode(bytes);
  if ("text" in decoded) return decoded.text;
  if (decoded.reason === reasons.empty) return "";
  throw wrong(decoded.reason);
}

function wrong(what: string): LibraryError {
  return new LibraryError(reasons.dossierYaml(DOSSIER_FILE, what));
}

/** Nothing about it can be wrong. Whatever this refuses, the schema decides. */
export function isPlain(data: object): data is DossierFields {
  return Object.entries(data).every(([name, value]) => {
    if (name === "title") return typeof value === "string" && value.trim() !== "";
    if (name === "sources") return isThings(value);
    return (name === "aliases" || name === "synonyms") && Array.isArray(value) && value.every(isGroup);
  });
}

function isThings(value: unknown): boolean {
  const isThing = (one: unknown) => typeof one === "object" && one !== null && !Array.isArray(one);
  return isThing(value) && Object.values(value as object).every(isThing);
}

function isGroup(group: unknown): boolean {
  return (
    Array.isArray(group) && group.length > 1 && group.every((name) => typeof name === "string" && name.trim() !== "")
  );
}

function dossierOf(
  { title, private: isPrivate, aliases, synonyms, sources, corrections }: DossierFields,
  lineOf: Fields["lineOf"],
): Dossier {
  const about = Object.entries(sources ?? {}).map(
    ([file, fields]) => [file, readAbout(fields, (path) => lineOf(["sources", file, ...path]))] as const,
  );
  return {
    title: title?.trim() ?? null,
    isPrivate: isPrivate === true,
    vocabulary: { aliases: trimmed(groupsOf(aliases ?? [])), synonyms: trimmed(synonyms ?? []) },
    sources: new Map(about),
    corrections: (corrections ?? []).map(({ file, quote, date, instead, note }, i) => ({
      file: file ?? null,
      quote,
      day: date,
      instead: instead ?? null,
      note: note ?? null,
      line: lineOf(["corrections", i, "quote"]),
    })),
  };
}

function groupsOf(aliases: NonNullable<DossierFields["aliases"]>): Groups {
  return isList(aliases) ? aliases : Object.entries(aliases).map(([name, others]) => [name, ...others]);
}

function isList(aliases: NonNullable<DossierFields["aliases"]>): aliases is Groups {
  return Array.isArray(aliases);
}

function trimmed(groups: Groups): Groups {
  return groups.map((group) => group.map((name) => name.trim()));
}
