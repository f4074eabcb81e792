import type { Corpus } from "../corpus.ts";
import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import { ORDINALS } from "../language/data/numbers.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { type Token, tokenize } from "../language/tokens.ts";

/** Documents written anew for every occasion: what one of them counts is of its own day. */
const OCCASIONS = new Set(
  "minutes meeting session assembly diary log journal weekly monthly annual quarterly report reports accounts statistics results survey census bulletin newsletter".split(
    " ",
  ),
);
/** “Release notes 2.1” tell of that release alone, whereas “Report, version 2” takes the place of version 1. */
const OF_ONE_RELEASE = new Set("notes changelog".split(" "));
const VERSION_WORDS = new Set("version release revision edition issue rev number no txt md html pdf docx".split(" "));
/** What a title says of how long the text has held, and no more of what it is about. */
const STANDING_WORDS = new Set(
  "force valid effective applicable current former previous old new updated revised amended superseded replaced archived outdated obsolete draft final".split(
    " ",
  ),
);

/** Two documents of one series, each of its own occasion: the minutes of two meetings, the annual reports of two years. */
export function twoOccasions(corpus: Corpus, one: number, other: number): boolean {
  if (one === other || !sameTitle(corpus, one, other)) return false;
  const [a, b] = [titleOf(corpus, one), titleOf(corpus, other)];
  return (
    a.some(({ form }) => OCCASIONS.has(form) || OF_ONE_RELEASE.has(form)) &&
    (a.some(({ form }) => OF_ONE_RELEASE.has(form)) ||
      ![a, b].some((title) => title.some(({ form }) => VERSION_WORDS.has(form)))) &&
    a.map(({ form }) => form).join(" ") !== b.map(({ form }) => form).join(" ")
  );
}

/** One title, its numbers, dates, versions and standing left aside. */
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
          !STANDING_WORDS.has(form) &&
          !ORDINALS.has(form) &&
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
