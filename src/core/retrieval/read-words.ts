import type { Document } from "../documents/document.ts";
import type { Passage } from "../documents/passage.ts";
import type { Passages } from "../documents/passages.ts";
import { intList } from "../int-list.ts";
import { scan } from "../language/tokens.ts";
import { type Acronyms, collectAcronyms } from "./acronyms.ts";
import { ACRONYM, CAPITAL, collectForms, DASH, type Forms, HYPHEN, OPENING } from "./forms.ts";

/** All words of all passages as numbers, marks among them as negative ones: line p is `line.slice(starts[p], starts[p + 1])`. */
export interface Words {
  readonly forms: Forms;
  readonly line: Int32Array;
  readonly starts: Uint32Array;
  /** How often each form has a capital letter where lower case was possible, and how often it has none. */
  readonly capitals: readonly number[];
  readonly lowers: readonly number[];
  readonly acronyms: Acronyms;
}

/** How much a capital letter proves: nothing much where every sentence or heading has one. */
const INSIDE = 1;
const IN_RUN = 0.6;
const FIRST = 0.3;
const IN_HEADING = 0.2;

/** Reads every word once. */
export function readWords(documents: readonly Document[], passages: Passages): Words {
  const { forms, read } = collectForms();
  const acronyms = collectAcronyms(forms);
  const line = intList(1 << 16);
  /** The words of one passage as `read` gives them. */
  const passage = intList();
  const starts = new Uint32Array(passages.length + 1);
  const [capitals, lowers]: [number[], number[]] = [[], []];
  let text = "";
  const found = (start: number, end: number, spaced: boolean, plain: boolean) => {
    const word = read(text, start, end, plain);
    passage.push(word === HYPHEN && spaced ? DASH : word);
  };
  for (let number = 0; number < passages.length; number++) {
    const { document, span, heading } = passages.at(number) as Passage;
    ({ text } = documents[document] as Document);
    passage.clear();
    scan(text, span.start, span.end, found);
    while (capitals.length < forms.flags.length) {
      capitals.push(0);
      lowers.push(0);
    }
    let before = OPENING;
    for (let i = 0; i < passage.length; i++) {
      const word = passage.at(i);
      const form = word >> 2;
      line.push(word < 0 ? word : form);
      if (word >= 0) {
        if ((word & CAPITAL) === 0) lowers[form] = (lowers[form] as number) + 1;
        else
          capitals[form] =
            (capitals[form] as number) + proof(before, i + 1 < passage.length ? passage.at(i + 1) : 0, heading);
        if ((word & ACRONYM) !== 0 && !heading) acronyms.seen(form);
      }
      before = word;
    }
    starts[number + 1] = line.length;
    // A heading may capitalise every word: it says nothing about what is a name.
    if (!heading) acronyms.addRuns(passage);
  }
  return { forms, line: line.finish(), starts, capitals, lowers, acronyms: acronyms.finish() };
}

/** What the capital letter of a word proves that stands between two others. */
function proof(before: number, next: number, heading: boolean): number {
  if (heading) return IN_HEADING;
  if (before !== OPENING && before !== DASH) return INSIDE;
  return next >= 0 && (next & CAPITAL) !== 0 ? IN_RUN : FIRST;
}
