import { appendFileSync, globSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../library/folder.ts";
import { type Copy, copyOfProgram, keptFiles, runCopy } from "./copy.ts";
import { harbour } from "./world.ts";

const FROM_SOURCES = { NODE_DISABLE_COMPILE_CACHE: "1" };
const SLOW = 60_000;

const ask = (folder = harbour()) => ["ask", "--data", folder, "how many boats wait in the harbour"];

test(
  "what is printed and the exit code are the same from the sources and from one file",
  async () => {
    const copy = copyOfProgram();
    const odd = folderWith({ "a.md": "---\npublished: [1]\n---\nA tug left.\n", "b.txt": "Ten boats came.\n" });
    const folder = harbour();
    const commandLines = [
      ask(folder),
      [...ask(folder), "--json"],
      [...ask(folder), "--explain"],
      ["ask", "--data", folder, "how many whales"],
      ["ask", "--data", odd, "how many boats came"],
      ["ask", "--data", "nowhere", "x"],
      ["ask", "--nonsense"],
      ["ask", "--help"],
    ];
    const first = await runCopy(copy, ask(folder));
    expect(first.sources).toBe(0);
    for (const args of commandLines) {
      const sources = await runCopy(copy, args, FROM_SOURCES);
      expect(sources.sources).toBeGreaterThan(5);
      expect(await runCopy(copy, args)).toEqual({ ...sources, sources: 0 });
    }
  },
  SLOW,
);

test(
  "what is kept is used again until a source is edited, and then the edit is seen at once",
  async () => {
    const copy = copyOfProgram();
    const wanted = () => runCopy(copy, ["ask", ""]);
    await runCopy(copy, ask());
    const before = await stampsAfter(copy, ask());
    expect(await stampsAfter(copy, ask())).toEqual(before);
    const words = join(copy.root, "src/commands/words.ts");
    writeFileSync(words, readFileSync(words, "utf8").replace("What would you", "What Could you"));
    expect((await wanted()).answer.err).toMatch(/^What Could you/);
    expect((await wanted()).answer.err).toMatch(/^What Could you/);
  },
  SLOW,
);

test.each(["ask.code", "ask.cjs", "kept.json"])(
  "a damaged %s is made anew",
  async (name) => {
    const copy = copyOfProgram();
    const args = ask();
    const right = await runCopy(copy, args);
    const file = keptFiles(copy).get(name) ?? "";
    truncateSync(file, 200);
    expect(await runCopy(copy, args)).toEqual(right);
    appendFileSync(file, "}}");
    expect(await runCopy(copy, args)).toEqual(right);
    expect(readFileSync(keptFiles(copy).get(name) ?? "").length).toBeGreaterThan(202);
  },
  SLOW,
);

test(
  "where nothing can be kept or bundled, the answer comes from the sources",
  async () => {
    const copy = copyOfProgram({ without: ["rolldown"] });
    const args = ask();
    const { answer } = await runCopy(copy, args);
    expect(answer).toMatchObject({ code: 0, err: "" });
    const file = join(folderWith({ file: "" }), "file/below");
    const nowhere = await runCopy({ ...copy, caches: file }, args);
    expect(nowhere.answer).toEqual(answer);
    expect(nowhere.sources).toBeGreaterThan(5);
  },
  SLOW,
);

test(
  "several at once on nothing kept all answer, and the clone itself stays as it was",
  async () => {
    const copy = copyOfProgram();
    const files = globSync("**/*", { cwd: copy.root });
    const folder = harbour();
    const [one, ...others] = await Promise.all([1, 2, 3].map(() => runCopy(copy, ask(folder))));
    expect(one?.answer).toMatchObject({ code: 0, err: "" });
    expect(others).toEqual([one, one]);
    expect(await runCopy(copy, ask(folder))).toEqual(one);
    expect(globSync("**/*", { cwd: copy.root })).toEqual(files);
  },
  SLOW,
);

async function stampsAfter(copy: Copy, args: readonly string[]) {
  await runCopy(copy, args);
  return [...keptFiles(copy).values()].map((file) => [file, readFileSync(file, "latin1")]);
}
