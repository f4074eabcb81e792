import { expect, test } from "vitest";
import { parseCommand } from "../../src/bot/command.ts";

test.each([
  ["", { kind: "help" }],
  ["  ", { kind: "help" }],
  ["reload", { kind: "reload" }],
  [" Status ", { kind: "status" }],
  ["SOURCES", { kind: "sources" }],
  ["help", { kind: "help" }],
  ["dance", { kind: "unknown", word: "dance" }],
  ["reload now", { kind: "unknown", word: "reload now" }],
  ["constructor", { kind: "unknown", word: "constructor" }],
])("“/wellsourced %s” is read as %j", (text, command) => {
  expect(parseCommand(text)).toEqual(command);
});
