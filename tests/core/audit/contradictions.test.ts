import { describe, expect, test } from "vitest";
import { paper } from "../answer/paper.ts";
import { found, lines, MATTER, reports } from "./dossier.ts";

describe("what the sources say differently is found without a question", () => {
  test.each<[name: string, sources: readonly string[], expected: readonly string[]]>([
    [
      "a figure by two voices",
      reports("Police said 40 workers were injured in the fire.", "The union said 52 workers were hurt in the blaze."),
      ["disputed: 40 workers · 52 workers"],
    ],
    [
      "two voices in one sentence",
      reports("The rally drew 4,000 people according to the union and 2,500 according to the police."),
      ["disputed: 4,000 people · 2,500"],
    ],
    [
      "a bare number behind its label",
      reports("Injured: 17, one of them seriously.", "Fourteen people were hurt, the hospital said."),
      ["disputed: 17 · Fourteen people"],
    ],
    [
      "a number of something",
      reports(
        "The mill has 310 machines, the guide says.",
        "The council puts the number of machines in the mill at 180.",
      ),
      ["disputed: 310 machines · 180"],
    ],
    [
      "how long it lasted",
      reports("The fire lasted five hours, police said.", "The fire lasted eight hours, neighbours said."),
      ["disputed: five hours · eight hours"],
    ],
    [
      "when it happened",
      reports("The mill was built in 1931, its owner says.", "The mill was built in 1938, the register says."),
      ["disputed: 1931 · 1938"],
    ],
    [
      "a portion that one of them only names in its headline",
      [
        `${MATTER}\n\nThe mayor, Ida Holm, said the first convoy includes over 300 people who will be taken to Alden.`,
        `# First convoy has set off\n\n${MATTER}\n\nOxmere Aid, a charity, reports that 410 residents have left Torvik for Alden.`,
      ],
      ["disputed: over 300 people · 410 residents"],
    ],
    [
      "three figures of one thing, as one disagreement",
      reports(
        "Police said 40 workers were injured in the fire.",
        "The union said 52 workers were injured in the fire.",
        "The mayor said 61 workers were injured in the fire.",
      ),
      ["disputed: 40 workers · 52 workers · 61 workers"],
    ],
  ])("%s", (_, sources, expected) => {
    expect(lines(sources)).toEqual(expected);
  });
});

describe("what was revised is told from what is disputed", () => {
  test.each<[name: string, sources: readonly string[], expected: readonly string[]]>([
    [
      "a correction in the next sentence",
      reports("We wrote that 40 homes were damaged by the fire. The right figure is 14 homes."),
      ["updated: 14 homes · 40 homes"],
    ],
    ["a figure that was raised", reports("The number of machines was raised from 20 to 35."), ["updated: 35 · 20"]],
    [
      "what a later report raises",
      reports(
        "The limit is 30 crates, the guide says.",
        "The limit was raised to 45 crates; until now it was 30 crates.",
      ),
      ["updated: 45 crates · 30 crates · 30 crates"],
    ],
  ])("%s", (_, sources, expected) => {
    const got = lines(sources);
    expect(got.length).toBeGreaterThan(0);
    expect(got.every((line) => line.startsWith("updated: "))).toBe(true);
    expect(got).toEqual(expected);
  });
});

describe("nothing is made of", () => {
  test.each<[name: string, sources: readonly string[]]>([
    [
      "one figure said twice",
      reports("The fire hurt 40 workers, police said.", "The fire hurt 40 workers, Ida Holm said."),
    ],
    ["two doings", reports("The fire injured 40 workers, police said.", "The firm hired 60 workers, the union said.")],
    ["two things", reports("The fire damaged 40 lorries, police said.", "The fire damaged 60 barns, farmers said.")],
    [
      "a forecast and what came",
      reports("The firm will hire 40 workers, it said.", "The firm hired 60 workers, the union said."),
    ],
    [
      "kilometres and square kilometres",
      reports(
        "The fire spread over 40 kilometres, police said.",
        "The fire spread over 60 square kilometres, a pilot said.",
      ),
    ],
    ["two rows of one table", [`${MATTER}\n\n| Room | Seats |\n|---|---|\n| Hall | 40 |\n| Hall annex | 60 |`]],
    [
      "figures of two years in one sentence",
      reports("The mill earned $32 million in 2011, up from $28 million in 2010."),
    ],
    [
      "a supposition",
      reports(
        "If the dam broke, 40 homes would be flooded, Ida Holm said.",
        "The dam broke and 60 homes were flooded, police said.",
      ),
    ],
    [
      "a sentence that has both figures",
      reports(
        "Three workers are ill, and it may be six workers, the clinic said.",
        "Six workers are ill, the union said.",
      ),
    ],
    [
      "when something is to be",
      reports(
        "All workers are to leave within six weeks, Ida Holm said.",
        "More workers are to leave in the next three weeks.",
      ),
    ],
    [
      "what happened in two years",
      reports("In 2011 a storm damaged 40 barns.", "A storm damaged 60 barns in May 2014, farmers said."),
    ],
    [
      "a standing figure of another year",
      reports("In 2011 the mill had 40 machines.", "The mill has 60 machines, its owner says."),
    ],
    [
      "people in two towns",
      reports(
        "In Torvik 40 people were injured by the storm.",
        "In Hollin 60 people were injured by the storm, police said.",
      ),
    ],
    ["“up to” in a list of limits", reports("Heads may spend up to €1,500.", "Directors may spend up to €5,000.")],
    [
      "shares of two groups",
      reports("40 % of the men voted, the board said.", "60 % of the women voted, the paper said."),
    ],
  ])("%s", (_, sources) => {
    expect(lines(sources)).toEqual([]);
  });

  test("like figures in documents that have nothing to do with each other", () => {
    expect(
      lines([
        "The ferry of Nord Line carried 40 passengers when it left Skelby.",
        "The coach of Falk Tours carried 60 passengers when it left Lira.",
      ]),
    ).toEqual([]);
  });
});

test("a sentence that is printed twice is one side, with both its printings", () => {
  const wording = "Police in Torvik said on Friday that 40 workers were injured in the fire at the mill.";
  const [one, ...more] = found([
    paper("a.txt", `${MATTER}\n\n${wording}`),
    paper("b.txt", `${MATTER}\n\nThe union spoke of a blaze at the mill, which injured 52 workers.`),
    paper("c.txt", `${MATTER}\n\n${wording}`),
  ]);
  expect(more).toEqual([]);
  const sides = one?.findings.map(({ origins, citations }) => [origins, citations.map(({ document }) => document.id)]);
  expect(sides).toEqual([
    [1, ["a.txt", "c.txt"]],
    [1, ["b.txt"]],
  ]);
});
