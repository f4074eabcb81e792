import { readStance } from "../../claims/readers/circumstance.ts";
import { isNegated } from "../../claims/reading.ts";
import { sameVoice, type Voice } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import type { Citation } from "../../documents/citation.ts";
import type { Document } from "../../documents/document.ts";
import { listAround, withListBelow } from "../../documents/list-below.ts";
import type { Span } from "../../language/span.ts";
import type { AtLeastOne } from "../../types.ts";
import type { Finding, FindingNote } from "../answer.ts";
import { citePassage, countOrigins, printings } from "../findings.ts";
import { MET } from "../gate.ts";
import type { Query } from "../question/query.ts";
import { mainVoice, type Told } from "./telling.ts";

/** One telling with every printing of its wording. */
export function findingOf(corpus: Corpus, query: Query, told: Told): Finding {
  const { reading } = told.ranked;
  const { voice } = told;
  const lists = withLists(corpus, query, told);
  const mark = lists.has(reading.number) ? null : told.mark;
  const copies = printings(corpus, reading.number);
  const notes: FindingNote[] = [];
  const speakers = distinctVoices(copies.flatMap((copy) => mainVoice(corpus, copy) ?? []));
  if (speakers.length > 1)
    notes.push({ kind: "attribution-differs", speakers: speakers.map(({ speaker }) => speaker.name) });
  if (query.sought === "yes-no" && isNegated(reading)) notes.push({ kind: "negated" });
  const words = mark ? reading.text.slice(mark.start, mark.end).replace(/\s+/g, " ") : null;
  const value = query.whoSaid ? (voice?.speaker.name ?? null) : words;
  // “Ann Orr, the mayor, said …” answers who the mayor is: she does not say that herself.
  const names =
    query.sought === "person" && value !== null && voice?.speaker.name.includes(value) === true && !query.whoSaid;
  return {
    value,
    speaker: names ? null : (voice?.speaker ?? null),
    stance: names ? "reported" : readStance(reading.tokens, 0, reading.tokens.length),
    origins: countOrigins(
      corpus,
      copies.map(({ number }) => number),
    ),
    citations: copies.map((copy) =>
      citePassage(corpus, copy, copy === reading ? mark : null, lists.get(copy.number)),
    ) as unknown as AtLeastOne<Citation>,
    notes,
  };
}

/** The lists that are quoted with a passage and its copies: those it leads to, or those it has its meaning from. */
function withLists(corpus: Corpus, query: Query, { ranked: { reading, coverage } }: Told): ReadonlyMap<number, Span> {
  // An item that has nothing of the question itself answers it only together with the others: “What to bring”.
  const alone = query.sought !== "text" || query.terms.some((_, i) => (coverage.own[i] as number) >= MET);
  const spans = printings(corpus, reading.number).flatMap(({ number, passage }) => {
    const document = corpus.documents[passage.document] as Document;
    const list =
      withListBelow(document, passage.block, passage.span) ?? (alone ? null : listAround(document, passage.block));
    return list ? [[number, list] as const] : [];
  });
  return new Map(query.whoSaid ? [] : spans);
}

export function distinctVoices(voices: readonly Voice[]): Voice[] {
  return voices.filter(
    (voice, i) => voice.key.length > 0 && !voices.slice(0, i).some((other) => sameVoice(other, voice)),
  );
}
