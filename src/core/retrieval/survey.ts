import { intList } from "../int-list.ts";
import { type Acronyms, collectAcronyms } from "./acronyms.ts";
import type { Lexicon } from "./lexicon.ts";
import { ACRONYM, CAPITAL, DASH, type Lines, OPENING } from "./lines.ts";

/** What the lines say about their words when all of them are looked at together. */
export interface Survey {
  readonly lexicon: Lexicon;
  readonly lines: Lines;
  /** The words that occur, in the order in which they come first, each by its number in the lexicon. Its place here is the number of a form. */
  readonly forms: Int32Array;
  /** For each word of the lexicon its form; -1 where it does not occur. */
  readonly formOf: Int32Array;
  /** For each word of the lexicon, in tenths, how much its capital letters prove it to be a name, and how often it has none. */
  readonly capitals: Int32Array;
  readonly lowers: Int32Array;
  /** For each word of the lexicon 1 where a capital letter is more than that of a sentence or a heading. */
  readonly inside: Uint8Array;
  readonly acronyms: Acronyms;
}

/** What a capital letter proves, in tenths: nothing much where every sentence or heading has one. */
const INSIDE = 10;
const IN_RUN = 6;
const FIRST = 3;
const IN_HEADING = 2;

export function survey(lexicon: Lexicon, lines: Lines, isHeading: (passage: number) => boolean): Survey {
  const { words, starts } = lines;
  const acronyms = collectAcronyms(lexicon);
  const size = lexicon.words.length;
  const formOf = new Int32Array(size).fill(-1);
  const [capitals, lowers] = [new Int32Array(size), new Int32Array(size)];
  const inside = new Uint8Array(size);
  const forms = intList();
  const occurs = (word: number): void => {
    if (formOf[word] !== -1) return;
    formOf[word] = forms.length;
    forms.push(word);
  };
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    const heading = isHeading(passage);
    const to = starts[passage + 1] as number;
    let before = OPENING;
    let inName = false;
    for (let at = starts[passage] as number; at < to; at++) {
      const written = words[at] as number;
      const word = written >> 2;
      if (written < 0) inName = false;
      else if ((written & CAPITAL) === 0) {
        const count = lowers[word] as number;
        if (count === 0) occurs(word);
        lowers[word] = count + 1;
        inName = false;
      } else {
        const next = at + 1 < to ? (words[at + 1] as number) : 0;
        const proven = capitals[word] as number;
        if (proven === 0) occurs(word);
        const more = proof(before, next, heading);
        capitals[word] = proven + more;
        if (more >= IN_RUN) inside[word] = 1;
        // A heading may capitalise every word: it says nothing about what is a name.
        if (!heading) {
          if ((written & ACRONYM) !== 0) acronyms.seen(word);
          const opens = acronyms.mayOpen(word);
          if (opens && !inName) acronyms.addRun(words, at, to);
          inName = opens;
        }
      }
      before = written;
    }
  }
  return { lexicon, lines, forms: forms.finish(), formOf, capitals, lowers, inside, acronyms: acronyms.finish() };
}

/** What the capital letter of a word proves that stands between two others. */
function proof(before: number, next: number, heading: boolean): number {
  if (heading) return IN_HEADING;
  if (before !== OPENING && before !== DASH) return INSIDE;
  return next >= 0 && (next & CAPITAL) !== 0 ? IN_RUN : FIRST;
}
