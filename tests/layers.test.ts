import { globSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, test } from "vitest";
import { LAYERS, WORD_LISTS, wrongDeeds, wrongImports } from "./layers.ts";

const LONGEST = 250;

const sources = globSync("src/**/*.ts").map((path) => ({
  file: relative("src", path).replaceAll("\\", "/"),
  source: readFileSync(path, "utf8"),
}));

test("every import goes the one way: core ← library, reply ← bot ← adapters ← serve, commands, cli", () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(({ file, source }) => wrongImports(file, source))).toEqual([]);
});

test("the environment, the end of the process and the clock stay where they belong", () => {
  expect(sources.flatMap(({ file, source }) => wrongDeeds(file, source))).toEqual([]);
});

test("no rule is about a layer that is gone", () => {
  const gone = Object.keys(LAYERS).filter(
    (layer) => !sources.some(({ file }) => file === layer || file.startsWith(`${layer}/`)),
  );
  expect(gone).toEqual([]);
});

/** All that the bot says stands in one file, and is read as a list. */
const SAYINGS = "reply/messages.ts";

test(`no file is longer than ${LONGEST} lines, lists of words and sentences left aside`, () => {
  const tests = globSync("tests/**/*.ts").map((path) => ({ file: path, source: readFileSync(path, "utf8") }));
  const long = [...sources, ...tests]
    .filter(({ file }) => !file.startsWith(WORD_LISTS) && file !== SAYINGS)
    .filter(({ source }) => source.split("\n").length - 1 > LONGEST);
  expect(long.map(({ file }) => file)).toEqual([]);
});

describe("the rules notice", () => {
  test.each([
    ["an adapter that looks at an answer", "adapters/slack/render.ts", 'import { answer } from "../../core/index.ts";'],
    ["an adapter that loads another", "adapters/slack/render.ts", 'const x = await import("../discord/index.ts");'],
    ["an adapter that reads the disk", "adapters/discord/index.ts", 'import { readFile } from "node:fs/promises";'],
    ["an SDK outside its adapter", "bot/bot.ts", 'import { Client } from "discord.js";'],
    ["a core that knows Node", "core/language/tokens.ts", 'import { readFileSync } from "node:fs";'],
    [
      "a layer of the core that looks up",
      "core/language/tokens.ts",
      'import type { Document } from "../documents/document.ts";',
    ],
    ["retrieval that looks at claims", "core/retrieval/bm25.ts", 'import { extract } from "../claims/extract.ts";'],
    ["fuse.js outside retrieval", "core/answer/rank.ts", 'import Fuse from "fuse.js";'],
    ["a library that calls the core", "library/load.ts", 'import { buildCorpus } from "../core/index.ts";'],
    ["a bare import", "reply/present.ts", 'import "../library/load.ts";'],
    ["an import over several lines", "reply/present.ts", 'import {\n  a,\n  b,\n} from "../bot/bot.ts";'],
    ["something handed on", "reply/present.ts", 'export { createBot } from "../bot/bot.ts";'],
    [
      "a value imported as if it were a type",
      "bot/bot.ts",
      'import { type Document } from "../core/documents/document.ts";',
    ],
    ["a file without a layer", "stray.ts", ""],
  ])("%s", (_, file, source) => {
    expect(wrongImports(file, source)).toHaveLength(1);
  });

  test.each([
    ["the environment outside the edge", "adapters/slack/web.ts", "const token = process.env.SLACK_BOT_TOKEN;"],
    ["an end in the middle", "serve.ts", "process.exit(1);"],
    ["an exit code in the middle", "commands/ask.ts", "process.exitCode = 1;"],
    ["a default export", "reply/present.ts", "export default function present() {}"],
    ["a clock in the core", "core/answer/pipeline.ts", "const now = Date.now();"],
    ["a promise in the core", "core/corpus.ts", "export async function build() {}"],
    ["another way to load", "library/load.ts", 'const x = createRequire(import.meta.url)("discord.js");'],
  ])("%s", (_, file, source) => {
    expect(wrongDeeds(file, source)).toHaveLength(1);
  });

  test.each([
    ["a type of the core in the bot", "bot/bot.ts", 'import type { Answer } from "../core/answer/answer.ts";'],
    ["a neighbour", "core/answer/rank.ts", 'import { seek } from "./seek.ts";'],
    ["what a comment talks of", "core/answer/rank.ts", '// import { x } from "node:fs";\n/* process.env */'],
  ])("but not %s", (_, file, source) => {
    expect([...wrongImports(file, source), ...wrongDeeds(file, source)]).toEqual([]);
  });
});
