import { expect, test } from "vitest";
import { readPdf } from "../../../src/library/readers/pdf/read-pdf.ts";
import { type Printed, pdf, printed } from "../samples/pdf.ts";
import { shown } from "./shown.ts";

async function read(...pages: readonly (readonly Printed[])[]): Promise<readonly string[]> {
  const [part] = await readPdf(pdf(pages));
  return part ? shown(part) : [];
}

const TEXT = [
  "The guild of bakers has met in the old hall since the spring, and keeps its",
  "ledgers in a chest there.",
];

test("a few bold words above a text are its heading, also in letters no larger than its own", async () => {
  const blocks = await read([
    ...printed(760, ...TEXT),
    { text: "What flour costs", y: 725, font: "bold" },
    ...printed(
      711,
      "A sack of flour costs 9 crowns at the mill, and 11 crowns where it comes by",
      "cart over the pass.",
    ),
  ]);
  expect(blocks).toEqual([
    `paragraph: ${TEXT.join(" ")}`,
    "heading 1: What flour costs",
    "paragraph: A sack of flour costs 9 crowns at the mill, and 11 crowns where it comes by cart over the pass.",
  ]);
});

test("bold words inside a paragraph stay in it", async () => {
  const blocks = await read([
    ...printed(760, "The guild of bakers has met in the old hall, which was once the granary of"),
    { text: "The Lords of Oxmere and of the Upper Valley of the River Ravel by the Sea", y: 746, font: "bold" },
    ...printed(732, "and keeps its ledgers there."),
  ]);
  expect(blocks).toHaveLength(1);
});

const small = (text: string, x: number, y: number): Printed => ({ text, x, y, size: 7 });

test("a small raised number behind a word leads to a note, and behind a unit it belongs to it", async () => {
  const blocks = await read(
    [
      [
        { text: "The ovens stand in a hall of 900 m", y: 760 },
        small("2", 240.5, 764),
        { text: "and hold 640 loaves.", x: 248, y: 760 },
        small("3", 350, 764),
        { text: "They are of clay.", x: 358, y: 760 },
      ],
    ].flat(),
  );
  expect(blocks).toEqual(["paragraph: The ovens stand in a hall of 900 m2 and hold 640 loaves. They are of clay."]);
});

test("a sentence goes on behind the notes at the foot of its page", async () => {
  const blocks = await read(
    [
      ...printed(760, "The road over the pass was closed for nine days, and the carts of the"),
      small("3 As the ledger of the guild has it.", 72, 60),
    ],
    [...printed(760, "bakers waited in the upper valley.")],
  );
  expect(blocks).toEqual([
    "paragraph: The road over the pass was closed for nine days, and the carts of the bakers waited in the upper valley.",
    "paragraph: 3 As the ledger of the guild has it.",
  ]);
});

test("cells that stand close together are told apart by the rows above and below", async () => {
  const row = (y: number, ...cells: readonly (readonly [text: string, x: number])[]) =>
    cells.map(([text, x]) => ({ text, x, y }));
  const blocks = await read([
    ...row(700, ["Mill", 72], ["Sacks", 180], ["Carts", 224]),
    ...row(684, ["Oxmere", 72], ["40", 180], ["12", 224]),
    ...row(668, ["Lower Ravel by the bridge", 40], ["7", 180], ["3", 224]),
  ]);
  expect(blocks).toEqual([
    "row: Mill | Sacks | Carts",
    "row: Oxmere | 40 | 12",
    "row: Lower Ravel by the bridge | 7 | 3",
  ]);
});

test("a sign that closes something stays with its word where it is printed a little apart", async () => {
  const blocks = await read(
    [
      [
        { text: "They brought 640 loaves", y: 760, font: "bold" as const },
        { text: ", and came back for more.", x: 206, y: 760 },
      ],
    ].flat(),
  );
  expect(blocks).toEqual(["paragraph: They brought 640 loaves, and came back for more."]);
});
