import { PassThrough, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { createTerminalAdapter } from "../../../src/adapters/terminal/index.ts";
import { parseLine } from "../../../src/adapters/terminal/parse.ts";
import type { Bot } from "../../../src/bot/adapter.ts";
import type { Command } from "../../../src/bot/command.ts";
import { reply } from "../../builders.ts";
import { botWith } from "../../contracts/stand-ins.ts";

/** Says the question back, the longer ones sooner, so that only order on purpose gives order. */
function echoing(): Bot & { readonly commands: readonly Command[] } {
  const commands: Command[] = [];
  const bot = botWith({
    async handle(command) {
      commands.push(command);
      const question = command.kind === "ask" ? command.question : command.kind;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 20 - question.length)));
      return reply([], { headline: `You asked: ${question}` });
    },
  });
  return { ...bot, commands };
}

function chat(bot: Bot, prompt: string | null = null) {
  const input = new PassThrough();
  let printed = "";
  const output = new Writable({
    write(chunk, _encoding, done) {
      printed += String(chunk);
      done();
    },
  });
  const adapter = createTerminalAdapter({ bot, input, output, width: () => null, color: false, prompt });
  return { adapter, input, output, printed: () => printed };
}

describe("the chat", () => {
  test("answers piped lines in order, without a prompt, and ends after the last answer", async () => {
    const { adapter, input, printed } = chat(echoing());
    input.end("a?\na much longer question?\n\n  \nlast?");
    await adapter.start();
    await adapter.closed;
    expect(printed()).toBe("You asked: a?\n\nYou asked: a much longer question?\n\nYou asked: last?\n\n");
  });

  test("shows a prompt before every line", async () => {
    const { adapter, input, printed } = chat(echoing(), "? ");
    await adapter.start();
    input.write("one\n");
    await expect.poll(printed).toBe("? You asked: one\n\n? ");
    input.end("two\n");
    await adapter.closed;
    expect(printed()).toBe("? You asked: one\n\n? You asked: two\n\n\n");
  });

  test("ends at /quit and answers nothing after it", async () => {
    const { adapter, input, printed } = chat(echoing());
    input.end("one\n/quit\ntwo\n");
    await adapter.start();
    await adapter.closed;
    expect(printed()).toBe("You asked: one\n\n");
  });

  test("can be stopped while it waits, while it answers, and before it began", async () => {
    const waiting = chat(echoing());
    await waiting.adapter.start();
    await waiting.adapter.stop();

    const answering = chat(echoing());
    await answering.adapter.start();
    answering.input.write("a?\n");
    await new Promise((resolve) => setImmediate(resolve));
    await answering.adapter.stop();
    expect(answering.printed()).toBe("");

    await chat(echoing()).adapter.stop();
  });

  test("ends when nobody reads it any more", async () => {
    const { adapter, input, output } = chat(echoing());
    await adapter.start();
    output.destroy(new Error("EPIPE"));
    input.write("a?\n");
    await adapter.closed;
  });
});

test.each([
  ["who left?", { kind: "ask", question: "who left?" }],
  ["  /ask who left? ", { kind: "ask", question: "who left?" }],
  ["/ask", { kind: "ask", question: "" }],
  ["/reload", { kind: "reload" }],
  ["/Status", { kind: "status" }],
  ["/wellsourced sources", { kind: "sources" }],
  ["/wellsourced", { kind: "help" }],
  ["/", { kind: "help" }],
  ["/quit", { kind: "quit" }],
  ["/exit", { kind: "quit" }],
  ["/dance with me", { kind: "unknown", word: "dance" }],
  ["reload", { kind: "ask", question: "reload" }],
  ["   ", null],
])("the line “%s” is read as %j", (line, command) => {
  expect(parseLine(line)).toEqual(command);
});
