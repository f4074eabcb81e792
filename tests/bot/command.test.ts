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
  ["gaps", { kind: "gaps" }],
  ["feedback", { kind: "opinions" }],
  ["mute", { kind: "mute" }],
  ["use", { kind: "use", dossier: null }],
  ["use Old Harbour ", { kind: "use", dossier: "Old Harbour" }],
  ["reload now", { kind: "unknown", word: "reload now" }],
  ["constructor", { kind: "unknown", word: "constructor" }],
])("“/wellsourced %s” is read as %j", (text, command) => {
  expect(parseCommand(text)).toEqual(command);
});
