import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";

describe("a sentence that denies the doing tells neither why nor when it was done", () => {
  test.each([
    ["why was the skipper fined", "The skipper sank a buoy in the fog, but nobody was fined."],
    ["when was the skipper fined", "The skipper docked on 4 May, and no one has been fined."],
  ])("“%s”", (question, source) => {
    const given = ask([source], question);
    expect(given).toMatchObject({ verdict: "unanswered", why: { kind: "apart", words: ["fined"] } });
  });

  test.each([
    ["why was nobody fined", "Nobody was fined because the fog was thick."],
    ["why did the choir sing", "The choir sang so that the guests would not hear the storm."],
    ["who was fined", "The trawler was boarded, but nobody was fined."],
  ])("but “%s” is answered", (question, source) => {
    expect(ask([source], question).findings[0]?.citations[0].quote).toBe(source);
  });
});

describe("how long something is may be told in metres, how long it went on in time alone", () => {
  const source = "The wall was guarded by six men and measures 40 metres.";
  test("is", () => expect(ask([source], "how long is the wall").findings[0]?.value).toBe("40 metres"));
  test("went on", () => expect(ask([source], "how long was the wall guarded").verdict).toBe("unanswered"));
});

test("a question word that opens a clause is not what is asked", () => {
  const source = "The bridge was not open when the regatta began in June.";
  expect(ask([source], "was the bridge open when the regatta began").sought).toBe("yes-no");
});

test("who is responsible for a thing is not the thing", () => {
  const source = "The firm responsible for Skelby's ferries is Halden Lines.";
  expect(ask([source], "who is responsible").findings[0]?.value).not.toBe("Skelby");
});
