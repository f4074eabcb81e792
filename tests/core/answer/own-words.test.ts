import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

const gives = (documents: readonly string[], question: string) =>
  ask(documents, question).findings.map(({ citations }) => citations[0].quote);

describe("people ask in words of their own", () => {
  test.each([
    ["how fast was the barge going", "The barge was moving at 9 km/h.", "9 km/h"],
    ["what was the wind speed", "The wind blew at 31 m/s, faster than the 25 m/s that the mast can bear.", "31 m/s"],
    ["how far ahead can we reserve the hall", "The hall may be reserved up to three months ahead.", "three months"],
    ["how much is a dog licence", "A dog licence costs 40 pounds and a cat needs none.", "40 pounds"],
    ["how much money was raised", "The bazaar raised 900 pounds for the roof.", "900 pounds"],
    ["how long do people stay at the hostel", "Guests stay at the hostel for 11 days on average.", "11 days"],
    ["when did the new baker start", "The baker started in May.", "May"],
    ["when does the ticket machine go live", "The ticket machine will be switched on in August.", "August"],
    ["how many bikes go in the shed", "The shed has room for 30 bicycles and two carts.", "30 bicycles"],
    [
      "how many boats does the boathouse hold",
      "The boathouse holds 14 dinghies. A boat needs a number.",
      "14 dinghies",
    ],
    ["how much honey did ana harvest", "The honey was dark this year. Ana harvested 12 kilos.", "12 kilos"],
    ["how often is the well meant to be cleaned", "The well is to be cleaned every spring.", "every spring"],
    ["how many lorries fell over", "Two lorries tipped over in the storm.", "Two"],
  ])("%s", (question, document, value) => {
    expect(gives([document, "The harbour has 46 berths."], question).join()).toContain(value);
  });

  test("who somebody is, asked by the first name alone", () => {
    const given = ask(["Nadja Brink, the cook of the camp, has burnt her hand.", "Nadja sang."], "who is nadja");
    expect(values(given)[0]).toContain("the cook of the camp");
  });

  test("a length of time is no rate because something else is done every night", () => {
    const given = ask(["The logs are copied every night and kept for 35 days."], "how long are the logs kept");
    expect(values(given)).toEqual(["35 days"]);
  });

  test("hours and minutes are one length of time", () => {
    const given = ask(["The bridge stayed shut for 3 hours and 40 minutes."], "how long did the bridge stay shut");
    expect(values(given)).toEqual(["3 hours and 40 minutes"]);
  });

  test("whose name is asked for must have one", () => {
    const crew = "The cook fell ill. The captain, Ada Quist, sailed on.";
    expect(ask([crew], "what is the captain's name").findings[0]?.citations[0].quote).toContain("Ada Quist");
    expect(ask([crew], "what is the cook's name").verdict).toBe("unanswered");
  });

  test("the next one is not any one", () => {
    const given = gives(["The ferry left on 3 May. The next ferry goes on 9 May."], "when is the next ferry");
    expect(given[0]).toContain("9 May");
  });

  test("what follows a question in an interview answers it, and the question does not", () => {
    const interview = "What should walkers carry? “Two litres of water and a whistle.” And in winter? “A lamp.”";
    expect(gives([interview], "what should walkers carry")[0]).toContain("Two litres of water");
  });

  test("who somebody is, told by a label", () => {
    expect(values(ask(["Harbour master: Ada Quist. Deputy: Ben Roe."], "who is ada quist"))[0]).toBe("Harbour master");
  });

  test("a noun for the doing, right before the figure, is the doing", () => {
    const given = ask(["The fund will pay for the repair of 310 roofs."], "how many roofs will be repaired");
    expect(values(given)).toEqual(["310 roofs"]);
  });

  test("the number to call is written, not counted", () => {
    const given = gives(
      ["The ferry made 40 trips.", "Ferry office: 0700 555 111."],
      "what's the number to call the ferry",
    );
    expect(given).toEqual(["Ferry office: 0700 555 111."]);
  });

  test("what somebody wants need not be told by themselves", () => {
    const given = gives(["The coach said that the rowers had asked for a new shed."], "what do the rowers want");
    expect(given.join()).toContain("a new shed");
  });

  test("how many of them, when the sentence before says of whom", () => {
    const given = ask(
      ["The vet saw the lambs of the valley. Seven of them had a cough."],
      "how many lambs had a cough",
    );
    expect(values(given)).toEqual(["Seven"]);
  });

  test("what made it happen is why", () => {
    const given = gives(
      ["The tram left the rails in May.", "A worn switch made the tram leave the rails."],
      "why did the tram leave the rails",
    );
    expect(given[0]).toContain("A worn switch");
  });

  test("where somebody comes from stands behind the name alone", () => {
    expect(gives(["A rower from Alden won the cup."], "where does the rower come from").join()).toContain("Alden");
  });

  test("which version is told by the name alone", () => {
    expect(gives(["The tool needs Ruby 3.4 and a shell."], "which ruby version do i need").join()).toContain(
      "Ruby 3.4",
    );
  });

  test("who may is told of everybody whom a rule means", () => {
    expect(gives(["Entry is free for everybody under 12."], "who gets in for free").join()).toContain("under 12");
  });

  test("whatever is done, happens", () => {
    const given = gives(["# What happened\n\nThe barge struck the weir at 4:10 p.m."], "what time did it happen");
    expect(given.join()).toContain("4:10");
  });

  test("what a figure has come down to has its unit, and is the one in force", () => {
    const given = ask(["The wait for a plot has gone down from 19 months to 12."], "how long is the wait for a plot");
    expect(given.verdict).toBe("updated");
    expect(values(given)[0]).toBe("12");
  });

  test("what may be booked so far ahead is no waiting time", () => {
    const given = ask(
      [
        "The wait for a berth has gone down from 19 weeks to 12.",
        "# Berths\n\nMembers may book up to four weeks ahead.",
      ],
      "how long is the wait for a berth",
    );
    expect(given.verdict).toBe("updated");
  });

  test("what is out of order gives no reason, and neither does the day since when", () => {
    const [first] = gives(
      ["The lift has been out of order since Whitsun.", "The lift broke because a cable had rusted."],
      "why is the lift broken",
    );
    expect(first).toContain("rusted");
  });

  test("whose task something is asks who does it", () => {
    const given = gives(["Each rower dries one oar.", "The coach locks the shed."], "whose job is it to lock the shed");
    expect(given).toEqual(["The coach locks the shed."]);
  });

  test("a day that something moves to is the one in force", () => {
    const given = ask(
      ["The regatta is on 3 May.", "The regatta moves to 10 May, as the lock is shut."],
      "when is the regatta",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given)[0]).toContain("10 May");
  });

  test("a claim that somebody accepts or rejects is no saying", () => {
    const given = gives(
      ["The brewery rejected the guild's claim.", "The guild said that the malt was wet."],
      "did the brewery accept the guild's claim",
    );
    expect(given[0]).toContain("rejected");
  });

  test("a number is nobody", () => {
    const given = ask(["Eleven pupils came to the workshop of the mill."], "who runs the mill");
    expect(values(given)).not.toContain("Eleven");
  });

  test("the heaviest may be asked for as the biggest", () => {
    expect(gives(["The heaviest marrow came from plot 9."], "where did the biggest marrow come from").join()).toContain(
      "plot 9",
    );
  });
});
