// biome-ignore assist/source/organizeImports: counting begins before the core is loaded
import { stepsOf } from "./steps.ts";
import { describe, expect, test } from "vitest";
import { answer, audit, buildCorpus } from "../../src/core/index.ts";
import { document } from "../builders.ts";

/** Texts of about `size` characters which documents and people may send by mistake or on purpose. */
const NASTY: Readonly<Record<string, (size: number) => string>> = {
  "one word without a space": (size) => "a".repeat(size),
  "one word of changing letters": (size) => repeat("abcdefghij", size),
  "one capitalised word": (size) => "A".repeat(size),
  "nothing but digits": (size) => "7".repeat(size),
  "digits and commas": (size) => repeat("1,000,", size),
  "numbers in a row": (size) => repeat("40 ", size),
  "number words in a row": (size) => repeat("two hundred and ", size),
  "one number word again and again": (size) => repeat("hundred ", size),
  "ranges in a row": (size) => repeat("1-2", size),
  "a dialled number without end": (size) => `+${repeat("44 ", size)}`,
  commas: (size) => ",".repeat(size),
  "commas between words": (size) => repeat("men, ", size),
  "straight quotation marks": (size) => '"'.repeat(size),
  "opening quotation marks": (size) => "“".repeat(size),
  "closing quotation marks": (size) => repeat("he” said ", size),
  apostrophes: (size) => "'".repeat(size),
  "apostrophes between letters": (size) => repeat("a'", size),
  "full stops": (size) => ".".repeat(size),
  "full stops with spaces": (size) => repeat(". ", size),
  initials: (size) => repeat("A.", size),
  "initials with spaces": (size) => repeat("A. ", size),
  abbreviations: (size) => repeat("Dr. ", size),
  "question marks": (size) => repeat("? ", size),
  "nested brackets": (size) => "(".repeat(size / 2) + ")".repeat(size / 2),
  "nested brackets with words": (size) => repeat("(so [he {said ", size),
  hyphens: (size) => "-".repeat(size),
  "hyphens between words": (size) => repeat("well-", size),
  "capitalised words": (size) => repeat("Homs ", size),
  "names joined by and": (size) => repeat("Adam and Eve and ", size),
  "said and said": (size) => repeat("he said ", size),
  "according to": (size) => repeat("according to ", size),
  "of the of the": (size) => repeat("of the ", size),
  "people counted again and again": (size) =>
    Array.from({ length: size / 15 }, (_, i) => `${i + 5} people left`).join(" and "),
  "days joined by and": (size) => repeat("left on 5 May 2015 and ", size),
  "lines with a label": (size) => repeat("Date: 5 May\n", size),
  "a label before nothing": (size) => `Date: x${"\n".repeat(size)}`,
  "dates in a row": (size) => repeat("5 May 2015 ", size),
  "weekdays in a row": (size) => repeat("early on Saturday ", size),
  "white space": (size) => " ".repeat(size),
  "line breaks": (size) => repeat("a\n", size),
  "right-to-left text": (size) => repeat("غادر أربعون شخصا حي الوعر. ", size),
  "overrides of direction": (size) => repeat("\u202eabc\u202c ", size),
  "piled-up marks": (size) => `Z${"\u0301\u0489\u0334".repeat(size / 3)}algo`,
  "marks with nothing below": (size) => "\u0301".repeat(size),
  "lone surrogates": (size) => repeat("\ud83d \udc00 a\ud83d", size),
  "emoji joined to emoji": (size) => repeat("👨‍👩‍👧‍👦", size),
  "characters without width": (size) => repeat("a\u200b\u200d\u2060", size),
  "nulls and controls": (size) => repeat("a\u0000\u001b[31m\u0007 ", size),
  markup: (size) => repeat("<b>*_`~[x](y)<@U1>", size),
  "Chinese without spaces": (size) => repeat("霍姆斯的居民离开了。", size),
  "sentences that are alike": (size) => repeat("About forty people left the town on Friday. ", size),
};

/** Every text is tried at this length, at twice and at four times this length. A chat platform sends no question much longer than 4,000 characters. */
const DOCUMENT = 8_000;
const QUESTION = 1_000;
/** Twice the text adds twice the steps that came before; with a square it would be four times. */
const ALLOWED = 3.2;
/** Too few to tell anything: what is cut off behind a limit costs no more when it is longer. */
const FEW = 2_000;
/** To hold two of the longest passages against each other takes so many, and a text that repeats itself has only one such pair. */
const ONE_PAIR = 500_000;

const ASKED = "How many people left the town, according to the governor?";
const REPORT = "“About forty people left the town,” said Governor Adam Hale on Friday.";

/** Whole pieces only: half a character at the end would keep all of it out of the search. */
function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

const corpusOf = (text: string) => buildCorpus([document({ text })], { aliases: [], synonyms: [] });
const report = corpusOf(REPORT);

const asDocument = (text: string) => answer(corpusOf(text), ASKED);
const asDossier = (text: string) => audit(corpusOf(text));
const asQuestion = (text: string) => answer(report, text);

describe.each(Object.entries(NASTY))("%s", (_, make) => {
  test.each([
    ["document", DOCUMENT, asDocument, FEW],
    ["dossier that is looked over", DOCUMENT, asDossier, ONE_PAIR],
    ["question", QUESTION, asQuestion, FEW],
  ] as const)("in a %s takes work that grows with its length, not with the square of it", (_, size, work, few) => {
    // The first time, lists that are kept for later are read as well.
    work(make(4 * size));
    const [one, two, four] = [1, 2, 4].map((times) => {
      const text = make(size * times);
      return stepsOf(() => work(text));
    }) as [number, number, number];
    expect(four - two).toBeLessThan(ALLOWED * Math.max(few, two - one));
  });

  test("in a document is quoted as it stands, if at all", () => {
    const text = `${make(300)}\n${REPORT}`;
    const { findings } = asDocument(text);
    for (const { citations } of findings)
      for (const { quote, span } of citations) expect(text.slice(span.start, span.end)).toBe(quote);
  });
});

test.each(["", " ", "?", "how many", "\u0000", "\ud800", "“", "1", "not", "who", "why?", "und", "…", "<@U1>"])(
  "the question %j gets an answer or a refusal",
  (question) => {
    expect(asQuestion(question).verdict).toBeTypeOf("string");
  },
);

test("one sentence of a million characters is read, and asked about", () => {
  const { verdict } = asDocument(repeat("men and women of the old town left for the coast ", 1_000_000));
  expect(verdict).toBeTypeOf("string");
});

test("an empty corpus refuses every question", () => {
  const empty = buildCorpus([], { aliases: [], synonyms: [] });
  for (const make of Object.values(NASTY)) expect(answer(empty, make(200)).verdict).toBe("unanswered");
});

test.each([
  "one word without a space",
  "nothing but digits",
  "opening quotation marks",
  "nested brackets",
  "commas",
  "full stops",
  "piled-up marks",
  "emoji joined to emoji",
])("100,000 characters of %s are read, as a document and as a question", (name) => {
  const text = NASTY[name]!(100_000);
  expect(asDocument(text).verdict).toBeTypeOf("string");
  expect(asQuestion(text).verdict).toBeTypeOf("string");
});
