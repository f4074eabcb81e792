import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer/answer.ts";
import { ask, values } from "./dossier.ts";
import { APART } from "./pairs/apart.ts";
import { DIFFERING } from "./pairs/differing.ts";
import { NEAR } from "./pairs/near.ts";
import { OTHERWISE } from "./pairs/otherwise.ts";
import type { Pair } from "./pairs/pair.ts";
import { REVISED } from "./pairs/revised.ts";

/** Questions of the pairs which the engine still gets wrong: they must fail. */
const WRONG: readonly string[] = [
  "how many jobs will Brevik Foods cut",
  "how many hikers were rescued from the ridge",
  "how long was the power cut",
  "how effective is the vaccine",
  "how many people died in the mine",
  "how many life vests were on the boat",
];

each("voices which differ are found, with every value", DIFFERING, (given, { values: wanted }) => {
  expect(given.verdict).toBe("disputed");
  expectValues(given, wanted);
});

each("sides which are worded differently are found, and shown", OTHERWISE, (given, { values: wanted }) => {
  expect(["disputed", "updated"]).toContain(given.verdict);
  expectShown(given, wanted);
});

each("a value which took the place of another is shown before it", REVISED, (given, { values: wanted }) => {
  expect(given.verdict).toBe("updated");
  expectValues(given, wanted);
  expect(values(given)[0]).toContain(wanted[0]);
});

each("no dispute and no update is made of", [...APART, ...NEAR], (given) => {
  expect(["disputed", "updated"]).not.toContain(given.verdict);
});

function expectValues(given: Answer, wanted: readonly string[]): void {
  for (const words of wanted)
    expect(
      values(given).some((value) => value?.includes(words)),
      `${words} in ${values(given).join(" · ")}`,
    ).toBe(true);
}

/** In the value, or in the quote where the sentence is the answer. */
function expectShown(given: Answer, wanted: readonly string[]): void {
  const shown = given.findings.map(({ value, citations: [{ quote }] }) => `${value ?? ""} ${quote}`);
  for (const words of wanted)
    expect(
      shown.some((text) => text.includes(words)),
      `${words} in ${shown.join(" · ")}`,
    ).toBe(true);
}

function each(name: string, pairs: readonly Pair[], check: (given: Answer, pair: Pair) => void): void {
  describe(name, () => {
    for (const pair of pairs) {
      const title = `${pair.question}: ${pair.sources.map((source) => (typeof source === "string" ? source : source.text)).join(" / ")}`;
      const run = WRONG.includes(pair.question) ? test.fails : test;
      run(title, () => check(ask(pair.sources, pair.question), pair));
    }
  });
}
