import { UsageError } from "./errors.ts";
import { HELP, words } from "./words.ts";
import { print, type World } from "./world.ts";

type Command = (args: readonly string[], world: World) => Promise<number>;

/** Each command is loaded when it is wanted. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import("./ask.ts")).ask,
  chat: async () => (await import("./chat.ts")).chat,
  serve: async () => (await import("./serve.ts")).serve,
  eval: async () => (await import("./eval.ts")).evaluate,
  help: async () => help,
};

/** Carries out a command line and resolves with the exit code. Errors are the caller's to print. */
export async function run([name, ...args]: readonly string[], world: World): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || wantsHelp(args)) return help(args, world);
  if (name === "--version" || name === "-v") {
    const { packageVersion } = await import("./package-version.ts");
    await print(world.stdout, `${await packageVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(words.unknownCommand(name, Object.keys(COMMANDS)));
  return (await load())(args, world);
}

async function help(_args: readonly string[], { stdout }: World): Promise<number> {
  await print(stdout, HELP);
  return 0;
}

/** `ask -- --help` asks about --help. */
function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((word) => word === "--help" || word === "-h");
}
