import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../library/folder.ts";
import { command, harbour } from "./world.ts";

const QUESTION = "how many boats wait in the harbour";

test("words without quotes around them are one question", async () => {
  const { code, out } = await command(["ask", "--data", harbour(), "--json", ...QUESTION.split(" ")]);
  expect(code).toBe(0);
  expect(out.endsWith("}\n")).toBe(true);
  expect(JSON.parse(out)).toMatchObject({ question: QUESTION, verdict: expect.any(String), ms: expect.any(Number) });
});

test("the answer for people holds the words of a document", async () => {
  const { out } = await command(["ask", "--data", harbour(), QUESTION]);
  expect(out).toMatch(/“[^”]*boats[^”]*”/);
});

test("what the documents do not say is no error", async () => {
  const { code, out } = await command(["ask", "--data", harbour(), "--json", "who won the regatta in Lisbon"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ verdict: "unanswered", findings: [] });
});

test("a question may be piped in", async () => {
  const { out } = await command(["ask", "--data", harbour(), "--json"], { stdin: `${QUESTION}\n` });
  expect(JSON.parse(out).question).toBe(QUESTION);
});

test("--explain says why, and leaves --json one line of JSON", async () => {
  const plain = await command(["ask", "--data", harbour(), "--explain", QUESTION]);
  expect(plain.out).toContain("Why this answer:");
  const json = await command(["ask", "--data", harbour(), "--explain", "--json", QUESTION]);
  expect(json.out.trimEnd().split("\n")).toHaveLength(1);
  expect(json.err).toContain("Why this answer:");
});

test("DATA_DIR is asked when --data is not given", async () => {
  const { out } = await command(["ask", "--json", QUESTION], { env: { DATA_DIR: harbour() } });
  expect(JSON.parse(out).question).toBe(QUESTION);
});

test("files that cannot be read are named beside the answer, not in it", async () => {
  const folder = folderWith({ "a.txt": "Forty boats wait in the harbour.", "b.txt": "", "c.xyz": "x" });
  const { out, err } = await command(["ask", "--data", folder, "--json", QUESTION]);
  expect(JSON.parse(out)).toHaveProperty("verdict");
  expect(err).toMatch(
    /^Left out: b.txt: it is empty\nLeft out: c.xyz: this kind of file is not read; these are: .txt, .*\n$/,
  );
});

test.each([
  [["ask"], "What would you like to know?"],
  [["ask", "?!"], "What would you like to know?"],
  [["ask", "--jsn", "x"], "ask has no option --jsn. It knows --data, --questions, --json, --explain."],
  [["ask", "-x"], "ask has no option -x."],
  [["ask", "--data"], "--data needs a value behind it."],
  [["ask", "--data", "", "x"], "--data needs a value behind it."],
  [["ask", "--json=yes", "x"], "--json takes no value."],
  [["ask", "--questions", "f.jsonl", "x"], "Ask either one question or those of --questions FILE, not both."],
  [["ask", "x".repeat(600)], "600"],
])("%j is a wrong command line, and is told so", async (args, message) => {
  await expect(command(args)).rejects.toMatchObject({ name: "UsageError", message: expect.stringContaining(message) });
});

test("a question may begin with a dash, behind --", async () => {
  const { out } = await command(["ask", "--data", harbour(), "--json", "--", "--boats", "in the harbour"]);
  expect(JSON.parse(out).question).toBe("--boats in the harbour");
});

test("a folder that is missing is said plainly", async () => {
  const folder = join(harbour(), "gone");
  await expect(command(["ask", "--data", folder, "x"])).rejects.toMatchObject({
    name: "LibraryError",
    message: expect.stringContaining(`There is no folder ${folder}.`),
  });
});
