import { addDocument } from "../library/add/add-document.ts";
import { ANYWHERE, PUBLIC } from "../library/add/gate.ts";
import { fromTheDisk, fromTheWeb, isAddress } from "../library/add/original.ts";
import { dossiersIn } from "../library/dossiers.ts";
import { UsageError } from "./errors.ts";
import { libraryOptions } from "./open.ts";
import { readOptions } from "./options.ts";
import { packageVersion } from "./package-version.ts";
import { words } from "./words.ts";
import { print, type World } from "./world.ts";

const OPTIONS = {
  data: { type: "string" },
  as: { type: "string" },
  "allow-private": { type: "boolean" },
} as const;

/** Puts a copy of a page or a file into a dossier, with where it comes from beside it. */
export async function add(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("add", args, OPTIONS);
  const [given, second] = positionals;
  if (given === undefined || given.trim() === "") throw new UsageError(words.nothingToAdd);
  if (second !== undefined) throw new UsageError(words.oneAtATime(second));
  const { folder, arrangement } = libraryOptions(values.data, world.env.DATA_DIR);
  const [place] = await dossiersIn(folder, arrangement);
  const original = isAddress(given)
    ? await fromTheWeb(given, {
        gate: values["allow-private"] === true ? ANYWHERE : PUBLIC,
        agent: `Wellsourced/${await packageVersion()}`,
      })
    : await fromTheDisk(given);
  const added = await addDocument(original, { dossier: place, name: values.as ?? null, now: new Date() });
  if (added.outcome === "there already") {
    await print(world.stdout, `${words.thereAlready(added.file)}\n`);
    return 0;
  }
  const { file, documents, remarks, sha256 } = added;
  const [first] = documents;
  const title = first !== undefined && documents.length === 1 ? first.title : null;
  const lost = remarks.map(({ text }) => words.readWith(file, text));
  if (lost.length > 0) await print(world.stderr, `${lost.join("\n")}\n`);
  await print(world.stdout, `${words.added(file, place.folder, title, documents.length, sha256).join("\n")}\n`);
  return 0;
}
