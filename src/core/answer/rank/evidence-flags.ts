import type { Corpus } from "../../corpus.ts";
import type { Passage } from "../../documents/passage.ts";
import { TRAIT, traitsOf } from "./term-traits.ts";

/** What a sentence holds that the question does not, bit by bit in this order: which of them counts depends on the type of the question. */
export const EVIDENCE = [
  "new year",
  "new number",
  "number word",
  "month or weekday",
  "money",
  "percent",
  "new name",
  "new name of several words",
  "duration",
  "reason word",
  "quotation",
  "list",
  "by somebody",
  "at a place",
] as const;

const BIT = Object.fromEntries(EVIDENCE.map((name, i) => [name, 1 << i])) as Readonly<
  Record<(typeof EVIDENCE)[number], number>
>;
const MANY_COMMAS = 3;

/** `known`: terms of the question, which are no news. */
export function evidenceFlags(corpus: Corpus, passage: number, known: ReadonlySet<number>): number {
  const traits = traitsOf(corpus);
  const trait = (at: number) => {
    const term = at < to ? (corpus.stream[at] as number) : -1;
    return term < 0 ? 0 : (traits[term] as number);
  };
  const [from, to] = [corpus.streamStarts[passage] as number, corpus.streamStarts[passage + 1] as number];
  const isNew = (at: number) => at < to && !known.has(corpus.stream[at] as number);
  let flags = marksIn(corpus, passage);
  for (let at = from; at < to; at++) {
    const own = trait(at);
    if (own === 0) continue;
    if (own & TRAIT.year && isNew(at)) flags |= BIT["new year"];
    else if (own & TRAIT.number && isNew(at)) flags |= BIT["new number"];
    if (own & TRAIT.numberWord) flags |= BIT["number word"];
    if (own & TRAIT.calendar) flags |= BIT["month or weekday"];
    if (own & TRAIT.percent) flags |= BIT.percent;
    if (own & TRAIT.money) flags |= BIT.money;
    if (own & TRAIT.reason) flags |= BIT["reason word"];
    if (own & TRAIT.timeUnit && (trait(at - 1) & (TRAIT.number | TRAIT.numberWord)) !== 0) flags |= BIT.duration;
    if (own & TRAIT.name && isNew(at)) {
      flags |= BIT["new name"];
      if (trait(at + 1) & TRAIT.name && isNew(at + 1)) flags |= BIT["new name of several words"];
    }
    if (own & TRAIT.by && trait(at + 1) & TRAIT.name) flags |= BIT["by somebody"];
    if (own & TRAIT.place && trait(at + 1) & TRAIT.name && isNew(at + 1)) flags |= BIT["at a place"];
  }
  return flags;
}

/** What only the text shows: signs of money and percent, quotation marks, a list. */
function marksIn(corpus: Corpus, passage: number): number {
  const { document, span } = corpus.passages.at(passage) as Passage;
  const text = corpus.documents[document]?.text ?? "";
  let [flags, commas] = [0, 0];
  for (let at = span.start; at < span.end; at++) {
    switch (text.charCodeAt(at)) {
      case 0x2c: // ,
        commas += 1;
        break;
      case 0x24: // $
      case 0xa3: // £
      case 0x20ac: // €
        flags |= BIT.money;
        break;
      case 0x25: // %
        flags |= BIT.percent;
        break;
      case 0x22: // "
      case 0x201c: // “
        flags |= BIT.quotation;
        break;
    }
  }
  return commas >= MANY_COMMAS ? flags | BIT.list : flags;
}
