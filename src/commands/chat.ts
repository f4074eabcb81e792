import { changedDisagreements } from "../core/index.ts";
import { openLibrary } from "../library/open-library.ts";
import { createLog } from "../log.ts";
import { composeBot, IN_THE_PROCESS } from "../serve.ts";
import { openStore } from "../store/open-store.ts";
import { UsageError } from "./errors.ts";
import { libraryOptions, reportFaults } from "./open.ts";
import { readOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { talk } from "./talk.ts";
import { words } from "./words.ts";
import type { World } from "./world.ts";

/** Needs no platform and reads no token. */
export async function chat(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("chat", args, { data: { type: "string" } });
  const [word] = positionals;
  if (word !== undefined) throw new UsageError(words.noArguments("chat", word));
  const library = await openLibrary({
    ...libraryOptions(values.data, world.env.DATA_DIR),
    compare: changedDisagreements,
    progress: progressOn(world),
  });
  await reportFaults(library.current, world);
  const log = createLog("warn");
  const store = openStore(IN_THE_PROCESS, log);
  const bot = composeBot({ library, store, log, admins: new Set(), platforms: ["terminal"] });
  const leave = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) world.signals.once(signal, resolve);
  });
  await talk(bot, world, leave).finally(() => store.close());
  return 0;
}
