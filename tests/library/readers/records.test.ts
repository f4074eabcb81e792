import { expect, test } from "vitest";
import { readFeed } from "../../../src/library/readers/feed/read-feed.ts";
import { readJson, readJsonLines } from "../../../src/library/readers/json/read-json.ts";
import { shown } from "./shown.ts";

test("JSON lines: each record is a text of its own, with what it says about itself", () => {
  const lines = [
    {
      title: "Boats",
      text: "Forty boats came.\n\nThey stay.",
      source: "The Lantern",
      date: "2026-10-14T09:00:00Z",
      url: "https://lantern.example/1",
    },
    { id: 7, body: "The mill burned down." },
    { id: 8 },
  ];
  const [first, second, ...others] = readJsonLines(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
  expect(others).toEqual([]);
  expect(first && shown(first)).toEqual(["heading 1: Boats", "paragraph: Forty boats came.", "paragraph: They stay."]);
  expect(first).toMatchObject({
    record: 1,
    title: "Boats",
    publisher: "The Lantern",
    published: { kind: "stated", day: "2026-10-14" },
    url: "https://lantern.example/1",
  });
  expect(second).toMatchObject({ record: 2, text: "The mill burned down." });
});

test("a broken line costs itself only, and is remarked on", () => {
  const [first] = readJsonLines('{"text": "Forty came."}\n{"text": \n');
  expect(first?.remarks).toEqual([{ text: "not JSON, and left out: line 2", weight: "lost" }]);
});

test("JSON: one record, a list of them, or a list in an object", () => {
  expect(readJson('{"text": "Forty came."}')).toMatchObject([{ text: "Forty came." }]);
  expect(readJson('{"text": "Forty came."}')[0]).not.toHaveProperty("record");
  expect(readJson('[{"text": "Forty came."}, {"text": "They left."}]').map(({ record }) => record)).toEqual([1, 2]);
  expect(readJson('{"articles": [{"content": "Forty came."}]}')).toMatchObject([{ text: "Forty came.", record: 1 }]);
  expect(() => readJson('{"a": 1}')).toThrow("no record in it has a text");
  expect(() => readJson("{")).toThrow("it is not JSON");
});

test("RSS: each entry is a text printed by whoever the feed is of", () => {
  const rss = `<?xml version="1.0"?><rss><channel><title>The Lantern</title><language>en</language><item><title>Boats &amp; crews</title>
    <link>https://lantern.example/1</link><pubDate>Wed, 14 Oct 2026 09:30:00 +0200</pubDate><author>a@b.example (Ana Lind)</author>
    <description>&lt;p&gt;Forty boats &lt;b&gt;came&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>`;
  const [first] = readFeed(rss);
  expect(first && shown(first)).toEqual(["heading 1: Boats & crews", "paragraph: Forty boats came."]);
  expect(first).toMatchObject({
    publisher: "The Lantern",
    author: "Ana Lind",
    published: { kind: "stated", day: "2026-10-14" },
    url: "https://lantern.example/1",
    language: "en",
    record: 1,
  });
});

test("Atom: content as text or as markup", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Lantern</title><entry><title>Mill</title><published>2026-10-14T01:00:00Z</published>
    <author><name>Per Holm</name></author><link rel="self" href="https://x.example/a"/><link href="https://lantern.example/2"/>
    <content type="xhtml"><div><p>The mill burned down.</p></div></content></entry></feed>`;
  const [first] = readFeed(atom);
  expect(first && shown(first)).toEqual(["heading 1: Mill", "paragraph: The mill burned down."]);
  expect(first).toMatchObject({ author: "Per Holm", url: "https://lantern.example/2" });
  expect(() => readFeed("<svg></svg>")).toThrow("no RSS or Atom feed");
});
