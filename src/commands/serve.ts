import { readConfig } from "../config.ts";
import { serve as start } from "../serve.ts";
import { UsageError } from "./errors.ts";
import { libraryOptions } from "./open.ts";
import { readOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { words } from "./words.ts";
import type { World } from "./world.ts";

export async function serve(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("serve", args, { data: { type: "string" } });
  const [word] = positionals;
  if (word !== undefined) throw new UsageError(words.noArguments("serve", word));
  const config = readConfig(world.env);
  await start(config, { ...libraryOptions(values.data, config.dataDir), progress: progressOn(world) }, world);
  return 0;
}
