import { expect, test } from "vitest";
import { folderWith } from "../library/folder.ts";
import { checkSchema } from "./check-schema.ts";
import { command } from "./world.ts";

const PLACE = "The mill of Brevik Foods stands in Torvik, on the road to Alden.";
const COPIED = "The weir above the old mill was opened at dawn by two men of the water board.";

/** One of each thing that there is to find. */
function mixed(): string {
  return folderWith({
    "dossier.yaml": "title: The mill\nsources:\n  gone.txt: {publisher: Nobody}\n",
    "courier.md": `---\npublisher: Torvik Courier\npublished: 2026-03-02\n---\n\n${PLACE} ${COPIED}\n\nPolice said 40 workers were injured in the fire. It broke out at noon. The roof fell in. Nobody knows why.\n`,
    "union.md": `---\npublisher: Food Union\npublished: 2026-03-03\n---\n\n${PLACE} ${COPIED}\n\nThe union said 52 workers were hurt in the fire. Its chair wants an inquiry. The firm is silent. A strike is called.\n`,
    "bare.txt": "The number of machines was raised from 20 to 35.\n\nNobody came to Torvick from Alden.\n",
    "empty.txt": "",
    "picture.png": "no picture",
  });
}

async function checked(folder: string) {
  const { code, out } = await command(["check", folder, "--json"]);
  expect(code).toBe(0);
  expect(out.endsWith("}\n") && out.indexOf("\n") === out.length - 1).toBe(true);
  return checkSchema.parse(JSON.parse(out));
}

test("check names everything that is to be mended or worth knowing, as JSON on one line", async () => {
  const found = await checked(mixed());
  expect(found).toMatchObject({
    title: "The mill",
    documents: 3,
    toMend: 6,
    rejected: [
      { file: "empty.txt", reason: "it is empty" },
      { file: "picture.png", reason: expect.stringContaining("this kind of file is not read") },
    ],
    remarks: [{ file: "dossier.yaml", text: "“sources” names gone.txt, and there is no such file", weight: "lost" }],
    undated: [{ document: "bare.txt" }],
    unnamed: [{ document: "bare.txt" }],
    disputed: [{ values: ["40 workers", "52 workers"] }],
    revised: [{ values: ["35", "20"] }],
    spellings: [[{ written: "Torvik" }, { written: "Torvick", count: 1, documents: ["bare.txt"] }]],
  });
  expect(found.copied.map(({ documents, sentences }) => [documents, sentences.map(({ quote }) => quote)])).toEqual([
    [
      ["courier.md", "union.md"],
      [PLACE, COPIED],
    ],
  ]);
});

test("check says the same to people, with both quotes of a contradiction and where they stand", async () => {
  const { code, out } = await command(["check", mixed()]);
  expect(code).toBe(0);
  for (const words of [
    "The mill: 3 documents, ",
    "6 things to mend or to look at.",
    "empty.txt: it is empty",
    "dossier.yaml: “sources” names gone.txt",
    "Undated: 1 file.",
    "Sources differ on 1 thing.",
    "40 workers · 52 workers",
    "“Police said 40 workers were injured in the fire.”",
    "Torvik Courier · 2 March 2026 · ¶2",
    "“The union said 52 workers were hurt in the fire.”",
    "Revised over time: 1 value.",
    "2 sentences in courier.md and union.md",
    "Torvick (1): ",
  ])
    expect(out).toContain(words);
});

test("a figure that the team has corrected stands against nobody", async () => {
  const report = (publisher: string, said: string) =>
    `---\npublisher: ${publisher}\npublished: 2026-03-02\n---\n\n${PLACE} ${said}\n`;
  const folder = folderWith({
    "courier.md": report("Torvik Courier", "Police said 40 workers were injured in the fire. It broke out at noon."),
    "union.md": report("Food Union", "The union said 52 workers were hurt in the fire. It wants an inquiry."),
    "dossier.yaml": "corrections:\n  - {file: courier.md, quote: 40 workers, instead: 52 workers, date: 2026-03-09}\n",
  });
  const { disputed, revised, remarks } = await checked(folder);
  expect({ disputed, remarks }).toEqual({ disputed: [], remarks: [] });
  expect(revised.map(({ values }) => values)).toEqual([["52 workers", "40 workers"]]);
});

test("what one source denies and another says is shown with both quotes", async () => {
  const folder = folderWith({
    "owner.txt": `${PLACE}\n\nThe gate of the yard was not locked during the fire, the owner said.\n`,
    "foreman.txt": `${PLACE}\n\nA foreman said that the gate of the yard was locked during the fire.\n`,
  });
  const { out } = await command(["check", folder]);
  expect(out).toContain("Sources differ on 1 thing.\n\nOne denies what the other says.\n\nA foreman\n  [1] “A foreman");
  expect((await checked(folder)).disputed.map(({ values }) => values)).toEqual([[null, null]]);
});

test("numbers of quotes run through the whole report", async () => {
  const { out } = await command(["check", mixed()]);
  const numbers = [...out.matchAll(/^ {2}\[(\d+)\]/gm)].map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  expect(numbers.length).toBeGreaterThan(3);
});

test("--strict ends with exit code 1 when something is to be mended, and with 0 when nothing is", async () => {
  expect((await command(["check", mixed(), "--strict"])).code).toBe(1);
  const clean = folderWith({
    "one.md": `---\npublisher: Torvik Courier\npublished: 2026-03-02\n---\n\n${PLACE} ${COPIED}\n`,
    "two.md": `---\npublisher: Food Union\npublished: 2026-03-03\n---\n\n${COPIED} The fee was raised from 20 euros to 35 euros.\n`,
  });
  const { code, out } = await command(["check", "--data", clean, "--strict"]);
  expect(code).toBe(0);
  expect(out).toContain("Nothing is to be mended.");
  expect(out).toContain("1 sentence in one.md and two.md");
});

test("every dossier of DATA_DIR is looked over", async () => {
  const shelf = folderWith({ "bakery/a.txt": "The oven is lit at four.", "harbour/b.txt": "The tug left at noon." });
  const { out } = await command(["check", "--json"], { env: { DATA_DIR: shelf } });
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => checkSchema.parse(JSON.parse(line)).dossier),
  ).toEqual(["bakery", "harbour"]);
});

test("the sample dossier has its one contradiction, and no other", async () => {
  const { disputed, revised } = await checked("data");
  expect(disputed.map(({ values }) => values)).toEqual([["over 1,500 people", "2,000 residents"]]);
  expect(revised).toEqual([]);
});

test.each([
  [["check", "a", "b"], "check takes one folder, and “b” is a second one."],
  [["check", "a", "--data", "b"], "Name the folder either behind check or behind --data, not both."],
  [["check", "--quiet"], "check has no option --quiet. It knows --data, --json, --strict."],
])("%j is a wrong command line, and is told so", async (args, message) => {
  await expect(command(args)).rejects.toMatchObject({ name: "UsageError", message: expect.stringContaining(message) });
});
