import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../src/core/index.ts";
import { openSet, SETS } from "./sets.ts";

/** One sentence of a message each, with every finding that is right. */
interface Row {
  readonly dossier: string;
  readonly message: string;
  readonly kinds: readonly string[];
}

const rows = readFileSync(new URL("messages.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

/** Raise it when checks have become better; never write a sentence to fit them. */
const FLOOR = 0.9;

const corpora = new Map(await Promise.all(SETS.map(async (set) => [set.name, (await openSet(set)).corpus] as const)));

const found = rows.map(({ dossier, message, kinds }) => {
  const corpus = corpora.get(dossier as (typeof SETS)[number]["name"]);
  if (!corpus) throw new Error(`there is no dossier ${dossier}`);
  const [kind = "passed over"] = check(corpus, message).map((checked) => checked.kind);
  return { message, kinds, kind };
});

test(`sentences of messages are checked rightly in at least ${100 * FLOOR} of 100 cases`, () => {
  const wrong = found.filter(({ kind, kinds }) => !kinds.includes(kind));
  const share = 1 - wrong.length / found.length;
  const listed = wrong.map(({ kind, message }) => `${kind}: ${message}`);
  expect(share, `${wrong.length} wrong\n${listed.join("\n")}\n`).toBeGreaterThanOrEqual(FLOOR);
});

test("no source is said to contradict what one of them says", () => {
  const contradicted = found.filter(({ kind, kinds }) => kind === "otherwise" && kinds.includes("supported"));
  expect(contradicted.map(({ message }) => message)).toEqual([]);
});
