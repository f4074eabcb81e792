import { describe, expect, test } from "vitest";
import { claimOf, claimsIn } from "./reading-of.ts";

test.each([
  ["The ferry carried over 1,500 people.", "over 1,500 people", "people", "people"],
  ["The clinic treated 40 patients on its first day.", "40 patients", "patients", "kind"],
  ["The school has 312 pupils.", "312 pupils", "pupils", "kind"],
  ["Some 60 residents slept in the gym.", "Some 60 residents", "residents", "people"],
  ["The crew landed 14 crates of squid.", "14 crates", "crates", "thing"],
  ["Twenty-five trawlers are moored at the quay.", "Twenty-five trawlers", "trawlers", "thing"],
  ["The new pier is 220 metres long.", "220 metres", "metres", "length"],
  ["The repair cost $3.2 million.", "$3.2 million", "money", "money"],
  ["The repair cost 12 million euros.", "12 million euros", "euros", "money"],
  ["Turnout rose by 8 per cent.", "8 per cent", "percent", "percent"],
  ["Turnout rose by 8% in the harbour ward.", "8%", "percent", "percent"],
  ["The build needs 16 GB of memory.", "16 GB", "gb", "data"],
  ["The tank holds 900 litres.", "900 litres", "litres", "volume"],
  ["The bell weighs 4 tonnes.", "4 tonnes", "tonnes", "mass"],
  ["The wood covers 70 hectares.", "70 hectares", "hectares", "area"],
  ["The hall was heated to 19 degrees.", "19 degrees", "degrees", "temperature"],
  ["Dozens of volunteers filled sandbags.", "Dozens of volunteers", "volunteers", "kind"],
  ["Hundreds of thousands of civilians fled the delta.", "Hundreds of thousands of civilians", "civilians", "people"],
])("in “%s” the value is “%s”", (text, words, word, kind) => {
  expect(claimOf(text, words).unit).toMatchObject({ word, class: kind });
});

describe("a unit", () => {
  test("keeps the words before its head: rebel fighters are fighters", () => {
    expect(claimOf("The pass was held by 400 rebel fighters.", "400 rebel fighters").unit).toMatchObject({
      word: "fighters",
      modifiers: ["rebel"],
    });
  });

  test("ends before the verb: “60 people left”", () => {
    expect(claimOf("After the alarm 60 people left the hall.", "60 people").unit?.word).toBe("people");
  });

  test("is shared with a bare number beside it", () => {
    const units = claimsIn("The two lists name 400 and 1,200 residents.").map(({ words, unit }) => [
      words,
      unit?.class,
    ]);
    expect(units).toContainEqual(["1,200 residents", "people"]);
  });

  test("stands behind the whole in “twelve of the fifteen crates”", () => {
    expect(claimsIn("Twelve of the fifteen crates were empty.")[0]?.unit).toMatchObject({ word: "crates" });
  });

  test("is none where only a participle follows: “18 injured”", () => {
    expect(claimOf("The derailment left 18 injured.", "18").unit).toBeNull();
  });
});

test.each([
  ["Flight 911 landed late.", "a flight number"],
  ["See page 7 of the handbook.", "a page"],
  ["Release 2.1.4 mends the login page.", "a version"],
  ["The meeting opens at 17:45.", "a clock time"],
  ["No one was hurt.", "no one"],
  ["One of the doors was locked.", "one of"],
])("“%s” counts nothing: it names %s", (text) => {
  expect(claimsIn(text).filter(({ kind }) => kind === "number")).toEqual([]);
});

test("a year counts nothing, it is a date", () => {
  expect(claimsIn("The lighthouse was built in 1871.").map(({ kind, words }) => [kind, words])).toEqual([
    ["date", "1871"],
  ]);
});
