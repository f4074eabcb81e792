import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";
import { paper } from "./paper.ts";

const NEW_GYM = `# Climbing hall: visitors' guide

Version 5.0, in force since 1 March 2025.

## Shoes on loan

Borrowing a pair of shoes costs 4 euros.

## Young climbers

Children may climb alone from the age of twelve, as long as a parent has signed the form.

## Leaving the club

Your file is destroyed 90 days after you have left.

## Guests

A guest may climb up to three times.`;
const OLD_GYM = `# Climbing hall: visitors' guide

Version 4.2, in force since 1 March 2021.

## Lending of shoes

For shoes we charge 3 euros.

## Children

Boys and girls climb by themselves from the age of fourteen.

## When you leave

We keep the file for two years after a member has left.

## Parking

Parking costs 2 euros.`;
const gym = [paper("gym-5.txt", NEW_GYM), paper("gym-4.txt", OLD_GYM)];

describe("what one version of a page says in the place of another is shown with it, the newer first", () => {
  test("of two figures in a sentence the one behind the word that is asked for", () => {
    const set = (version: string, ruby: string, redis: string) =>
      paper(`set-${version}.txt`, `# Set-up\n\nVersion ${version}.\n\nThe tool needs Ruby ${ruby} and Redis ${redis}.`);
    const given = ask([set("1.0", "3.1", "6"), set("2.0", "3.4", "7")], "which ruby version do i need");
    expect(given.verdict).toBe("updated");
    expect(values(given)).toEqual(["3.4", "3.1"]);
  });

  test.each([
    ["an amount in other words", "how much is it to borrow shoes", ["4 euros", "3 euros"]],
    ["an age in a question of keywords", "youngest age for climbing alone", ["twelve", "fourteen"]],
    ["a length of time", "how long do you keep my file", ["90 days", "two years"]],
  ])("%s", (_, question, expected) => {
    const given = ask(gym, question);
    expect(given.verdict).toBe("updated");
    expect(values(given)).toEqual(expected);
  });

  test.each([
    [
      "a note that the page is laid aside",
      "# Boat hire\n\nThis page is out of date.\n\nA canoe costs 9 euros an hour.",
    ],
    ["a title that says so", "# Boat hire (archived)\n\nA canoe costs 9 euros an hour."],
    ["an edition", "# Boat hire, first edition\n\nA canoe costs 9 euros an hour."],
  ])("%s", (_, old) => {
    const title = old.includes("edition") ? "# Boat hire, second edition" : "# Boat hire";
    const given = ask([old, `${title}\n\nA canoe costs 12 euros an hour.`], "how much does a canoe cost an hour");
    expect(given.verdict).toBe("updated");
    expect(values(given)[0]).toContain("12 euros");
  });

  test("a year in the title of a price list", () => {
    const given = ask(
      [
        paper("a.txt", "# Mooring fees 2019\n\nA berth of eight metres costs 310 crowns."),
        paper("b.txt", "# Mooring fees 2024\n\nA berth of eight metres costs 420 crowns."),
      ],
      "what does a berth of eight metres cost",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given)[0]).toContain("420");
  });
});

describe("the version that is asked for answers alone", () => {
  test.each([
    ["how much is it to borrow shoes now", "4 euros"],
    ["how much is it currently to borrow shoes", "4 euros"],
  ])("%s", (question, expected) => {
    const given = ask(gym, question);
    expect(given.verdict).toBe("single");
    expect(values(given)).toEqual([expected]);
  });
});

test("a year chooses the version of that year", () => {
  const fees = [
    paper("a.txt", "# Mooring fees 2019\n\nA berth of eight metres costs 310 crowns."),
    paper("b.txt", "# Mooring fees 2024\n\nA berth of eight metres costs 420 crowns."),
  ];
  const given = ask(fees, "what did a berth of eight metres cost in 2019");
  expect(given.verdict).toBe("single");
  expect(values(given)).toEqual(["310 crowns"]);
});

describe("no update is made of", () => {
  test.each([
    ["what only the older version has", gym, "how much is parking"],
    ["what only the newer version has", gym, "how many times may a guest climb"],
    [
      "the same figure in other words",
      [
        "# Sauna rules, version 2\n\nAt most ten guests are let in at once.",
        "# Sauna rules, version 1\n\nUp to 10 guests are let in at once.",
      ],
      "how many guests are let in at once",
    ],
    [
      "the reports of two years",
      ["# Annual report 2021\n\nThe choir gave 14 concerts.", "# Annual report 2023\n\nThe choir gave 21 concerts."],
      "how many concerts did the choir give",
    ],
    [
      "the notes of two releases",
      ["# Release notes 2.1\n\nThis release mends 14 faults.", "# Release notes 2.2\n\nThis release mends 9 faults."],
      "how many faults were mended",
    ],
    [
      "pages of two things",
      ["# Canoe hire, version 2\n\nThe deposit is 20 euros.", "# Bicycle hire, version 1\n\nThe deposit is 50 euros."],
      "how much is the deposit",
    ],
    [
      "two rows of one list",
      [
        "# Ferry fares, version 3\n\nA car costs 20 euros.\n\nA bicycle costs 4 euros.",
        "# Ferry fares, version 2\n\nA van costs 31 euros.",
      ],
      "how much does a car cost",
    ],
  ])("%s", (_, sources, question) => {
    expect(ask(sources, question).verdict).not.toBe("updated");
  });
});
