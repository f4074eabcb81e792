import { docx, epub, xlsx } from "../samples/office.ts";
import { pdf, printed } from "../samples/pdf.ts";

const LANTERN = `<!doctype html>
<html lang="en"><head><title>Ferry fares go up | The Lantern</title>
<meta property="og:site_name" content="The Lantern"><meta name="author" content="Ana Lind">
<meta property="article:published_time" content="2026-03-04T08:00:00Z">
<link rel="canonical" href="https://lantern.example/fares"></head>
<body>
<header><a href="/">The Lantern</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner" role="dialog"><p>We and our 812 partners use cookies.</p><button>Accept all</button></div>
<article>
<h1>Ferry fares go up</h1>
<p class="byline">By Ana Lind</p>
<ul class="share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li><li><a href="#">Print</a></li></ul>
<p>A return ticket to Hirsholm costs 84 crowns from Monday, the ferry company said.</p>
<h2>Who pays less</h2>
<p>Pupils travel free of charge until the age of 16.</p>
<table><caption>Fares from Monday</caption><tr><th>Ticket</th><th>Adults</th><th>Children</th></tr>
<tr><td>Day ticket</td><td>95 crowns</td><td>40 crowns</td></tr><tr><td>Week ticket</td><td>310 crowns</td><td>150 crowns</td></tr></table>
</article>
<aside><h2>Related articles</h2><ul><li><a href="/a">Ferry to Hirsholm carried 9,000 pupils</a></li><li><a href="/b">Return ticket machine stolen</a></li></ul></aside>
<section id="comments"><h2>2 comments</h2><p>Per: A return ticket to Hirsholm should cost 5 crowns!</p></section>
<footer><p>© 2026 The Lantern. All rights reserved.</p></footer>
</body></html>`;

const RULES = [
  ["Title", "Rules of the boat club"],
  ["H1", "Moorings"],
  "A mooring in the inner basin costs 620 crowns a season.",
  ["H1", "Winter"],
  "Boats have to leave the water before the second week of November.",
  [
    ["Hall", "Boats", "Height"],
    ["East hall", "34", "7 metres"],
    ["West hall", "21", "11 metres"],
  ],
] as const;

const MAIL = [
  "From: Ines Roth <ines@depot.example>",
  "To: board@harbour.example",
  "Subject: =?utf-8?q?Oil_barrels_at_the_caf=C3=A9?=",
  "Date: Wed, 14 Oct 2026 23:30:00 -0200",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="cut"',
  "",
  "--cut",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "Dear all,",
  "",
  "there are 17 oil barrels behind the shed, and the depot collects them on Thu=",
  "rsday.",
  "",
  "Best, Ines",
  "--",
  "Ines Roth, depot manager",
  "",
  "On 12 Oct 2026, Per Holm wrote:",
  "> There are 300 oil barrels behind the shed, I think.",
  "",
  "--cut",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<p>Dear all,</p><p>there are 17 oil barrels behind the shed.</p>",
  "--cut--",
  "",
].join("\r\n");

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Lantern</title><link>https://lantern.example</link>
<item><title>Whales off Hirsholm</title><link>https://lantern.example/whales</link><pubDate>Tue, 05 May 2026 07:00:00 GMT</pubDate>
<description>&lt;p&gt;Nine whales were seen off Hirsholm on Sunday.&lt;/p&gt;</description></item>
<item><title>Mast found</title><description>A fisherman found a mast of 14 metres in his nets.</description></item></channel></rss>`;

const ATOM = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Weather desk</title>
<entry><title>Storm of the week</title><updated>2026-01-20T10:00:00Z</updated><author><name>Jo Ray</name></author>
<content type="html">&lt;p&gt;The storm reached 131 kilometres per hour at the light.&lt;/p&gt;&lt;p&gt;It tore 26 roofs from their houses.&lt;/p&gt;</content></entry></feed>`;

const BOOK = [
  "<h1>Lights</h1><p>The lighthouse was built in 1871 by Oskar Brandt.</p><h2>The lamp</h2><p>Its lamp burned 40 litres of rape oil a night.</p>",
  "<h1>Fog</h1><p>The fog horn of Bremsund was silenced in 1988.</p>",
];

const MINUTES = [
  [
    ...printed(800, "Harbour board - minutes"),
    ...printed(740, "The board met on the quay. It approved a budget of 52,000 crowns for", "the new ferry landing."),
    ...printed(40, "Page 1 of 2"),
  ],
  [
    ...printed(800, "Harbour board - minutes"),
    ...printed(740, "The old crane is to be sold to a museum in Aarhus for 7,500 crowns."),
    ...printed(40, "Page 2 of 2"),
  ],
];

/** A folder as a team may have it: each kind of file that is read, in our own words. */
export const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "notes/quay.txt":
    "Quay inspection\n\nBy Ana Lind\n\nThe northern quay needs 48 new planks,\nas frost has split the old ones.\n\nThe divers found 3 cracks below the water line.\n",
  "wide.txt": Buffer.from("\ufeffThe town hall has 112 windows.\n\nIts bell weighs 930 kilograms.\n", "utf16le"),
  "cafe.txt": Buffer.from(
    "The caf\xe9 on the pier seats 64 guests.\r\n\r\nZo\xeb Brandt bought the caf\xe9 in 1997.\r\n",
    "latin1",
  ),
  "plan.md":
    "---\ntitle: Summer plan\npublisher: Harbour office\npublished: 2026-02-01\n---\n# Plan\n\n## Boats\n\nThe harbour expects **75 sailors** in [June](https://harbour.example).\n\n- The regatta starts at 9:30.\n- The prize is a barrel of *herring*.\n\n| Pier | Berths |\n| --- | --- |\n| Anchor pier | 58 |\n| Gull pier | 12 |\n",
  "fares.html": LANTERN,
  "minutes.pdf": pdf(MINUTES),
  "minutes.pdf.yaml": "title: Minutes of October\npublisher: Harbour board\npublished: 2026-10-20\nnote: approved\n",
  "rules.docx": docx(RULES),
  "crew.csv": "Boat,Captain,Crew\nMarlin,Jo Ray,4\nPetrel,Per Holm,12\n",
  "trees.tsv": "Park\tOaks\tElms\nSouthgate\t57\t3\nNorthgate\t8\t41\n",
  "stock.xlsx": xlsx({
    Ropes: [
      ["Depot", "Hemp ropes", "Wire ropes"],
      ["K-9", 1480, 20],
      ["K-11", 35, 7],
    ],
    Paint: [
      ["Colour", "Tins"],
      ["Signal red", 63],
      ["Black", 240],
    ],
  }),
  "bakery.json":
    '{"title": "Bakery", "text": "The bakery sold 310 loaves on Friday.\\n\\nIts oven was built in 1932."}',
  "news.jsonl":
    '{"id": 1, "text": "Nothing else happened."}\n{"title":"Mill fire","text":"The old mill burned down on 3 May. Two people were hurt.","publisher":"The Post","date":"2026-05-04"}\n{"title":"Bridge","text":"The swing bridge opens 14 times a day."}\n',
  "barrels.eml": Buffer.from(MAIL),
  "coast.epub": epub(BOOK, "<dc:title>Lamps of the coast</dc:title><dc:creator>Nora Falk</dc:creator>"),
  "feed.rss": FEED,
  "weather.atom": ATOM,
  "dossier.yaml":
    "title: The harbour\nsources:\n  crew.csv:\n    publisher: Harbour office\n    note: from the register\n",
};
