import { createTerminalAdapter } from "../adapters/terminal/index.ts";
import type { Bot } from "../bot/adapter.ts";
import type { World } from "./world.ts";

/** Talks in the terminal until the input ends, somebody leaves or `leave` resolves. Piped: one question a line, no prompt. */
export async function talk(bot: Bot, { stdin, stdout, color }: World, leave: Promise<void>): Promise<void> {
  const terminal = createTerminalAdapter({
    bot,
    input: stdin,
    output: stdout,
    width: () => stdout.columns ?? null,
    color,
    prompt: stdin.isTTY && stdout.isTTY ? "> " : null,
  });
  await terminal.start();
  await Promise.race([terminal.closed, leave]);
  await terminal.stop();
}
