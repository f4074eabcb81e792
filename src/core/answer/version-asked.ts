import type { Corpus } from "../corpus.ts";
import { dates } from "../language/dates.ts";
import { tokenize } from "../language/tokens.ts";
import type { Query } from "./question/query.ts";
import { yearOf } from "./standing.ts";
import { newerFirst } from "./versions.ts";

const NOW = new Set("now current currently today nowadays presently latest newest".split(" "));

/**
 * Of several versions of one page those that are asked for; all of them where the question does not choose.
 *
 *     what does a card cost now      the newest
 *     what did a card cost in 2023   the one of that year
 */
export function versionsAsked(corpus: Corpus, query: Query, documents: readonly number[]): readonly number[] {
  const tokens = tokenize(query.text);
  if (tokens.some(({ form }) => NOW.has(form)))
    return documents.filter((one) => documents.every((other) => newerFirst(corpus, one, other) <= 0));
  const years = new Set(dates(tokens).map(({ key }) => key.slice(0, 4)));
  const meant = documents.filter((document) => years.has(yearOf(corpus, document) ?? ""));
  return meant.length > 0 ? meant : documents;
}
