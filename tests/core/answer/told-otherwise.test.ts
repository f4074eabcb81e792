import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";
import { paper } from "./paper.ts";

const gives = (documents: readonly string[], question: string) =>
  ask(documents, question).findings.map(({ citations }) => citations[0].quote);

describe("documents tell it in ways of their own", () => {
  test("years in brackets behind a name are those of birth and death", () => {
    const chapel = ["The chapel was built by Ana Ruiz (1871–1950), a mason."];
    expect(values(ask(chapel, "when was ana ruiz born"))).toEqual(["1871"]);
    expect(values(ask(chapel, "when did ana ruiz die"))).toEqual(["1950"]);
  });

  test("a day and another year differ", () => {
    const given = ask(
      ["Ana Ruiz was born on 3 May 1871 in Alden.", "Ana Ruiz was born in 1869, as the register of Alden has it."],
      "when was ana ruiz born",
    );
    expect(given.verdict).toBe("disputed");
  });

  test("who gave it stands behind its by", () => {
    const given = ask(["Ana was given a medal by the guild. Ben Hale saw it."], "who gave ana the medal");
    expect(values(given)[0]).toBe("the guild");
  });

  test("whom to turn to is told without a name", () => {
    const documents = ["If your oar is broken, ring the boathouse before 9.", "Ben Hale rows with a red oar."];
    expect(gives(documents, "my oar is broken, who do i tell")[0]).toContain("ring the boathouse");
  });

  test("what is there to be seen may be seen", () => {
    const given = gives(["The crown is in the tower.", "Ana saw a fox."], "where can i see the crown");
    expect(given).toEqual(["The crown is in the tower."]);
  });

  test("market day is the day of the market", () => {
    expect(gives(["Market: every Thursday.", "The mill is shut."], "when is market day").join()).toContain("Thursday");
  });

  test("what follows a question in a story answers it", () => {
    const story = "The dam burst in May. Why was the keeper dismissed? He had refused to open the sluice.";
    expect(gives([story], "why was the keeper dismissed")[0]).toContain("refused to open");
  });

  test("how many ropes asks for no metres", () => {
    const given = ask(["The ropes hang 40 metres above the deck."], "how many ropes are there");
    expect(given.verdict).toBe("unanswered");
  });

  test("Year 6 and Class 2 count nothing", () => {
    const given = ask(["Year 6 pupils row on Monday. Mr Hale teaches Class 2."], "how many pupils are there");
    expect(values(given)).not.toContain("6 pupils");
  });

  test("what stays open until then closes then", () => {
    expect(values(ask(["The sauna stays open until 21:30."], "when does the sauna close"))).toEqual(["21:30"]);
  });

  test("what my guest may do, everybody's may", () => {
    const given = gives(["Anyone arriving after 22:00 pays 5 pounds."], "what happens if my guest arrives after 22:00");
    expect(given.join()).toContain("5 pounds");
  });

  test("three of them who have something are not all there are", () => {
    const given = ask(["Three boats have a leak. The club has 40 boats."], "how many boats are there");
    expect(values(given)).toEqual(["40 boats"]);
  });

  test("how many may be told by a share", () => {
    expect(values(ask(["About 30 per cent of the rowers were ill."], "how many rowers were ill"))).toEqual([
      "About 30 per cent",
    ]);
  });

  test("what rent is paid is told by who rents", () => {
    const given = ask(["Ana rented the mill for 12 crowns a month."], "how much rent did ana pay for the mill");
    expect(values(given)).toEqual(["12 crowns"]);
  });

  test("the number behind it tells which one it is", () => {
    const given = gives(
      ["# Bell No. 3\n\nThe bell was cast in Alden.", "# Bell No. 2\n\nThe bell was cast in Wick."],
      "where was the third bell cast",
    );
    expect(given.join()).toContain("Alden");
    expect(given.join()).not.toContain("Wick");
  });

  test("without power is who has lost it", () => {
    const given = ask(["Some 300 farms were without power."], "how many farms lost power");
    expect(values(given)).toEqual(["Some 300 farms"]);
  });

  test("a particle may stand far behind its verb", () => {
    const given = gives(
      ["To switch the old pump off, press the red key.", "The pump is green."],
      "how do i turn off the pump",
    );
    expect(given[0]).toContain("red key");
  });

  test("an age stands between commas", () => {
    expect(values(ask(["The cook, 61, burnt his hand."], "how old is the cook"))).toEqual(["61"]);
    expect(ask(["The cook, 61 metres up, burnt his hand."], "how old is the cook").verdict).toBe("unanswered");
  });

  test("who found something did so", () => {
    const given = ask(
      ["The ring was lost in May. A diver, Ana Ruiz, found the ring in the lock."],
      "who found the ring",
    );
    expect(values(given).join()).toContain("Ana Ruiz");
  });

  test("things are items are objects", () => {
    expect(values(ask(["The thieves took nine objects."], "how many things did the thieves take"))).toEqual([
      "nine objects",
    ]);
  });

  test("the top of a measure is what it goes up to", () => {
    expect(values(ask(["The barge goes up to 9 km/h."], "top speed of the barge"))).toEqual(["up to 9 km/h"]);
  });

  test.each([
    ["how long did the regatta last", "After three days the regatta was over.", "three days"],
    ["how long did the talks go on", "The talks broke down after nine hours.", "nine hours"],
    ["how long was the lock shut", "The lock was shut for an hour and a half.", "an hour and a half"],
    ["how much oil was spilt", "About half a litre of oil was spilt on the quay.", "half a litre"],
    ["how much do rowers make", "A rower earns 2,100 crowns a month, and 40 people row.", "2,100 crowns"],
    ["how many pilots went on strike", "Some 40 pilots joined the strike.", "40 pilots"],
    ["what time does the class end", "The class is held from 13.15 to 17.00.", "13.15 to 17.00"],
  ])("%s", (question, document, value) => {
    expect(gives([document, "The harbour has 46 berths."], question).join()).toContain(value);
  });

  test("how much alone asks for no people", () => {
    expect(ask(["The 40 pilots row on Monday."], "how much do pilots make").verdict).toBe("unanswered");
  });

  test("how it stood on one day is no contradiction of how it stands on the next", () => {
    const given = ask(
      [
        paper("1.txt", "The harbour master said: “17 boats are waiting.”", {
          published: { kind: "stated", day: "2026-05-03" },
        }),
        paper("2.txt", "The pilot said: “23 boats are waiting.”", { published: { kind: "stated", day: "2026-05-05" } }),
      ],
      "how many boats are waiting",
    );
    expect(given.verdict).toBe("updated");
  });

  test("when it was is no portion of it", () => {
    const given = ask(
      [
        "The fair raised 900 crowns once the last coins had been counted.",
        "The fair raised 700 crowns, the mayor said.",
      ],
      "how much did the fair raise",
    );
    expect(given.verdict).toBe("disputed");
  });

  test("when may be told by what it depends on", () => {
    const given = gives(
      ["Entry to the mill is free from a group of ten.", "The mill opens in May."],
      "when is entry to the mill free",
    );
    expect(given).toEqual(["Entry to the mill is free from a group of ten."]);
  });

  test("when it is there may be told by how long it takes", () => {
    expect(values(ask(["The deposit is paid back within a week."], "when is the deposit paid back"))).toEqual([
      "a week",
    ]);
  });

  test("a floor in front of a colon is where things are", () => {
    const given = ask(["Ground floor: oars and ropes. First floor: sails."], "where are the sails");
    expect(values(given)).toEqual(["First floor"]);
  });

  test.each([
    ["how much is a cup of tea", "Tea 2 pounds, cake 3 pounds.", "2 pounds"],
    ["what does the second oar cost", "The first oar costs nothing, the second 5 pounds.", "5 pounds"],
    ["when was the well last cleaned", "The well was cleaned in March.", "March"],
    ["who reported the leak first", "A diver, Ana Ruiz, reported the leak.", "Ana Ruiz"],
    ["how long does a letter take", "A letter takes two days. To the isles it takes a day longer.", "two days"],
    ["how many kinds of fish live in the lock", "In the lock live nine species of fish.", "nine species"],
  ])("%s", (question, document, value) => {
    expect(gives([document, "The harbour has 46 berths."], question).join()).toContain(value);
  });

  test("nobody has done what no document knows", () => {
    expect(ask(["Ana Ruiz paints the boathouse."], "who founded the boathouse").verdict).toBe("unanswered");
  });

  test.each([
    ["how many people sleep in the mill", "All 40 beds are made, 12 people sleep in the mill.", "12 people"],
    ["how many arrests were there", "Twenty rowers were arrested on the quay.", "Twenty rowers"],
    ["how much money did the ferry lose", "The ferry lost 40 million last year.", "40 million"],
    ["how much does each rower pay", "Each rower pays 30 crowns for the boathouse.", "30 crowns"],
    ["why did the race stop", "As the lock was shut, the race stopped.", "As the lock was shut"],
    ["how many masked rowers were there", "Towards evening some 20 masked rowers threw oars.", "20 masked rowers"],
  ])("%s", (question, document, value) => {
    expect(gives([document, "The harbour has 46 berths."], question).join()).toContain(value);
  });

  test.each([
    ["who was the first owner of the mill", "The first owner of the mill was the miller Ben Hale.", "Ben Hale"],
    ["how much has the mast cost so far", "So far the club has spent 4,600 on the mast.", "4,600"],
    ["how much does the mill give the village", "The mill pays 300 crowns to the village.", "300 crowns"],
    ["what number do i ring about the mast", "For the mast ring 01555 410 220.", "01555 410 220"],
    ["how many rowers died in the storm", "In the storm two rowers lost their lives.", "two rowers"],
  ])("%s", (question, document, value) => {
    expect(gives([document, "The harbour has 46 berths."], question).join()).toContain(value);
  });

  test("who built it is not told by what kinds of building there are", () => {
    expect(ask(["A key hangs in the hall of each house."], "who built the houses").verdict).toBe("unanswered");
  });

  test.each([
    ["when was the mill built", ["# Mill\n\nThe builders left on 3 May."]],
    ["how much was the fine for the boat", ["The boat cost 300 crowns."]],
    ["how much does the boat cost", ["# Boat\n\nThe lamp is broken; a new one costs 9 crowns."]],
    ["how many sisters did ana have", ["Ana was the third of seven sisters of a monk in Alden."]],
  ])("%s is not told by what is near it", (question, documents) => {
    const given = ask(documents, question);
    expect(given.verdict === "unanswered" ? null : (given.findings[0]?.citations[0].mark ?? null)).toBeNull();
  });

  test("whom one sentence speaks of, the next one names", () => {
    const given = ask(
      ["The lock is open. We have a new ferryman! Ben Hale starts on Monday.", "The ferryman is ill."],
      "who is the ferryman",
    );
    expect(values(given)[0]).toBe("Ben Hale");
  });
});
