import { expect, test } from "vitest";
import { readHtml } from "../../../../src/library/readers/html/read-html.ts";
import { shown } from "../shown.ts";

const STORY = `<!doctype html><html lang="en-GB"><head>
<title>Ferry halted after storm | The Skagen Lantern</title>
<meta property="og:site_name" content="The Skagen Lantern">
<meta property="og:type" content="article">
<meta name="author" content="Ana Lind">
<meta property="article:published_time" content="2026-03-04T22:15:00+01:00">
<link rel="canonical" href="https://lantern.example/ferry">
<style>p { color: red }</style><script>track("Ferry")</script></head><body>
<header><a href="/">The Skagen Lantern</a><nav><ul><li><a href="/">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<div class="cookie-banner"><p>We use cookies to improve this site.</p><button>Accept</button></div>
<main><article>
<h1>Ferry halted &amp; island cut off</h1>
<p class="byline">By <a rel="author" href="/lind">Ana Lind</a></p>
<div class="share-bar"><a href="#f">Facebook</a> <a href="#m">Mail</a></div>
<p>The ferry to <a href="/hirsholm">Hirsholm</a> stopped at noon,<br>said the harbour office.</p>
<figure><img src="x.jpg" alt="waves"><figcaption>Waves at the pier. Photo: Per Holm</figcaption></figure>
<p>About <b>forty</b> people wait in the hall<sup><a href="#n1">[1]</a></sup>.</p>
<aside><h2>More on the storm</h2><p>The storm broke 12 masts.</p></aside>
<p><a href="/more">Read more about the storm</a></p>
<blockquote><p>“We will sail at dawn,” she said.</p></blockquote>
<ul class="related"><li><a href="/a">Mill burns down in the night</a></li><li><a href="/b">New mayor for Skagen is elected</a></li></ul>
</article></main>
<footer><p>© 2026 The Skagen Lantern, Havnevej 3</p></footer></body></html>`;

test("of a story its text is read, and what stands around it is not searched", () => {
  expect(shown(readHtml(STORY, 0))).toEqual([
    "heading 1: Ferry halted & island cut off",
    "furniture: By Ana Lind",
    "furniture: Facebook Mail",
    "paragraph: The ferry to Hirsholm stopped at noon,\nsaid the harbour office.",
    "furniture: Waves at the pier. Photo: Per Holm",
    "paragraph: About forty people wait in the hall.",
    "furniture: More on the storm",
    "furniture: The storm broke 12 masts.",
    "furniture: Read more about the storm",
    "paragraph: “We will sail at dawn,” she said.",
    "furniture: Mill burns down in the night",
    "furniture: New mayor for Skagen is elected",
  ]);
});

test("a page says who wrote and printed it, when, in which language and where it can be read", () => {
  expect(readHtml(STORY, 0)).toMatchObject({
    title: "Ferry halted & island cut off",
    author: "Ana Lind",
    publisher: "The Skagen Lantern",
    published: { kind: "stated", day: "2026-03-04" },
    url: "https://lantern.example/ferry",
    language: "en-GB",
  });
});

test("a page without marks of its own loses its menus, and nothing else", () => {
  const page = `<title>Opening hours - Oxmere Library</title><body>
    <div id="top"><ul><li><a href="/">Home</a></li><li><a href="/f">Fees</a></li><li><a href="/c">Contact</a></li></ul></div>
    <h2>Opening hours</h2>
    <div><p>The library is closed on Sundays.</p><ul><li>Children's room: from 10 am</li><li><a href="tel:5550">Call 555 0</a></li></ul></div>
    <p>Questions? <a href="/ask">Ask the desk</a>.</p>`;
  const layout = readHtml(page, 0);
  expect(shown(layout)).toEqual([
    "furniture: Home",
    "furniture: Fees",
    "furniture: Contact",
    "heading 2: Opening hours",
    "paragraph: The library is closed on Sundays.",
    "item: Children's room: from 10 am",
    "item: Call 555 0",
    "paragraph: Questions? Ask the desk.",
  ]);
});

test("a headline above the marked text stands over it", () => {
  const page = "<body><h1>Fees</h1><main><p>Adults pay 20 crowns a year at the desk.</p></main></body>";
  expect(shown(readHtml(page, 0))).toEqual(["heading 1: Fees", "paragraph: Adults pay 20 crowns a year at the desk."]);
});

test("where most of the text stands outside of what is marked, all of it is read", () => {
  const page = `<main></main><div><p>${"The pier was built in 1901 and again in 1954. ".repeat(3)}</p></div>`;
  expect(shown(readHtml(page, 0))).toHaveLength(1);
});

test("of several articles the one with most of the text is the page's own", () => {
  const page = `<article><h2><a href="/x">Other</a></h2><p>Short.</p></article>
    <article><h1>Own</h1><p>The harbour office counted forty boats in the basin on Monday morning.</p></article>`;
  expect(shown(readHtml(page, 0))[0]).toBe("heading 1: Own");
});

test("hidden parts, comments, forms and scripts are not seen", () => {
  const page = `<p>Seen.</p><p hidden>No.</p><p aria-hidden="true">No.</p><p style="display: none">No.</p><!-- No. -->
    <form><label>Name</label><textarea>No.</textarea></form><template><p>No.</p></template><noscript>No.</noscript>`;
  expect(shown(readHtml(page, 0))).toEqual(["paragraph: Seen.", "paragraph: Name"]);
});

test("the date may stand in linked data, or be inferred from the time at the top of the text", () => {
  const data = {
    "@graph": [
      { "@type": "Organization", "@id": "#o", name: "Oxmere Post" },
      {
        headline: "Mill burns",
        datePublished: "2026-05-06T01:00:00Z",
        author: [{ name: "Per Holm" }, { name: "Ana Lind" }],
        publisher: { "@id": "#o" },
      },
    ],
  };
  const linked = `<script type="application/ld+json">${JSON.stringify(data)}</script><p>The mill burned down.</p>`;
  expect(readHtml(linked, 0)).toMatchObject({
    title: "Mill burns",
    author: "Per Holm, Ana Lind",
    publisher: "Oxmere Post",
    published: { kind: "stated", day: "2026-05-06" },
  });
  const timed = `<article><h1>Mill burns</h1><time datetime="2026-05-06">6 May</time><p>The mill burned down.</p></article>`;
  expect(readHtml(timed, 0).published).toEqual({
    kind: "inferred",
    day: "2026-05-06",
    reason: "the time “6 May” at the top of the page",
  });
  const late = `<article><p>${"The mill burned down. ".repeat(20)}</p><p>It was built on <time datetime="1820-05-06">6 May 1820</time>.</p></article>`;
  expect(readHtml(late, 0).published).toEqual({ kind: "unknown" });
});

test.each([
  ["nests without end", "<div>".repeat(100_000)],
  ["is all breaks", "<br>".repeat(1_100_000)],
])("a page that %s is refused with the reason", (_, page) => {
  expect(() => readHtml(page, 0)).toThrow(/levels deep|more than .* parts/);
});
