import type { Corpus } from "../corpus.ts";
import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { type Token, tokenize } from "../language/tokens.ts";

/** Documents written anew for every occasion: what one of them counts is of its own day. */
const OCCASIONS = new Set(
  "minutes meeting session assembly diary log journal weekly monthly annual quarterly".split(" "),
);
const VERSION_WORDS = new Set("version release revision edition issue rev number no txt md html pdf docx".split(" "));

/** Two documents of one series, each of its own occasion: the minutes of two meetings, the annual reports of two years. */
export function twoOccasions(corpus: Corpus, one: number, other: number): boolean {
  if (one === other || !sameTitle(corpus, one, other)) return false;
  const [a, b] = [titleOf(corpus, one), titleOf(corpus, other)];
  return (
    a.some(({ form }) => OCCASIONS.has(form)) &&
    a.map(({ form }) => form).join(" ") !== b.map(({ form }) => form).join(" ")
  );
}

/** One title, its numbers, dates and versions left aside. */
export function sameTitle(corpus: Corpus, one: number, other: number): boolean {
  const [a, b] = [one, other].map((number) =>
    titleOf(corpus, number)
      .filter(
        ({ form, kind }) =>
          kind === "word" &&
          !STOPWORDS.has(form) &&
          !MONTHS.has(form) &&
          !WEEKDAYS.has(form) &&
          !VERSION_WORDS.has(form) &&
          !/^v?\d+(st|nd|rd|th)?$/.test(form),
      )
      .map(({ form }) => form)
      .join(" "),
  );
  return a === b && a !== undefined && a !== "";
}

function titleOf(corpus: Corpus, number: number): readonly Token[] {
  return tokenize(corpus.documents[number]?.title ?? "");
}
