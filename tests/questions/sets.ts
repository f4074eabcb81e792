import { fileURLToPath } from "node:url";
import { buildCorpus } from "../../src/core/index.ts";
import { readGoldenQuestions } from "../../src/evaluation/question-file.ts";
import { openLibrary } from "../../src/library/open-library.ts";

/** Dossiers with questions. Raise a floor when the engine has become better; never write a question to fit the engine. */
export const SETS = [
  { name: "sample", dossier: "../../data/", floor: 0.8 },
  { name: "roomlark", dossier: "dossiers/roomlark/", floor: 0.65 },
  { name: "bridge", dossier: "dossiers/bridge/", floor: 0.68 },
] as const;

/** Reads one of the sets. Throws when a document or a question cannot be read. */
export async function openSet({ name, dossier }: (typeof SETS)[number]) {
  const folder = fileURLToPath(new URL(dossier, import.meta.url));
  const { corpus, rejected } = (await openLibrary({ folder, arrangement: "dossier", build: buildCorpus })).current;
  if (rejected[0]) throw new Error(`${folder} holds a file which cannot be read: ${rejected[0].file}`);
  const read = await readGoldenQuestions(fileURLToPath(new URL(`${name}.jsonl`, import.meta.url)));
  if ("wrong" in read) throw new Error(read.wrong);
  return { corpus, questions: read.questions };
}
