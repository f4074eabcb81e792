import { audit } from "../core/index.ts";
import { openLibrary } from "../library/open-library.ts";
import { type Checked, toMend } from "./check/checked.ts";
import { UsageError } from "./errors.ts";
import { libraryOptions } from "./open.ts";
import { readOptions } from "./options.ts";
import { words } from "./words.ts";
import { print, type World } from "./world.ts";

const OPTIONS = { data: { type: "string" }, json: { type: "boolean" }, strict: { type: "boolean" } } as const;

/** Looks a dossier over for its editor. With `--strict`, exit code 1 when something is to be mended. */
export async function check(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("check", args, OPTIONS);
  const [folder, second] = positionals;
  if (second !== undefined) throw new UsageError(words.oneFolder("check", second));
  if (folder !== undefined && values.data !== undefined) throw new UsageError(words.folderTwice);
  const { dossiers } = await openLibrary(libraryOptions(folder ?? values.data, world.env.DATA_DIR));
  const all = dossiers.map((loaded): Checked => ({ loaded, audit: audit(loaded.corpus) }));
  await print(world.stdout, `${(await written(all, values.json === true, world)).join("")}`);
  return values.strict === true && all.some((one) => toMend(one) > 0) ? 1 : 0;
}

async function written(all: readonly Checked[], json: boolean, { stdout, color }: World): Promise<readonly string[]> {
  if (json) {
    const { checkedToJson } = await import("./check/to-json.ts");
    return all.map((one) => `${JSON.stringify(checkedToJson(one))}\n`);
  }
  const { report } = await import("./check/report.ts");
  const { renderTerminal } = await import("../adapters/terminal/render.ts");
  return all.map((one, i) => {
    const text = renderTerminal(report(one), { width: stdout.columns ?? null, color });
    return `${i > 0 ? "\n" : ""}${text}\n`;
  });
}
