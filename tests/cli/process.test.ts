import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { folderWith, write } from "../library/folder.ts";
import { finish, said, start } from "./program.ts";
import { harbour } from "./world.ts";

test("an answer is exit code 0, and nothing but it stands on standard output", async () => {
  const result = await finish(start(["ask", "--data", harbour(), "--json", "how many boats"]));
  expect(result).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(result.out)).toHaveProperty("verdict");
});

test.each([
  ["an unknown command", ["nonsense"], 2, /^There is no command “nonsense”.*\n$/],
  ["an unknown option", ["ask", "--nonsense", "x"], 2, /^ask has no option --nonsense.*\n$/],
  ["a missing folder", ["ask", "--data", "nowhere", "x"], 1, /^There is no folder nowhere\..*\n$/],
  ["a folder of its own without documents", ["ask", "x"], 1, /^There is no folder data\..*\n$/],
])("%s is one helpful line and no stack", async (_, args, code, line) => {
  const result = await finish(start(args));
  expect(result).toMatchObject({ code, out: "" });
  expect(result.err).toMatch(line);
});

test("wrong variables are named without a stack, and nothing starts", async () => {
  const result = await finish(start(["serve", "--data", harbour()], { DISCORD_TOKEN: "x", LOG_LEVEL: "loud" }));
  expect(result).toMatchObject({ code: 1, out: "" });
  expect(result.err.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^DISCORD_TOKEN must be a bot token/),
    "LOG_LEVEL must be debug, info, warn or error.",
  ]);
});

test("a .env file beside is read, and what is set already goes before it", async () => {
  const env = `DATA_DIR=${harbour()}\nLOG_LEVEL=loud\n`;
  const child = start(["serve"], { LOG_LEVEL: "info" }, { ".env": env });
  const { code, err } = await finish(child, "");
  expect(code).toBe(0);
  expect(err).toContain('"documents":2');
});

test("started without a platform, it says so and answers what is piped in", async () => {
  const { code, out, err } = await finish(
    start(["serve", "--data", harbour()]),
    "how many boats wait in the harbour\n",
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^No platform is configured.*\n\n.*boats/s);
});

test("SIGHUP reads the documents again and logs what changed", async () => {
  const folder = harbour();
  const child = start(["serve", "--data", folder], { LOG_LEVEL: "info" });
  await said(child, "stdout", "No platform is configured");
  write(folder, { "new.txt": "A seal came.", "bad.txt": "" });
  child.kill("SIGHUP");
  const heard = await said(child, "stderr", '"outcome"');
  const report = heard
    .split("\n")
    .filter((line) => line.includes('"outcome"'))
    .map((line) => JSON.parse(line))[0];
  expect(report).toMatchObject({
    msg: "reload",
    outcome: "replaced",
    added: ["new.txt"],
    rejected: [{ file: "bad.txt" }],
  });
  expect((await finish(child, "/sources\n")).out).toContain("3 documents");
});

test.each(["SIGINT", "SIGTERM"] as const)("%s ends it with exit code 0", async (signal) => {
  const child = start(["serve", "--data", harbour()]);
  await said(child, "stdout", "No platform is configured");
  child.kill(signal);
  const [code] = await once(child, "close");
  expect(code).toBe(0);
});

test("a reader who goes away is no error", async () => {
  const questions = Array.from(
    { length: 400 },
    (_, i) => `{"id": "${i}", "question": "how many boats wait in the harbour"}`,
  );
  const file = folderWith({ "q.jsonl": questions.join("\n") });
  const child = start(["ask", "--data", harbour(), "--questions", `${file}/q.jsonl`]);
  child.stdout.once("data", () => child.stdout.destroy());
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
