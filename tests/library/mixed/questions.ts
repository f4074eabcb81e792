interface Asked {
  readonly question: string;
  /** What stands first: the value where there is one, the whole quote, and where it stands. */
  readonly value: string | null;
  readonly quote: string;
  readonly where: Readonly<Record<string, unknown>>;
}

const asked = (question: string, value: string | null, quote: string, where: Asked["where"]): Asked => ({
  question,
  value,
  quote,
  where,
});

/** Two and more for each kind of file, written before they were asked. */
export const QUESTIONS: readonly Asked[] = [
  asked(
    "how many planks does the northern quay need",
    "48 new planks",
    "The northern quay needs 48 new planks,\nas frost has split the old ones.",
    { document: "notes/quay.txt", line: 5 },
  ),
  asked("how many cracks did the divers find", "3 cracks", "The divers found 3 cracks below the water line.", {
    document: "notes/quay.txt",
    line: 8,
  }),
  asked("how many windows does the town hall have", "112 windows", "The town hall has 112 windows.", {
    document: "wide.txt",
    line: 1,
  }),
  asked("how much does the bell weigh", "930 kilograms", "Its bell weighs 930 kilograms.", {
    document: "wide.txt",
    line: 3,
  }),
  asked("how many guests does the café seat", "64 guests", "The café on the pier seats 64 guests.", {
    document: "cafe.txt",
    line: 1,
  }),
  asked("who bought the café", "Zoë Brandt", "Zoë Brandt bought the café in 1997.", {
    document: "cafe.txt",
    line: 3,
  }),
  asked("how many sailors does the harbour expect in June", "75 sailors", "The harbour expects 75 sailors in June.", {
    document: "plan.md",
    line: 10,
    headings: ["Summer plan", "Plan", "Boats"],
    publisher: "Harbour office",
  }),
  asked("how many berths are at Anchor pier", "58", "Anchor pier | 58", {
    document: "plan.md",
    line: 17,
    columns: "Pier | Berths",
  }),
  asked(
    "how much is a return ticket to Hirsholm",
    "84 crowns",
    "A return ticket to Hirsholm costs 84 crowns from Monday, the ferry company said.",
    { document: "fares.html", url: "https://lantern.example/fares", publisher: "The Lantern", published: "2026-03-04" },
  ),
  asked("how much is a week ticket for children", "150 crowns", "Week ticket | 310 crowns | 150 crowns", {
    document: "fares.html",
    columns: "Ticket | Adults | Children",
    headings: ["Ferry fares go up", "Who pays less", "Fares from Monday"],
  }),
  asked(
    "what budget was approved for the new ferry landing",
    "52,000 crowns",
    "It approved a budget of 52,000 crowns for the new ferry landing.",
    {
      document: "minutes.pdf",
      page: 1,
      title: "Minutes of October",
      publisher: "Harbour board",
      published: "2026-10-20",
    },
  ),
  asked(
    "for how much is the old crane to be sold",
    "7,500 crowns",
    "The old crane is to be sold to a museum in Aarhus for 7,500 crowns.",
    { document: "minutes.pdf", page: 2 },
  ),
  asked(
    "how much is a mooring in the inner basin",
    "620 crowns",
    "A mooring in the inner basin costs 620 crowns a season.",
    { document: "rules.docx", headings: ["Rules of the boat club", "Moorings"] },
  ),
  asked("how many boats are in the East hall", "34", "East hall | 34 | 7 metres", {
    document: "rules.docx",
    columns: "Hall | Boats | Height",
  }),
  asked("who is the captain of the Petrel", "Per Holm", "Petrel | Per Holm | 12", {
    document: "crew.csv",
    row: 3,
    line: 3,
    publisher: "Harbour office",
  }),
  asked("how many crew does the Marlin have", "4", "Marlin | Jo Ray | 4", { document: "crew.csv", row: 2, line: 2 }),
  asked("how many oaks are in Southgate", "57", "Southgate | 57 | 3", { document: "trees.tsv", row: 2 }),
  asked("how many elms are in Northgate", "41", "Northgate | 8 | 41", { document: "trees.tsv", row: 3 }),
  asked("how many hemp ropes are in K-9", "1480", "K-9 | 1480 | 20", {
    document: "stock.xlsx",
    sheet: "Ropes",
    row: 2,
  }),
  asked("how many tins of signal red are there", "63", "Signal red | 63", {
    document: "stock.xlsx",
    sheet: "Paint",
    row: 2,
    columns: "Colour | Tins",
  }),
  asked("how many loaves did the bakery sell", "310 loaves", "The bakery sold 310 loaves on Friday.", {
    document: "bakery.json",
    title: "Bakery",
  }),
  asked("when was the oven of the bakery built", "1932", "Its oven was built in 1932.", { document: "bakery.json" }),
  asked("how many people were hurt in the mill fire", "Two people", "Two people were hurt.", {
    document: "news.jsonl",
    record: 2,
    publisher: "The Post",
    published: "2026-05-04",
  }),
  asked("how many times a day does the swing bridge open", "14 times", "The swing bridge opens 14 times a day.", {
    document: "news.jsonl",
    record: 3,
    title: "Bridge",
  }),
  asked(
    "how many oil barrels are behind the shed",
    "17 oil barrels",
    "there are 17 oil barrels behind the shed, and the depot collects them on Thursday.",
    { document: "barrels.eml", title: "Oil barrels at the café", published: "2026-10-14" },
  ),
  asked(
    "when does the depot collect the barrels",
    "Thursday",
    "there are 17 oil barrels behind the shed, and the depot collects them on Thursday.",
    { document: "barrels.eml" },
  ),
  asked("when was the lighthouse built", "1871", "The lighthouse was built in 1871 by Oskar Brandt.", {
    document: "coast.epub",
    headings: ["Lights"],
    title: "Lamps of the coast",
  }),
  asked("how much rape oil did the lamp burn a night", "40 litres", "Its lamp burned 40 litres of rape oil a night.", {
    document: "coast.epub",
    headings: ["Lights", "The lamp"],
  }),
  asked("when was the fog horn of Bremsund silenced", "1988", "The fog horn of Bremsund was silenced in 1988.", {
    document: "coast.epub",
    headings: ["Fog"],
  }),
  asked("how many whales were seen off Hirsholm", "Nine whales", "Nine whales were seen off Hirsholm on Sunday.", {
    document: "feed.rss",
    record: 1,
    url: "https://lantern.example/whales",
    published: "2026-05-05",
    publisher: "The Lantern",
  }),
  asked(
    "how long was the mast that the fisherman found",
    "14 metres",
    "A fisherman found a mast of 14 metres in his nets.",
    { document: "feed.rss", record: 2, title: "Mast found" },
  ),
  asked(
    "how many kilometres per hour did the storm reach",
    "131 kilometres",
    "The storm reached 131 kilometres per hour at the light.",
    { document: "weather.atom", published: "2026-01-20", publisher: "Weather desk" },
  ),
  asked("how many roofs did the storm tear", "26 roofs", "It tore 26 roofs from their houses.", {
    document: "weather.atom",
  }),
];

/** Only menus, comments, quoted replies and the like would answer these. */
export const REFUSED: readonly string[] = [
  "how many partners use cookies",
  "how many pupils did the ferry carry",
  "how many articles are related",
  "how many pages do the minutes have",
];
