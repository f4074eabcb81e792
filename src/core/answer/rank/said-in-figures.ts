import type { Query } from "../question/query.ts";

interface Met {
  /** The term of the question. */
  readonly at: number;
  readonly strength: number;
}

/** What two figures side by side count for “begin” and “end”, as a phrase does. */
const AS_A_PHRASE = 0.67;

/**
 * Doings which a text need not name, as its figures do: “Ana Ruiz (1871–1950)” was born and died, what is open “from 9 to 17” closes.
 * Null when the question asks for none of these; else what a text has of it.
 */
export function saidInFigures({ terms, sought }: Query): ((text: string) => readonly Met[]) | null {
  const places = (test: (word: string, stem: string) => boolean) =>
    terms.flatMap(({ word, stem }, at) => (test(word, stem) ? [at] : []));
  const life = places((word) => OF_LIFE.test(word));
  const ends = sought === "date" ? places((_, stem) => OF_HOURS.test(stem)) : [];
  if (life.length + ends.length === 0) return null;
  return (text) => [
    // Of two lives in a sentence nobody knows whose they are.
    ...(life.length > 0 && text.match(LIFE)?.length === 1 ? life.map((at) => ({ at, strength: 1 })) : []),
    ...(ends.length > 0 && (HOURS.test(text) || PLAIN_HOURS.test(text))
      ? ends.map((at) => ({ at, strength: AS_A_PHRASE }))
      : []),
  ];
}

const OF_LIFE = /^(born|birth|die|died|dies|death|live|lived)$/i;
/** “Ana Ruiz (1871–1950)” */
const LIFE = /\((?:c\. ?)?\d{4} ?[–-] ?\d{4}\)/g;

/** Stems. */
const OF_HOURS = /^(start|begin|open|end|finish|close|stop|shut)$/;
/** “from 13.15 to 17:00”, “9–17.30” */
const HOURS = /\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.? ?)?(?:to|until|till|[–-]) ?\d{1,2}(?:[.:]\d\d| ?[ap]\.?m)/i;
/** “from 9 to 17” */
const PLAIN_HOURS = /\bfrom \d{1,2} (?:to|until|till) \d{1,2}\b/i;
