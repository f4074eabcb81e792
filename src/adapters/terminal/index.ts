import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Adapter, Bot } from "../../bot/adapter.ts";
import type { Actor, Scene } from "../../bot/command.ts";
import { messages } from "../../reply/messages.ts";
import { problemReply } from "../../reply/notices.ts";
import { parseLine } from "./parse.ts";
import { renderTerminal } from "./render.ts";

export interface TerminalOptions {
  readonly bot: Bot;
  readonly input: Readable;
  readonly output: Writable;
  /** Columns, asked anew for every answer; null when the output is no terminal. */
  readonly width: () => number | null;
  readonly color: boolean;
  /** Shown before every line; null when questions are piped in. */
  readonly prompt: string | null;
}

export interface TerminalAdapter extends Adapter {
  /** Resolves when the chat is over: `/quit`, the end of the input after its last answer, or `stop`. */
  readonly closed: Promise<void>;
}

/** Whoever sits at the terminal runs the program, and so may reload. */
const SCENE: Scene = { place: "terminal", thread: "terminal" };

const ACTOR: Actor = { platform: "terminal", id: "local", runsThePlace: async () => true };

/** A chat in the terminal: one question a line, answered in order. */
export function createTerminalAdapter({ bot, input, output, width, color, prompt }: TerminalOptions): TerminalAdapter {
  const leave = new AbortController();
  let begin = () => {};
  const closed = new Promise<void>((resolve) => {
    begin = resolve;
  }).then(talk);
  // Who awaits `closed` hears of a failure; who does not must not be ended by it.
  closed.catch(() => {});

  async function talk(): Promise<void> {
    const terminal = prompt !== null && isTty(output);
    const lines = createInterface({ input, output, prompt: prompt ?? "", terminal, signal: leave.signal });
    // The reader has gone (`| head`): nobody is left to answer.
    output.once("error", () => leave.abort());
    // At the end of the input readline closes at once, while the last lines are still being answered.
    let isOpen = true;
    lines.once("close", () => {
      isOpen = false;
    });
    const askForMore = () => {
      if (prompt !== null && isOpen) lines.prompt();
    };

    askForMore();
    for await (const line of lines) {
      const command = parseLine(line);
      if (leave.signal.aborted) break;
      if (command?.kind === "quit") return lines.close();
      if (command) {
        const reply = await bot.handle(command, ACTOR, SCENE).catch(() => problemReply(messages.somethingWentWrong));
        if (leave.signal.aborted) break;
        output.write(`${renderTerminal(reply, { width: width(), color })}\n\n`);
      }
      askForMore();
    }
    lines.close();
    // The input ended behind a prompt: whatever is printed next shall begin its own line.
    if (prompt !== null && !output.destroyed) output.write("\n");
  }

  return {
    name: "terminal",
    closed,
    async start() {
      begin();
    },
    async stop() {
      leave.abort();
      begin();
      await closed;
    },
  };
}

function isTty(stream: Writable): boolean {
  return "isTTY" in stream && stream.isTTY === true;
}
