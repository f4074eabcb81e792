import { PassThrough, Writable } from "node:stream";
import { createTerminalAdapter } from "../../../src/adapters/terminal/index.ts";
import type { Bot } from "../../../src/bot/adapter.ts";
import type { Delivered, Harness } from "../../contracts/adapter.ts";

const PROMPT = "› ";

/** Types into the real chat, and reads what it prints up to the next prompt. */
export async function createTerminalHarness(bot: Bot): Promise<Harness> {
  const input = new PassThrough();
  let printed = "";
  let prompted = Promise.withResolvers<void>();
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (String(chunk) === PROMPT) prompted.resolve();
      else printed += String(chunk);
      done();
    },
  });
  const adapter = createTerminalAdapter({ bot, input, output, width: () => 100, color: false, prompt: PROMPT });
  await adapter.start();
  await prompted.promise;

  async function type(line: string): Promise<readonly Delivered[]> {
    printed = "";
    prompted = Promise.withResolvers<void>();
    input.write(`${line}\n`);
    await prompted.promise;
    return printed === "" ? [] : [readBack(printed)];
  }
  const none = () => Promise.reject(new Error("a terminal has no channels"));

  return {
    slash: (text) => type(`/ask ${text}`),
    command: (text) => type(`/${text}`),
    direct: type,
    mention: none,
    overhear: none,
    echo: none,
    otherBot: none,
    repeated: none,
    begin: none,
    goOn: none,
    mentionIn: none,
    edit: none,
    remove: none,
    judge: none,
    checkMessage: none,
    typing: none,
    restart: none,
    stop: () => adapter.stop(),
  };
}

/** What stands between “ and ” behind a number, up to the line which says where it stands. */
const QUOTE = /^ {2}\[\d+\] “(.*?)”\n(?= {6,})/gmsu;

function readBack(text: string): Delivered {
  const quotes = [...text.matchAll(QUOTE)].map(([, words]) => words ?? "");
  return {
    text: text.replaceAll(/\n *(?=\S)/gu, "\n"),
    quotes,
    private: true,
    threaded: false,
    pings: false,
    buttons: [],
    edited: false,
  };
}
