import type { Corpus } from "../corpus.ts";
import { isYear } from "../language/years.ts";
import type { Refusal } from "./answer.ts";
import { headingsOf } from "./coverage.ts";
import { MET } from "./gate.ts";
import { givesContact, namesOrdinal } from "./question/demands.ts";
import { matchesOf } from "./question/match.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";

/** What is asked for in so many words, and the passage or its headings do not have: “third reminder”, “phone number”. Null when nothing is. */
export function withoutDemanded(corpus: Corpus, query: Query, { reading }: Ranked): Refusal | null {
  const { ordinal, contact } = query.demands;
  const year = yearApart(corpus, query, reading.passage.document);
  if (year !== undefined) return { kind: "apart", words: [year] };
  const { start, end } = reading.passage.span;
  if (contact !== null && !givesContact(reading.text.slice(start, end), contact))
    return { kind: "no-value", sought: "text" };
  if (ordinal === null) return null;
  const around = [reading.number, ...headingsOf(corpus, reading.number)];
  return around.some((passage) =>
    namesOrdinal(corpus.tokensOf(passage), ordinal, (form) => stands(corpus, ordinal.noun, form)),
  )
    ? null
    : { kind: "apart", words: [ordinal.words] };
}

/** A year that is asked for and that another document speaks of, where this one does not and is not of it either. */
function yearApart(corpus: Corpus, { terms }: Query, document: number): string | undefined {
  const { from, to } = corpus.ranges[document] as { from: number; to: number };
  const published = corpus.documents[document]?.published;
  const day = published === undefined || published.kind === "unknown" ? "" : published.day;
  return terms.find(
    ({ term, word, role }) =>
      role === "content" && term >= 0 && isYear(word) && !corpus.standsIn(term, from, to) && !day.startsWith(word),
  )?.word;
}

function stands(corpus: Corpus, asked: string, form: string): boolean {
  const term = corpus.terms.of(form);
  return (matchesOf(corpus, corpus.terms.byStem(asked), asked).get(term) ?? 0) >= MET;
}
