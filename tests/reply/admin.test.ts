import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/adapters/terminal/render.ts";
import { bindingReply, gapsReply, opinionsReply } from "../../src/reply/admin.ts";
import { checkReply } from "../../src/reply/check.ts";
import { homeReply } from "../../src/reply/home.ts";
import { messages } from "../../src/reply/messages.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { Feedback } from "../../src/store/store.ts";
import { citation, document } from "../builders.ts";
import { corpusOf, loaded } from "../contracts/stand-ins.ts";
import { SEARCHED } from "./samples.ts";

const NOW = new Date("2026-05-01T12:00:00Z");
const printed = (reply: Reply) => renderTerminal(reply, { width: null, color: false });
const feedback: Feedback = {
  id: "f",
  at: new Date("2026-05-01T11:00:00Z"),
  person: "slack:U1",
  dossier: "harbour",
  version: "v1",
  question: "how many boats",
  kind: "wrong-quote",
  note: "It was 50",
};

test("gaps are counted, and name nobody", () => {
  const gaps = [{ text: "who owns it", count: 3, last: new Date("2026-05-01T11:58:00Z") }];
  expect(printed(gapsReply(gaps, NOW))).toBe(
    "One question without an answer, the most asked first\n\n  · who owns it: asked 3 times, last 2 minutes ago",
  );
  expect(gapsReply([], NOW)).toMatchObject({ headline: messages.noGaps, blocks: [], audience: "asker" });
});

test("feedback shows what was asked, what is wrong and what was added, and not by whom", () => {
  const text = printed(opinionsReply([feedback], NOW));
  expect(text).toContain("how many boats: wrong quote · It was 50 · 1 hour ago");
  expect(text).not.toContain("U1");
  expect(opinionsReply([], NOW).headline).toBe(messages.noFeedback);
});

test("which dossier answers is told with those there are", () => {
  const all = [loaded(), loaded({ name: "bridge", title: "Old Bridge", isPrivate: true })];
  const text = printed(bindingReply(all[0], all));
  expect(text).toContain("“Harbour” answers here.");
  expect(text).toContain("bridge: Old Bridge, 1 document, private: answers only where it is chosen");
  expect(bindingReply(undefined, all).headline).toBe(messages.nothingAnswersHere);
});

describe("home", () => {
  const base = { platform: "slack", dossiers: [loaded({ corpus: corpusOf(SEARCHED) })], recent: [], now: NOW } as const;

  test("tells what is read, how new it is and how to ask", () => {
    const text = printed(homeReply({ ...base, cares: null }));
    expect(text).toContain("Harbour: 4 documents, the newest dated 5 June 2019; 2 are undated. Version v1.");
    expect(text).toContain("@mention me with a question");
    expect(text).not.toContain(messages.homeRecent);
  });

  test("shows somebody's last questions", () => {
    expect(printed(homeReply({ ...base, recent: ["how many boats"], cares: null }))).toContain(
      `${messages.homeRecent}\n\n  · how many boats`,
    );
  });

  test("shows admins what needs their care, with a button to reload, and nobody else", () => {
    const cares = { gaps: [{ text: "who owns it", count: 1, last: NOW }], feedback: [feedback], rejected: [] };
    const reply = homeReply({ ...base, cares });
    expect(printed(reply)).toContain("who owns it: asked once, last just now");
    expect(reply.actions).toMatchObject([{ kind: "reload" }]);
    expect(homeReply({ ...base, cares: null }).actions).toEqual([]);
  });
});

describe("a checked message", () => {
  const source = document({ text: "The office counted 40 boats." });
  const citations = [citation(source)] as const;

  test("shows each sentence with what the sources say, numbered through", () => {
    const text = printed(
      checkReply(
        [
          { kind: "supported", sentence: "There were 40 boats.", citations },
          { kind: "otherwise", sentence: "There were 90 boats.", citations },
          { kind: "absent", sentence: "The keeper left." },
        ],
        [source],
      ),
    );
    expect(text).toContain("Three sentences checked against the sources");
    expect(text).toContain("In the sources: “There were 40 boats.”\n  [1] “The office counted 40 boats.”");
    expect(text).toContain("Sources say otherwise: “There were 90 boats.”\n  [2] “The office counted 40 boats.”");
    expect(text).toContain("Not in the sources: “The keeper left.”");
    expect(text).toContain("1 document searched, undated.");
  });

  test("on which sources differ shows both sides", () => {
    const against = [citation(document({ id: "news.txt", text: "There were 90 boats." }))] as const;
    const reply = checkReply([{ kind: "differs", sentence: "There were 40 boats.", citations, against }], [source]);
    expect(printed(reply)).toContain(`${messages.checkedAgainst}\n  [2] “There were 90 boats.”`);
    expect(reply.tone).toBe("disputed");
  });

  test("of more than eight sentences counts the rest", () => {
    const many = Array.from({ length: 10 }, (_, i) => ({ kind: "absent", sentence: `Sentence ${i}.` }) as const);
    expect(printed(checkReply(many, [source]))).toContain(messages.moreToCheck(2));
  });

  test("without anything to check says so", () => {
    expect(checkReply([], [source])).toMatchObject({ headline: messages.nothingToCheck, blocks: [] });
  });
});
