const pairs = <V>(text: string, value: (raw: string) => V): ReadonlyMap<string, V> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [word = "", raw = ""] = pair.split(":");
        return [word, value(raw)] as const;
      }),
  );

export const CARDINALS = pairs(
  `zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15
   sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90`,
  Number,
);

export const SCALES = pairs(
  `hundred:1e2 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 k:1e3 m:1e6 mn:1e6 bn:1e9 tn:1e12 lakh:1e5 crore:1e7 dozen:12 score:20`,
  Number,
);

/** Vague plurals: “dozens” is 24 at the least, and nobody would say it of 200. */
export const VAGUE = pairs(
  `dozens:24-120 scores:40-200 tens:20-100 hundreds:200-2000 thousands:2000-20000 millions:2e6-2e7 billions:2e9-2e10`,
  (raw) => raw.split("-").map(Number) as [number, number],
);

/** Small counts that are not stated exactly. */
export const SOME = pairs(
  `several:3-9 few:2-9 couple:2-3 handful:3-9`,
  (raw) => raw.split("-").map(Number) as [number, number],
);

export const ORDINALS = pairs(
  `first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12
   initial:1 opening:1 last:-1 final:-1 closing:-1 1st:1 2nd:2 3rd:3 4th:4 5th:5 6th:6 7th:7 8th:8 9th:9 10th:10`,
  Number,
);

/**
 * What stands before a number and bends it. Longest first.
 * `over`: more than it; `under`: less; `atLeast`; `atMost`; `about`: either side; `exact`.
 */
export const QUALIFIERS: readonly (readonly [words: readonly string[], meaning: Qualifier])[] = (
  [
    ["no fewer than", "atLeast"],
    ["no less than", "atLeast"],
    ["not less than", "atLeast"],
    ["no more than", "atMost"],
    ["not more than", "atMost"],
    ["as many as", "atMost"],
    ["as much as", "atMost"],
    ["as few as", "atLeast"],
    ["a maximum of", "atMost"],
    ["a minimum of", "atLeast"],
    ["a total of", "exact"],
    ["well over", "over"],
    ["just over", "over"],
    ["a little over", "over"],
    ["slightly more than", "over"],
    ["just under", "under"],
    ["slightly less than", "under"],
    ["more than", "over"],
    ["greater than", "over"],
    ["upwards of", "over"],
    ["in excess of", "over"],
    ["fewer than", "under"],
    ["less than", "under"],
    ["at least", "atLeast"],
    ["at most", "atMost"],
    ["up to", "atMost"],
    ["close to", "about"],
    ["an estimated", "about"],
    ["an additional", "exact"],
    ["or so", "about"],
    ["minimum", "atLeast"],
    ["maximum", "atMost"],
    ["over", "over"],
    ["above", "over"],
    ["exceeding", "over"],
    ["under", "under"],
    ["below", "under"],
    ["nearly", "nearly"],
    ["almost", "nearly"],
    ["about", "about"],
    ["around", "about"],
    ["approximately", "about"],
    ["roughly", "about"],
    ["some", "about"],
    ["circa", "about"],
    ["estimated", "about"],
    ["exactly", "exact"],
    ["precisely", "exact"],
    ["only", "exact"],
    ["just", "exact"],
  ] as const
).map(([words, meaning]) => [words.split(" "), meaning]);

export type Qualifier = "over" | "under" | "atLeast" | "atMost" | "about" | "nearly" | "exact";

/** Words after which a number is a label, not a count: “page 7”, “version 2”. */
export const LABELS: ReadonlySet<string> = new Set(
  "no page pages p pp version v section chapter article paragraph clause step figure fig table item point line room route flight bus unit route gate level phase stage day week bulletin number issue ticket case appendix annex part rfc iso act rule year years class grade form room block zone channel area sector district ward lot volume".split(
    " ",
  ),
);

/** Verbs by which one number becomes another. */
export const CHANGES: ReadonlySet<string> = new Set(
  `raise raised raises lower lowered lowers revise revised revises correct corrected corrects increase increased increases reduce reduced
   reduces cut rise rises rose risen fall falls fell fallen grow grows grown grew update updated updates change changed changes climbed
   dropped drop drops doubled put went goes up down moves moved postponed postpones shifts shifted rescheduled delayed extended extends brought`
    .trim()
    .split(/\s+/),
);
