import { UsageError } from "./errors.ts";
import { HELP, words } from "./words.ts";
import { print, type World } from "./world.ts";

export type Command = (args: readonly string[], world: World) => Promise<number>;

/** By name, and loaded when it is wanted. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** Carries out a command line and resolves with the exit code. Errors are the caller's to print. */
export async function run([name, ...args]: readonly string[], commands: Commands, world: World): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help" || wantsHelp(args)) {
    await print(world.stdout, HELP);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    const { packageVersion } = await import("./package-version.ts");
    await print(world.stdout, `${await packageVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(words.unknownCommand(name, [...Object.keys(commands), "help"]));
  return (await load())(args, world);
}

/** `ask -- --help` asks about --help. */
function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((word) => word === "--help" || word === "-h");
}
