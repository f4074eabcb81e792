import { parseArgs } from "node:util";
import { UsageError } from "./errors.ts";
import { words } from "./words.ts";

type Kinds = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;

/** Reads the options of one command. Throws a UsageError that names the wrong one and those there are. */
export function readOptions<const K extends Kinds>(command: string, args: readonly string[], options: K) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(inPlainWords(error, command, options)) : error;
  }
}

function inPlainWords(error: TypeError & { code?: unknown }, command: string, options: Kinds): string {
  const option = /'([^' ]+)/.exec(error.message)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return words.unknownOption(
      option,
      command,
      Object.keys(options).map((name) => `--${name}`),
    );
  }
  const kind = options[option.replace(/^--/, "")]?.type;
  return kind === "string" ? words.optionNeeds(option) : words.optionTakesNone(option);
}
