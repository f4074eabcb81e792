import { expect, test } from "vitest";
import { answer, buildCorpus } from "../../../../src/core/index.ts";
import { readHtml } from "../../../../src/library/readers/html/read-html.ts";
import { document } from "../../../builders.ts";
import { shown } from "../shown.ts";

const STORY =
  "<p>The bakers of Oxmere delivered 640 loaves to the camp on Friday, as the road was open again at last.</p><p>Their ovens had been cold for nine days, the guild said, because no flour came up the river.</p>";

const blog = `<title>Bread for the camp - Notes from Oxmere</title><body>
  <div id="header"><h1><a href="/">Notes from Oxmere</a></h1></div>
  <div id="sidebar"><h3>About me</h3><p>I keep 5 hens.</p><h3>Archive</h3><ul><li><a href="/5">May (4)</a></li></ul></div>
  <div class="entry"><h2>Bread for the camp</h2><div class="entry-meta">Posted on 3 May 2026 by Nora</div>${STORY}</div>
  <div id="comments"><h3>2 comments</h3><p>Per: They brought 700 loaves!</p></div>
  <div id="footer">Made with Quill | Theme: Oven</div>`;

test("of a page made of boxes the text is text, and what others say beside it is furniture", () => {
  const layout = readHtml(blog, 0);
  expect(shown(layout)).toEqual([
    "furniture: Notes from Oxmere",
    "furniture: About me",
    "furniture: I keep 5 hens.",
    "furniture: Archive",
    "furniture: May (4)",
    "heading 2: Bread for the camp",
    "furniture: Posted on 3 May 2026 by Nora",
    expect.stringMatching(/^paragraph: The bakers/),
    expect.stringMatching(/^paragraph: Their ovens/),
    "furniture: 2 comments",
    "furniture: Per: They brought 700 loaves!",
    "furniture: Made with Quill | Theme: Oven",
  ]);
  expect(layout.title).toBe("Bread for the camp");
});

test("what holds most of the text is the text, whatever it is called", () => {
  const page = `<body><div class="page has-sidebar comments-open">${STORY}</div><div class="sidebar"><p>Hens.</p></div>`;
  expect(shown(readHtml(page, 0)).map((block) => block.split(":")[0])).toEqual(["paragraph", "paragraph", "furniture"]);
});

const inStory = (html: string) => shown(readHtml(`<main><h1>Bread</h1>${STORY}${html}</main>`, 0)).slice(3);

test.each([
  [
    "a label with the headline of another page",
    '<p><b>Read also:</b> <a href="/m">Mill burns down in the night</a></p>',
  ],
  ["an advertisement", '<div class="ad">Flour at 9 crowns a sack. Only this week.</div>'],
  ["tags", '<p class="tags">Tags: <a href="/b">Bread</a>, <a href="/c">Camp</a></p>'],
  [
    "who wrote it when",
    '<div class="meta">By <a href="/n">Nora Falk</a><time datetime="2026-05-03">3 May 2026</time></div>',
  ],
  ["a heading over links alone", '<h2>More on this</h2><ul class="related"><li><a href="/a">One</a></li></ul>'],
])("%s is furniture", (_, html) => {
  const blocks = inStory(html);
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.filter((block) => !block.startsWith("furniture: "))).toEqual([]);
});

test.each([
  [
    "a label with a name",
    '<p>Master of the guild: <a href="/o">Oskar Brandt</a></p>',
    "paragraph: Master of the guild: Oskar Brandt",
  ],
  [
    "a sentence with a link at its end",
    '<p>The guild answered: <a href="/l">The letter of the four bakers.</a></p>',
    "paragraph: The guild answered: The letter of the four bakers.",
  ],
  [
    "who is quoted",
    "<blockquote><p>Bread first.</p><footer>Ines Roth, baker</footer></blockquote>",
    "paragraph: Ines Roth, baker",
  ],
  ["a heading over a text", "<h2>Flour</h2><p>It came by boat.</p>", "heading 2: Flour"],
  ["an empty heading", "<h2>Prices</h2>", "heading 2: Prices"],
  ["a box about weights", '<div class="meta">Weight: 3 kg a loaf</div>', "paragraph: Weight: 3 kg a loaf"],
  [
    "a row of linked towns",
    '<p>Delivered in <a href="/o">Oxmere</a>, <a href="/h">Hirsholm</a> and <a href="/b">Bremsund</a>.</p>',
    "paragraph: Delivered in Oxmere, Hirsholm and Bremsund.",
  ],
])("%s is text", (_, html, block) => {
  expect(inStory(html)).toContain(block);
});

test("marks for editors and readers are no part of a sentence or a heading", () => {
  const page = inStory(
    '<h2>Ovens<span>[<a href="?edit">edit</a>]</span></h2><p>There are 14 of them.<sup>[<a href="/w">citation needed</a>]</sup> Each holds 20 m<sup>3</sup>.</p>',
  );
  expect(page).toEqual(["heading 2: Ovens", "paragraph: There are 14 of them. Each holds 20 m3."]);
});

test("a time beside a name stands apart from it", () => {
  expect(inStory('<p><a href="/n">Nora Falk</a><time>3 May</time> in Oxmere told us more.</p>')).toEqual([
    "paragraph: Nora Falk 3 May in Oxmere told us more.",
  ]);
});

test("a page of nothing but headings takes time that grows with its length", () => {
  const page = `<main>${"<h2>Oven</h2><h3>Door</h3>".repeat(30_000)}</main>`;
  expect(readHtml(page, 0).blocks).toHaveLength(60_000);
});

test("furniture answers no question, not even one in its own words", () => {
  const layout = readHtml(blog, 0);
  const page = document({ id: "blog.html", text: layout.text, blocks: layout.blocks });
  const corpus = buildCorpus([page], { aliases: [], synonyms: [] });
  const furniture = layout.blocks.filter(({ kind }) => kind === "furniture");
  for (const { span } of furniture) {
    const words = layout.text.slice(span.start, span.end);
    for (const question of [words, `${words}?`, `what about ${words}`, `how many ${words}`]) {
      const found = answer(corpus, question);
      const shownNear = found.verdict === "unanswered" ? found.nearest : [];
      const cited = [...found.findings, ...found.related].flatMap(({ citations }) => citations);
      for (const { span: quote } of [...cited, ...shownNear])
        expect(furniture.some((one) => one.span.start < quote.end && quote.start < one.span.end)).toBe(false);
    }
  }
});

test("bold words alone above a text are a heading; a statement in bold, or one above nothing, is a text", () => {
  expect(inStory("<p><strong>Prices of 2026</strong></p><p>A loaf costs 3 crowns.</p>")[0]).toBe(
    "heading 7: Prices of 2026",
  );
  expect(inStory("<p><b>2.1 Flour</b></p><ul><li>Rye</li></ul>")[0]).toBe("heading 7: 2.1 Flour");
  expect(inStory("<p><b>Price: 3 crowns</b></p><p>Paid at the gate.</p>")[0]).toBe("paragraph: Price: 3 crowns");
  expect(inStory("<p><b>The road is open again.</b></p><p>Carts came.</p>")[0]).toBe(
    "paragraph: The road is open again.",
  );
  expect(inStory("<p><b>The guild of bakers</b></p>")).toEqual(["paragraph: The guild of bakers"]);
  expect(inStory('<p><b><a href="/o">All our ovens</a></b></p><p>Carts came.</p>')[0]).toBe("furniture: All our ovens");
});
