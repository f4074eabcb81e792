import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/adapters/terminal/render.ts";
import { helpReply } from "../../src/reply/help.ts";
import { reloadReply } from "../../src/reply/reload.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { sourcesReply } from "../../src/reply/sources.ts";
import { statusReply } from "../../src/reply/status.ts";
import { document } from "../builders.ts";
import { corpusOf, loaded } from "../contracts/stand-ins.ts";
import { SEARCHED } from "./samples.ts";

function printed(reply: Reply): string {
  return renderTerminal(reply, { width: null, color: false });
}

const SHOWN = { rejected: "counted", page: 1, stateOf: (page: number) => `documents.${page}` } as const;

const rejected = [{ file: "broken.md", reason: "The date is no date." }];

describe("sources", () => {
  test("lists every document with publisher, date and size, and says which are undated", () => {
    const text = printed(sourcesReply(loaded({ corpus: corpusOf(SEARCHED), title: "Floods" }), SHOWN));
    expect(text).toBe(
      [
        "4 documents in “Floods”, version v1",
        "",
        "  · Flood in the valley: The Gazette · 3 June 2019 · 1 paragraph",
        "  · Valley under water: Courier · 5 June 2019 (from “5 June 2019” at the top of the text) · 1 paragraph · local weekly",
        "  · A copy: undated · 1 paragraph",
        "  · Bulletin: undated · 1 paragraph",
      ].join("\n"),
    );
  });

  test("come in pages, with buttons to turn them, where a message does not hold them all", () => {
    const many = Array.from({ length: 30 }, (_, i) => document({ id: `${i}.txt`, title: `Report ${i}`, text: "x" }));
    const [first, second, beyond] = [1, 2, 99].map((page) =>
      sourcesReply(loaded({ corpus: corpusOf(many) }), { ...SHOWN, page }),
    );
    expect(printed(first!)).toContain("Report 24");
    expect(printed(first!)).not.toContain("Report 25");
    expect(printed(first!)).toContain("Page 1 of 2");
    expect(first!.actions).toEqual([{ kind: "turn", label: "Next", state: "documents.2" }]);
    expect(printed(second!)).toContain("Report 25");
    expect(second!.actions).toEqual([{ kind: "turn", label: "Back", state: "documents.1" }]);
    expect(beyond).toEqual(second);
  });

  test("are all shown at once where there is room to scroll", () => {
    const many = Array.from({ length: 30 }, (_, i) => document({ id: `${i}.txt`, title: `Report ${i}`, text: "x" }));
    const reply = sourcesReply(loaded({ corpus: corpusOf(many) }), { ...SHOWN, page: "all" });
    expect(printed(reply)).toContain("Report 29");
    expect(reply.actions).toEqual([]);
  });

  test("shows remarks on files to admins only", () => {
    const notices = [{ file: "a.md", text: "line 2: “date” is left out", weight: "lost" }] as const;
    expect(printed(sourcesReply(loaded({ notices }), SHOWN))).not.toContain("a.md");
    expect(printed(sourcesReply(loaded({ notices }), { ...SHOWN, rejected: "named" }))).toContain(
      "a.md: line 2: “date” is left out",
    );
    const reload = { outcome: "unchanged", before: "v1", after: "v1", added: [], changed: [], removed: [] } as const;
    const differences = { appeared: [], resolved: [] };
    const text = printed(reloadReply({ ...reload, rejected: [], notices, differences }));
    expect(text).toContain("a.md: line 2: “date” is left out");
  });

  test("names rejected files to admins only", () => {
    const withRejected = loaded({ rejected });
    const forAll = printed(sourcesReply(withRejected, SHOWN));
    expect(forAll).toContain("1 file could not be read and is left out.");
    expect(forAll).not.toContain("broken.md");
    expect(printed(sourcesReply(withRejected, { ...SHOWN, rejected: "named" }))).toContain(
      "broken.md: The date is no date.",
    );
  });

  test("says so when there are none", () => {
    const empty = loaded({ corpus: corpusOf([]), title: "Floods" });
    expect(sourcesReply(empty, SHOWN).headline).toBe("No documents yet in “Floods”, version v1");
  });
});

test("status says how much is loaded, since when, and where people can ask", () => {
  const now = new Date("2021-05-05T10:05:00Z");
  const text = printed(
    statusReply(loaded({ rejected }), {
      now,
      platforms: ["Slack", "Discord"],
      startedAt: new Date("2021-05-05T09:05:00Z"),
    }),
  );
  expect(text).toContain("Documents: 1 document, 1 sentence");
  expect(text).toContain("Version: v1 · Harbour");
  expect(text).toContain("Read: 5 minutes ago");
  expect(text).toContain("Started: 1 hour ago");
  expect(text).toContain("Left out: 1 file");
  expect(text).toContain("Reachable on: Slack, Discord");
});

describe("reload", () => {
  const NONE = { appeared: [], resolved: [] };
  const files = {
    added: ["a.txt", "b.txt"],
    changed: ["c.txt"],
    removed: [],
    rejected,
    notices: [],
    differences: NONE,
  };

  test("says which version came after which, and what changed", () => {
    const text = printed(reloadReply({ outcome: "replaced", before: "v1", after: "v2", ...files }));
    expect(text).toContain("version v1 is now v2");
    expect(text).toContain("Added: a.txt, b.txt");
    expect(text).toContain("Changed: c.txt");
    expect(text).not.toContain("Removed");
    expect(text).toContain("broken.md: The date is no date.");
  });

  test("says where sources differ now, and where they no longer do", () => {
    const differences = {
      appeared: [{ values: ["40 workers", "52 workers"], documents: ["a.txt", "c.txt"] }],
      resolved: [
        { values: ["1931", "1938"], documents: ["c.txt"] },
        { values: ["3 km", "4 km"], documents: ["c.txt"] },
      ],
    };
    const text = printed(reloadReply({ outcome: "replaced", before: "v1", after: "v2", ...files, differences }));
    expect(text).toContain("Sources now differ on 1 thing more:");
    expect(text).toContain("40 workers · 52 workers: a.txt, c.txt");
    expect(text).toContain("Sources no longer differ on 2 things:");
    expect(text).toContain("1931 · 1938: c.txt");
  });

  test("says when too much has changed to tell where sources differ", () => {
    const text = printed(reloadReply({ outcome: "replaced", before: "v1", after: "v2", ...files, differences: null }));
    expect(text).toContain("Too much has changed to see at once where sources now differ");
  });

  test("says when nothing changed", () => {
    const none = { added: [], changed: [], removed: [], rejected: [], notices: [], differences: NONE };
    const reply = reloadReply({ outcome: "unchanged", before: "v1", after: "v1", ...none });
    expect(reply).toMatchObject({ headline: "Documents read again: nothing changed, still version v1.", blocks: [] });
  });

  test("says why the old documents are kept", () => {
    const reply = reloadReply({ outcome: "kept", version: "v1", reason: "The folder is gone." });
    expect(reply.tone).toBe("problem");
    expect(printed(reply)).toContain("I go on answering from version v1, and nothing is lost.\n\nThe folder is gone.");
  });
});

test.each([
  ["slack", ["/ask", "@mention", "direct message", "/wellsourced sources", "/wellsourced reload"]],
  ["discord", ["/ask", "@mention", "direct message", "/wellsourced sources", "/wellsourced reload"]],
  ["terminal", ["just write the question", "/sources", "/status", "/reload", "/quit"]],
] as const)("help says how to ask on %s", (platform, ways) => {
  const text = printed(helpReply(platform));
  for (const way of ways) expect(text).toContain(way);
});
