import { buildCorpus, type Corpus } from "../core/index.ts";
import { DEFAULT_DATA_DIR } from "../data-dir.ts";
import { dossiersIn } from "../library/dossiers.ts";
import type { Notice, Rejection } from "../library/library.ts";
import { loadSources } from "../library/load.ts";
import type { LibraryOptions } from "../library/open-library.ts";
import { UsageError } from "./errors.ts";
import { words } from "./words.ts";
import { print, type World } from "./world.ts";

/** `--data DIR` is one dossier; DATA_DIR holds documents and, in folders, further dossiers. */
export function libraryOptions(data: string | undefined, dataDir: string | undefined): LibraryOptions {
  if (data?.trim() === "") throw new UsageError(words.optionNeeds("--data"));
  const build = buildCorpus;
  if (data !== undefined) return { folder: data, arrangement: "dossier", build };
  return { folder: dataDir?.trim() || DEFAULT_DATA_DIR, arrangement: "shelf", build };
}

/** Reads and builds once, for who needs no version and no reload. */
export async function corpusOf({ folder, arrangement, build, progress }: LibraryOptions): Promise<{
  readonly corpus: Corpus;
  readonly rejected: readonly Rejection[];
  readonly notices: readonly Notice[];
}> {
  const [place] = await dossiersIn(folder, arrangement);
  const { documents, dossier, rejected, notices } = await loadSources(place, undefined, progress);
  progress?.({ kind: "building", documents: documents.length });
  const corpus = build(documents, dossier.vocabulary);
  progress?.({ kind: "done" });
  return { corpus, rejected, notices };
}

const SHOWN = 5;

/** Says what no answer can rest on, and what got lost of the rest. Standard output stays for answers. */
export async function reportFaults(
  { rejected, notices }: { readonly rejected: readonly Rejection[]; readonly notices: readonly Notice[] },
  world: World,
): Promise<void> {
  const lost = notices.filter(({ weight }) => weight === "lost");
  const lines = rejected.slice(0, SHOWN).map(({ file, reason }) => words.leftOut(file, reason));
  if (rejected.length > SHOWN) lines.push(words.moreLeftOut(rejected.length - SHOWN));
  lines.push(...lost.slice(0, SHOWN).map(({ file, text }) => words.readWith(file, text)));
  if (lost.length > SHOWN) lines.push(words.moreReadWith(lost.length - SHOWN));
  if (lines.length > 0) await print(world.stderr, `${lines.join("\n")}\n`);
}
