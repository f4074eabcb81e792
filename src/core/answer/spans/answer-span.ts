import type { Reading } from "../../claims/reading.ts";
import { type Voice, voicesOf } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import type { Range } from "../../language/phrases.ts";
import type { Span } from "../../language/span.ts";
import { claimsAsked } from "../claims-asked.ts";
import type { Query } from "../question/query.ts";
import { roleOf } from "../role.ts";
import { anybodyIn } from "./anybody.ts";
import { askedCell } from "./asked-cell.ts";
import { askedClause } from "./asked-clause.ts";
import { asksOf } from "./asks.ts";
import { likeliest } from "./choose.ts";
import { definitionIn } from "./definition.ts";
import { labelledPlace } from "./labelled.ts";
import { nameBeside } from "./name-beside.ts";
import { reasonIn } from "./reason.ts";
import { quoted, said } from "./words-said.ts";

/** A phrase this likely is the best guess where a person or a place is sought. */
const LEAST_LIKELY = 0.1;
/** Where any words may answer, only a phrase that stands out is marked. */
const LEAST_SURE = 0.5;

/** The words inside a sentence that answer the question; null when the whole sentence does. */
export function answerSpan(corpus: Corpus, query: Query, reading: Reading, voice: Voice | undefined): Span | null {
  const range = rangeFor(corpus, query, reading, voice);
  if (!range || range.from >= range.to) return null;
  const start = reading.tokens[range.from]?.start ?? 0;
  const end = reading.tokens[range.to - 1]?.end ?? 0;
  // “Ann Orr's first book”: Ann Orr has written it.
  const owner = query.sought === "person" && /['’]s$/.test(reading.text.slice(start, end));
  return { start, end: owner ? end - 2 : end };
}

function rangeFor(corpus: Corpus, query: Query, reading: Reading, voice: Voice | undefined): Range | undefined {
  if (query.whoSaid) return voice && voicesOf(corpus, reading).includes(voice) ? voice.attribution.subject : undefined;
  const cell = askedCell(corpus, query, reading);
  if (cell) return cell;
  const asked = query.noun === null ? undefined : nameBeside(corpus, query, reading);
  if (asked) return asked;
  switch (query.sought) {
    case "wording":
      return quoted(reading) ?? said(reading, voice);
    case "person":
      return query.about
        ? roleOf(corpus, query, reading)
        : (likeliest(corpus, query, reading, LEAST_LIKELY) ?? anybodyIn(reading.tokens));
    case "place":
      return labelledPlace(reading.text, reading.tokens) ?? likeliest(corpus, query, reading, LEAST_LIKELY);
    case "reason":
      return reasonIn(corpus, query, reading);
    case "date":
      return claimsAsked(corpus, query, reading).find(({ kind }) => kind === "date");
    case "text":
      if (query.defines) return definitionIn(corpus, query, reading);
      return query.speakers.length > 0
        ? (quoted(reading) ?? said(reading, voice))
        : asksOf(corpus, query).side === "open"
          ? undefined
          : likeliest(corpus, query, reading, LEAST_SURE);
    case "number":
    case "duration":
      return undefined;
    case "yes-no":
      return askedClause(corpus, query, reading);
    default:
      return query.sought satisfies never;
  }
}
