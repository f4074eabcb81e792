import { describe, expect, test } from "vitest";
import { ask, marked, values } from "./dossier.ts";
import { eachBut } from "./known-wrong.ts";

type Case = readonly [question: string, source: string, mark: string];

const WRONG: readonly string[] = [
  "who wrote the report",
  "what did Ana Ruiz say about the pond",
  "when will the pool reopen",
  "according to whom is the dam safe",
];

describe("the mark is the answer inside the quote", () => {
  eachBut<Case>(WRONG, [
    ["who founded the clinic", "The clinic was founded by Marta Quist in 1954.", "Marta Quist"],
    ["who runs the bakery", "Ben Hale runs the bakery in Skelby.", "Ben Hale"],
    ["who is Ana Ruiz", "Ana Ruiz, the headteacher of the school, retired in May.", "the headteacher of the school"],
    ["who is Ben Hale", "Coastguard commander Ben Hale led the search.", "Coastguard commander"],
    ["who is the headteacher", "Ana Ruiz, the headteacher, retired in May.", "Ana Ruiz"],
    ["who was arrested", "Police arrested Karim Okoro on Friday.", "Karim Okoro"],
    ["who was arrested", "Karim Okoro was arrested on Friday.", "Karim Okoro"],
    ["who chairs the board", "The board is chaired by Marta Quist.", "Marta Quist"],
    ["who wrote the report", "The report was written by Marta Quist.", "Marta Quist"],
    ["who won the race", "Ben Hale won the race ahead of Ana Ruiz.", "Ben Hale"],
    ["who paints the boats", "The boats at Skelby are painted by the harbour trust every spring.", "the harbour trust"],
    ["who did the club beat in the final", "In the final the club beat Skelby Rovers on penalties.", "Skelby Rovers"],
    ["with whom did the trust sign the lease", "The trust signed the lease with Ben Hale in March.", "Ben Hale"],
    ["who was the first director of the museum", "Marta Quist was the museum's first director.", "Marta Quist"],
    ["which tug towed the barge", "At dawn the tug Petrel towed the barge to Skelby.", "Petrel"],
    ["who mends the nets", "Ben Hale said that Ana Ruiz was mending the nets.", "Ana Ruiz"],
    ["who crossed the strait", "Anglers and students crossed the strait in a tub.", "Anglers and students"],
    [
      "what did the pilot tell the papers",
      "The pilot told the local papers that the buoy had moved.",
      "the buoy had moved",
    ],
    ["what is a neap tide", "A neap tide is the lowest high water of the month.", "the lowest high water of the month"],
    [
      "why did they ring the bells",
      "They rang the bells so the boats could find the harbour.",
      "so the boats could find the harbour",
    ],
    ["why did the mill stop", "The reason why the mill stopped was a broken axle.", "a broken axle"],
    [
      "did the council mend the pier",
      "The trust paid for paint, and the council mended the pier.",
      "the council mended the pier",
    ],
    ["what stopped the mill", "The mill was stopped by a broken axle in May.", "a broken axle"],
    ["who said the pump was old", "Ben Hale said the pump was old.", "Ben Hale"],
    ["why did the mill close", "The mill closed because the river fell.", "the river fell"],
    ["why did the mill close", "The mill closed because of the cost of coal.", "the cost of coal"],
    ["what caused the flood", "The flood was caused by rain, the mayor said.", "rain"],
    ["until when is the clinic open", "The clinic is open from 8 a.m. to 6 p.m.", "6 p.m."],
    ["why was the road closed", "The road was closed due to a landslide.", "a landslide"],
    ["quote the mayor on the dam", "“The dam is safe,” said Ana Ruiz, the mayor.", "The dam is safe"],
    ["what did the mayor say about the dam", "“The dam is safe,” said Ana Ruiz, the mayor.", "The dam is safe"],
    ["what did the union say", "The mill closed. “We will not give in,” the union said.", "We will not give in"],
    ["what did Ana Ruiz say about the pond", "Later Ana Ruiz said the pond froze.", "the pond froze"],
    ["which station did the train leave from", "The train left from Skelby Station at noon.", "Skelby Station"],
    ["what is the name of the ship", "The ship Aurora sank in the bay.", "Aurora"],
    ["when was the chapel built", "The chapel was built in 1871.", "1871"],
    ["when did the mill reopen", "The mill closed in 2007 and was reopened in 2016.", "2016"],
    ["when did the mill close", "In 2007 the mill closed, and in 2016 it was reopened.", "2007"],
    ["when was the abbey founded", "The abbey was founded in 1186 by monks from Alton.", "1186"],
    ["when was the bridge opened", "The bridge, which was built in 1950, was opened on 3 May 1954.", "3 May 1954"],
    ["when will the pool reopen", "The pool closed in March and will reopen in June.", "June"],
    ["how many passengers were children", "The bus carried 50 passengers, including 8 children.", "8 children"],
    [
      "how many children were among the passengers",
      "The bus carried 50 passengers, including 8 children.",
      "8 children",
    ],
    ["how many passengers did the bus carry", "The bus carried 50 passengers, including 8 children.", "50 passengers"],
    [
      "quote what Ben Hale said about the pump",
      "“The pump is older than I am,” Ben Hale said.",
      "The pump is older than I am",
    ],
    ["according to whom is the dam safe", "According to Ana Ruiz, the dam is safe.", "Ana Ruiz"],
    ["how many berths does the harbour have", "The harbour has 46 berths.", "46 berths"],
    ["how long did the outage last", "The outage lasted about two hours.", "about two hours"],
    ["how much did the bridge cost", "The bridge cost $3.2 million in the end.", "$3.2 million"],
  ])("“%s” in “%s”", (question, source, mark) => {
    expect(marked(ask([source], question))).toBe(mark);
  });

  test.each<Case>([
    ["where is the archive", "The archive is kept in the old mill at Oxmere.", "Oxmere"],
    ["where were the pupils taken", "The pupils were taken to a sports hall in Hollin.", "Hollin"],
    [
      "where does the rowing club meet",
      "Rowing club, spring meeting\nDate: 4 May\nVenue: Old Boathouse, Skelby\nChair: Ana Ruiz",
      "Old Boathouse, Skelby",
    ],
    ["where did the ship sink", "The ship sank in the night off Skelby.", "Skelby"],
    ["where did the ship sink", "The ship sank off Skelby in the night.", "Skelby"],
  ])("“%s” in “%s”: the place is in the mark", (question, source, place) => {
    expect(marked(ask([source], question))).toContain(place);
  });
});

describe("the whole sentence is the answer, and nothing is marked", () => {
  test.each([
    ["did letters reach the island", "No letters have reached the island since the storm."],
    ["tell me about the dunes", "The dunes are planted with marram grass."],
  ])("to “%s”", (question, source) => {
    const given = ask([source], question);
    expect(marked(given)).toBeNull();
    expect(values(given)).toEqual([null]);
  });
});

test("a quote keeps its odd marks, its spaces and its line breaks", () => {
  const source = "The “old”  mill at\nOxmere — café and all — has 46 ‹berths›, says no one.";
  const given = ask([source], "how many berths has the mill at Oxmere");
  expect(given.findings[0]?.citations[0].quote).toBe(source);
});

test("a value over a line break is worded on one line", () => {
  const given = ask(["The harbour at Skelby has 46\nberths."], "how many berths does the harbour have");
  expect(values(given)).toEqual(["46 berths"]);
  expect(marked(given)).toBe("46\nberths");
});

test("each printing of a copied sentence marks its own value", () => {
  const sentence = "The flood at Oxmere drowned 84 sheep in a single night.";
  const given = ask([`The valley woke to mud. ${sentence}`, sentence], "how many sheep were drowned");
  const marks = given.findings[0]!.citations.map(({ quote, mark }) => quote.slice(mark!.start, mark!.end));
  expect(marks).toEqual(["84 sheep", "84 sheep"]);
});

test("the paragraph of a citation counts every block of the document, from one", () => {
  const source = "# The harbour\n\nIt is old.\n\nThe harbour has 46 berths.";
  expect(ask([source], "how many berths does the harbour have").findings[0]?.citations[0].paragraph).toBe(3);
});
