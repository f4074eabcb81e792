import { expect, test } from "vitest";
import { createLog, type LogLevel } from "../src/log.ts";

function record(level: LogLevel, secrets: readonly string[] = []) {
  const lines: string[] = [];
  return { lines, log: createLog(level, { secrets, write: (line) => lines.push(line) }) };
}

test("each event is one line of JSON with its level, time and fields", () => {
  const { lines, log } = record("info");
  log.warn("reload", { outcome: "kept", rejected: 2 });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toEqual({
    level: "warn",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    msg: "reload",
    outcome: "kept",
    rejected: 2,
  });
});

test("what is below the level is not written", () => {
  const { lines, log } = record("warn");
  log.debug("a");
  log.info("b");
  log.error("c");
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(["c"]);
});

test("an error is written with its message and stack", () => {
  const { lines, log } = record("info");
  log.error("failed", { error: new Error("the basin is full") });
  expect(JSON.parse(lines[0]!).error).toMatchObject({
    message: "the basin is full",
    stack: expect.stringContaining("log.test.ts"),
  });
});

test.each([
  ["a Slack bot token", "xoxb-123456789012-abcDEF"],
  ["a rotated Slack token", "xoxe.xoxb-1-Mi0yLTEyMzQ1"],
  ["a Slack app token", "xapp-1-A123-456-abcdef"],
  ["a Discord token", "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz-_0123456789"],
])("%s never reaches the log, wherever it stands", (_, token) => {
  const { lines, log } = record("debug");
  log.info(`event ${token}`, { field: token, deep: { list: [`Authorization: Bot ${token}`] }, [token]: 1 });
  log.error("failed", { error: new Error(`bad token ${token}!`) });
  expect(lines.join("")).not.toContain(token.slice(5));
  expect(lines.join("")).toContain("[redacted]");
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});

test("a secret without a shape of its own is taken out as well", () => {
  const { lines, log } = record("info", ['0a1b2c"3d', ""]);
  log.info("event", { field: 'secret=0a1b2c"3d;' });
  expect(JSON.parse(lines[0]!).field).toBe("secret=[redacted];");
});

test("what only looks a little like a token stays", () => {
  const { lines, log } = record("info");
  log.info("see https://lantern.example/2021.03.04/boats.html, version 1.2.3");
  expect(lines[0]).toContain("https://lantern.example/2021.03.04/boats.html, version 1.2.3");
});
