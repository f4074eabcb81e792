import { expect, test } from "vitest";
import { ask } from "../dossier.ts";

const source =
  "The checkin opens at noon. The lifeboats were built in Skelby. The northstar.example site is down. The club has 40 members.";

test.each([
  ["when does the check in open", "The checkin opens at noon."],
  ["where were the life boats built", "The lifeboats were built in Skelby."],
])("what the documents write as one word is found in two: “%s”", (question, quote) => {
  expect(ask([source], question).findings[0]?.citations[0].quote).toBe(quote);
});

test("a name of two words is not the address made of them", () => {
  const given = ask(["The ferry North Star is late. The northstar.example site is down."], "is the North Star late");
  expect(given.findings.map(({ citations: [{ quote }] }) => quote)).toEqual(["The ferry North Star is late."]);
});

test.each([
  ["why cant dogs swim here", "Dogs may not swim here because of the swans."],
  ["is it ok to swim here", "Swimming here is forbidden."],
  ["list the places where boats can moor", "Boats can moor at Skelby and at Oxmere."],
])("what only frames a question is not looked for: “%s”", (question, sentence) => {
  expect(ask([sentence], question).findings[0]?.citations[0].quote).toBe(sentence);
});
