import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Diagnosis } from "../bot/diagnosis.ts";
import { type Config, ConfigError, readConfig } from "../config.ts";
import { openLibrary } from "../library/open-library.ts";
import { messages } from "../reply/messages.ts";
import { UsageError } from "./errors.ts";
import { libraryOptions } from "./open.ts";
import { readOptions } from "./options.ts";
import { words } from "./words.ts";
import { print, type World } from "./world.ts";

const OPTIONS = { data: { type: "string" }, channel: { type: "string" } } as const;

/** Says what is missing before the bot is started, and where to mend it. Exit code 1 when something is broken. */
export async function doctor(args: readonly string[], world: World): Promise<number> {
  const { values, positionals } = readOptions("doctor", args, OPTIONS);
  const [word] = positionals;
  if (word !== undefined) throw new UsageError(words.noArguments("doctor", word));
  const config = configOf(world);
  const found = [
    ...("wrong" in config ? config.wrong : []),
    await documents(values.data, world),
    ...("wrong" in config ? [] : [store(config), ...(await platforms(config, values.channel))]),
  ];
  const width = Math.max(...found.map(({ about }) => about.length));
  const lines = found.map(({ about, state, text }) => `${words.doctorStates[state]}  ${about.padEnd(width)}  ${text}`);
  const broken = found.filter(({ state }) => state === "broken").length;
  await print(world.stdout, `${[...lines, "", words.doctorSum(broken)].join("\n")}\n`);
  return broken === 0 ? 0 : 1;
}

function configOf(world: World): Config | { readonly wrong: readonly Diagnosis[] } {
  try {
    return readConfig(world.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const wrong = error.message.split("\n").map((text) => ({ about: "Settings", state: "broken", text }) as const);
    return { wrong };
  }
}

async function documents(data: string | undefined, { env }: World): Promise<Diagnosis> {
  const about = "Documents";
  try {
    const { current, dossiers } = await openLibrary(libraryOptions(data, env.DATA_DIR));
    const text = messages.doctorDocuments(current.corpus.documents.length, current.title, dossiers.length);
    if (current.rejected.length === 0) return { about, state: "ok", text };
    return { about, state: "note", text: `${text} ${messages.rejectedFiles(current.rejected.length)}` };
  } catch (error) {
    return { about, state: "broken", text: error instanceof Error ? error.message : String(error) };
  }
}

/** Nothing is written: whether it could be is enough to know. */
function store({ databaseUrl }: Config): Diagnosis {
  const about = "Memory";
  const path = resolve(databaseUrl.slice("sqlite:".length));
  let place = path;
  while (!existsSync(place)) place = dirname(place);
  try {
    accessSync(place, constants.W_OK);
    return { about, state: "ok", text: messages.doctorStore(path) };
  } catch {
    return { about, state: "broken", text: messages.doctorStoreClosed(path) };
  }
}

async function platforms(config: Config, channel: string | undefined): Promise<readonly Diagnosis[]> {
  const now = () => new Date();
  const found: Diagnosis[] = [];
  if (config.slack) {
    const { examineSlack } = await import("../adapters/slack/doctor.ts");
    found.push(...(await examineSlack(config.slack, { channel: isSlackChannel(channel) ? channel : undefined, now })));
  }
  if (config.discord) {
    const { examineDiscord } = await import("../adapters/discord/doctor.ts");
    const id = channel !== undefined && !isSlackChannel(channel) ? channel : undefined;
    found.push(...(await examineDiscord(config.discord, { channel: id, now })));
  }
  return found.length > 0 ? found : [{ about: "Platforms", state: "note", text: messages.noPlatform }];
}

/** Slack's ids begin with a letter, Discord's are numbers. */
function isSlackChannel(channel: string | undefined): boolean {
  return channel !== undefined && /^[CGD][A-Z0-9]+$/.test(channel);
}
