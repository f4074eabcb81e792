import type { Placed } from "../claims/claim.ts";
import { type Reading, read } from "../claims/reading.ts";
import { voiceAt } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { HAVING } from "../language/data/plain-verbs.ts";
import { LIGHT_WORDS, REPORTING_VERBS, STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { askedStrength } from "./asked.ts";
import { doingOf } from "./doing.ts";
import type { Query } from "./question/query.ts";
import { twoOccasions } from "./series.ts";

/** Words for a time that comes round: “in winter” is not “in summer”. */
const ROUND = new Set(
  "winter summer spring autumn weekdays weekends morning afternoon evening night daytime peak off-peak".split(" "),
);

/** So far behind a verb of saying a date may belong to it. */
const SAID = 4;

/** Words which say that two values hold for different times; null when nothing says so. */
export function timesApart(corpus: Corpus, query: Query, one: Placed, other: Placed): string | null {
  const [a, b] = [read(corpus, one.passage), read(corpus, other.passage)];
  if (one.kind === "date" || other.kind === "date") {
    // “opens at 9 on weekdays”, “at 11 on Sundays”: hours of other days.
    const hours = [one, other].every(({ date }) => date?.precision === "clock");
    return hours ? differ(roundIn(a, one), roundIn(b, other)) : null;
  }
  if (twoOccasions(corpus, a.passage.document, b.passage.document)) return titleOf(corpus, b);
  for (const precision of ["day", "month", "year", "weekday", "round"] as const) {
    const days = differ(daysIn(a, one, precision), daysIn(b, other, precision));
    if (days !== null) return days;
  }
  // “There were 240, we wrote; there are 238”: a revision explains the tenses.
  if (one.revision !== null || other.revision !== null) return null;
  const [tense, otherTense] = [tenseOf(corpus, a, one), tenseOf(corpus, b, other)];
  if (tense !== null && otherTense !== null && tense !== otherTense) return otherTense;
  return occasion(corpus, query, a, one, b) ?? occasion(corpus, query, b, other, a);
}

function titleOf(corpus: Corpus, { passage }: Reading): string {
  return corpus.documents[passage.document]?.title ?? "";
}

/** A word of the second when both have some and share none. */
function differ(one: ReadonlySet<string>, other: ReadonlySet<string>): string | null {
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other) ? ([...other][0] as string) : null;
}

/** Days and seasons of the clause, of one precision; the value itself and the day on which somebody said so are left out. */
function daysIn(
  { tokens, dates }: Reading,
  { clause, from, to }: Placed,
  precision: "day" | "month" | "year" | "weekday" | "round",
): Set<string> {
  if (precision === "round")
    return new Set(tokens.slice(clause.from, clause.to).flatMap(({ form }) => (ROUND.has(form) ? [form] : [])));
  const inside = dates.filter(
    (date) =>
      date.precision === precision &&
      date.from >= clause.from &&
      date.to <= clause.to &&
      !(date.from < to && from < date.to) &&
      !isOfSaying(tokens, date.from),
  );
  return new Set(inside.map(({ key }) => key));
}

const WEEK: ReadonlyMap<string, readonly string[]> = new Map([
  ["weekdays", ["1", "2", "3", "4", "5"]],
  ["weekends", ["6", "0"]],
]);

/** The days of the week and the seasons for which an hour holds. */
function roundIn(reading: Reading, placed: Placed): ReadonlySet<string> {
  const seasons = [...daysIn(reading, placed, "round")].flatMap((word) => WEEK.get(word) ?? [word]);
  return new Set([...daysIn(reading, placed, "weekday"), ...seasons]);
}

/** “said on Saturday”, “told reporters on Monday”. */
function isOfSaying(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - SAID), at).some(({ form }) => REPORTING_VERBS.has(form));
}

/**
 * “Had 40 rooms”, “has 65 rooms”, “will have 90 rooms”: of a thing that has so many of something the tense is the time it holds for.
 * After “the clerk said” the past is only the tense of telling.
 */
function tenseOf(corpus: Corpus, reading: Reading, claim: Placed): "past" | "present" | "future" | null {
  const { tokens } = reading;
  let tense: "past" | "present" | "future" | null = null;
  for (let at = claim.from - 1; at >= claim.clause.from; at--) {
    const { form } = tokens[at] as Token;
    if (isVerbForm(form) && !HAVING.has(form)) return null;
    if (!HAVING.has(form) && form !== "have") continue;
    const before = tokens[at - 1]?.form ?? "";
    tense = /^(will|shall|would)$/.test(before) ? "future" : (HAVING.get(form) ?? "present");
    break;
  }
  // “has been put at 40”, “are killed”: the verb behind it tells.
  const behind = tokens[claim.to];
  if (tense === null || (behind?.kind === "word" && isVerbForm(behind.form))) return null;
  if (tense !== "past") return tense;
  const voice = voiceAt(corpus, reading, claim.from);
  return voice ? null : tense;
}

/**
 * “Before the frost”, “during the harvest”, “when it opened”: the occasion for which a standing figure holds, where the other sentence does not
 * speak of it. What happened to so many has its occasion anyway.
 */
function occasion(corpus: Corpus, query: Query, reading: Reading, claim: Placed, other: Reading): string | null {
  if (doingOf(corpus, query, claim) !== "plain") return null;
  const { tokens } = reading;
  for (let at = claim.clause.from; at < claim.clause.to; at++) {
    if (!/^(before|during|after|when)$/.test(tokens[at]?.form ?? "") || (at >= claim.from && at < claim.to)) continue;
    const word = tokens
      .slice(at + 1, at + 5)
      .find(({ form, kind }) => kind === "word" && !STOPWORDS.has(form) && !LIGHT_WORDS.has(form));
    if (!word || askedStrength(corpus, query, word) > 0) continue;
    const same = stem(word.form);
    if (!other.tokens.some(({ form, kind }) => kind === "word" && stem(form) === same)) return word.form;
  }
  return null;
}
