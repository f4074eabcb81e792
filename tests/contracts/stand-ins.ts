import type { Bot } from "../../src/bot/adapter.ts";
import { createBot } from "../../src/bot/bot.ts";
import type { Command } from "../../src/bot/command.ts";
import type { BotParts, Core } from "../../src/bot/parts.ts";
import type { Document } from "../../src/core/documents/document.ts";
import { contextOf, questionKey } from "../../src/core/index.ts";
import type { Library, Loaded } from "../../src/library/library.ts";
import type { Log } from "../../src/log.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { answered, citation, document, finding } from "../builders.ts";

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** A bot of which only some parts are looked at. */
export function botWith(parts: Partial<Bot>): Bot {
  const mute: Bot = {
    handle: () => Promise.reject(new Error("nobody was to ask")),
    overhear: async () => null,
    suggest: async () => [],
    prompts: async () => [],
    home: () => Promise.reject(new Error("nobody was to look")),
    posted: { find: async () => undefined, remember: async () => {}, forget: async () => {} },
  };
  return { ...mute, ...parts };
}

/** Says the same to everybody, and remembers what it was asked for. */
export function botSaying(reply: Reply): Bot & { readonly commands: readonly Command[] } {
  const commands: Command[] = [];
  const bot = botWith({
    async handle(command) {
      commands.push(command);
      return reply;
    },
  });
  return { ...bot, commands };
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
    name: "harbour",
    title: "Harbour",
    isPrivate: false,
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
export function libraryStandIn(
  first: Loaded = loaded(),
  others: readonly Loaded[] = [],
): Library & { readonly reloads: number; readonly replace: (corpus: Loaded["corpus"]) => void } {
  let reloads = 0;
  let current = first;
  return {
    get current() {
      return current;
    },
    get dossiers() {
      return [current, ...others];
    },
    get reloads() {
      return reloads;
    },
    replace(corpus) {
      current = { ...current, corpus, version: `${current.version}+` };
    },
    async reload() {
      reloads += 1;
      const before = current.version;
      current = { ...current, version: `v${reloads + 1}` };
      const files = { added: ["new.txt"], changed: [], removed: [], rejected: [], notices: [] };
      const differences = { appeared: [], resolved: [] };
      return { differences, outcome: "replaced", before, after: current.version, ...files };
    },
  };
}

/** A core that answers everything with the one sentence of the harbour, and reads nothing into it. */
export const harbourCore: Core = {
  answer: (_corpus, question) =>
    answered(
      "single",
      [finding({ value: "Some 40 boats", citations: [citation(REPORT, REPORT.text, "Some 40 boats")] })],
      {
        question,
      },
    ),
  followUp: (_corpus, previous, text) => (/^(?:and|when)\b/i.test(text) ? `${text} (${previous})` : null),
  contextOf,
  questionKey,
  check: (_corpus, text) => [{ kind: "supported", sentence: text, citations: [citation(REPORT, REPORT.text)] }],
  prompts: () => ["How many boats left?"],
};

let ids = 0;

/** The real bot on a harbour of one sentence, which is its answer to everything. */
export function harbourBot({
  core = {},
  ...parts
}: Partial<Omit<BotParts, "core">> & { readonly core?: Partial<Core> } = {}): Bot {
  return createBot({
    library: libraryStandIn(),
    core: { ...harbourCore, ...core },
    store: openSqliteStore(":memory:"),
    admins: new Set(),
    log: silent,
    now: () => new Date("2021-05-05T12:00:00Z"),
    newId: () => {
      ids += 1;
      return `p-${4710 + ids}`;
    },
    ...parts,
  });
}

/** The same bot, with a list of what it was asked to look up. */
export function listening(parts: Partial<Omit<BotParts, "core">> = {}) {
  const asked: string[] = [];
  const bot = harbourBot({
    ...parts,
    core: {
      answer(corpus, question) {
        asked.push(question);
        return harbourCore.answer(corpus, question);
      },
    },
  });
  return { bot, asked };
}

export const HARBOUR_QUOTE = REPORT.text;
