import type { Bot } from "../../src/bot/adapter.ts";
import { type BotParts, createBot } from "../../src/bot/bot.ts";
import type { Command } from "../../src/bot/command.ts";
import type { Document } from "../../src/core/documents/document.ts";
import type { Library, Loaded } from "../../src/library/library.ts";
import type { Log } from "../../src/log.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { answered, citation, document, finding } from "../builders.ts";

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Says the same to everybody, and remembers what it was asked for. */
export function botSaying(reply: Reply): Bot & { readonly commands: readonly Command[] } {
  const commands: Command[] = [];
  return {
    commands,
    async handle(command) {
      commands.push(command);
      return reply;
    },
  };
}

const REPORT = document({
  title: "Harbour report",
  publisher: "Harbour Office",
  published: { kind: "stated", day: "2021-05-04" },
  text: "Some 40 boats left the harbour on the first day.",
});

export function loaded(more: Partial<Loaded> = {}): Loaded {
  return {
    version: "v1",
    title: "Harbour",
    corpus: corpusOf([REPORT]),
    rejected: [],
    notices: [],
    loadedAt: new Date("2021-05-05T10:00:00Z"),
    ...more,
  };
}

/** As much of a corpus as is looked at outside the core. */
export function corpusOf(documents: readonly Document[]): Loaded["corpus"] {
  return { documents, passageCount: documents.length } as unknown as Loaded["corpus"];
}

/** A library that never touches a disk. Each reload makes the version one higher. */
export function libraryStandIn(first: Loaded = loaded()): Library & { readonly reloads: number } {
  let reloads = 0;
  let current = first;
  return {
    get current() {
      return current;
    },
    get reloads() {
      return reloads;
    },
    async reload() {
      reloads += 1;
      const before = current.version;
      current = { ...current, version: `v${reloads + 1}` };
      const files = { added: ["new.txt"], changed: [], removed: [], rejected: [], notices: [] };
      return { outcome: "replaced", before, after: current.version, ...files };
    },
  };
}

/** The real bot on a harbour of one sentence, which is its answer to everything. */
export function harbourBot(parts: Partial<BotParts> = {}): Bot {
  return createBot({
    library: libraryStandIn(),
    answer: (_corpus, question) =>
      answered(
        "single",
        [finding({ value: "Some 40 boats", citations: [citation(REPORT, REPORT.text, "Some 40 boats")] })],
        { question },
      ),
    admins: new Set(),
    log: silent,
    now: () => new Date("2021-05-05T12:00:00Z"),
    newId: () => "p-4711",
    ...parts,
  });
}

export const HARBOUR_QUOTE = REPORT.text;
