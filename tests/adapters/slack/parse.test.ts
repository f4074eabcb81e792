import { expect, test } from "vitest";
import { plainText } from "../../../src/adapters/slack/parse.ts";

test.each([
  ["<@U0BOT> how many left?", "how many left?"],
  ["how many <@U0BOT|wellsourced> left?", "how many left?"],
  ["<@U0BOT>", ""],
  ["a &lt;b&gt; &amp; c", "a <b> & c"],
  ["&amp;lt; stays what was typed", "&lt; stays what was typed"],
  ["what did <@U0ANA|ana> say in <#C0GENERAL|general>?", "what did @ana say in #general?"],
  ["what did <@U0ANA> say in <#C0GENERAL|>?", "what did say in ?"],
  [
    "<!channel> <!here> <!subteam^S1|@editors> <!date^1700000000^{date}|14 November>",
    "@channel @here @editors 14 November",
  ],
  [
    "see <https://a.example/?x=1&amp;y=2> and <https://a.example|the report>",
    "see https://a.example/?x=1&y=2 and the report",
  ],
  ["<mailto:ana@a.example|ana@a.example>", "ana@a.example"],
  ["is 3 < 4 and 5 > 4?", "is 3 < 4 and 5 > 4?"],
  ["<<<@U0BOT>> <", "<<> <"],
  ["two\nlines  with   gaps ", "two\nlines with gaps"],
  ["", ""],
])("%j is read as %j", (sent, plain) => {
  expect(plainText(sent, "U0BOT")).toBe(plain);
});

test("a very long message full of brackets is read in no time", () => {
  const from = performance.now();
  plainText("<@".repeat(500_000), "U0BOT");
  expect(performance.now() - from).toBeLessThan(5_000);
});
