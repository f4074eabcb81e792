import type { Document } from "../documents/document.ts";
import type { Passage } from "../documents/passage.ts";
import type { Passages } from "../documents/passages.ts";
import { intList } from "../int-list.ts";
import { scan } from "../language/tokens.ts";
import { type AcronymCollector, collectAcronyms } from "./acronyms.ts";
import { collectForms, DASH, type Forms, HYPHEN, OPENING } from "./forms.ts";

/** All words of all passages as numbers, marks among them as negative ones: line p is `line.slice(starts[p], starts[p + 1])`. */
export interface Words {
  readonly forms: Forms;
  readonly line: Int32Array;
  readonly starts: Uint32Array;
  /** How often each form has a capital letter where lower case was possible, and how often it has none. */
  readonly capitals: readonly number[];
  readonly lowers: readonly number[];
  readonly acronyms: ReturnType<AcronymCollector["finish"]>;
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
  const starts = new Uint32Array(passages.length + 1);
  const [capitals, lowers]: [number[], number[]] = [[], []];
  /** Of each word of the passage: has it a capital letter? */
  let large: boolean[] = [];
  let text = "";
  const found = (start: number, end: number, spaced: boolean) => {
    const { form, capital, acronym } = read(text, start, end);
    if (form === capitals.length) {
      capitals.push(0);
      lowers.push(0);
    }
    line.push(form === HYPHEN && spaced ? DASH : form);
    large.push(capital);
    if (acronym) acronyms.seen(form);
  };
  for (let number = 0; number < passages.length; number++) {
    const { document, span, heading } = passages.at(number) as Passage;
    ({ text } = documents[document] as Document);
    large = [];
    const from = line.length;
    acronyms.open({ shouting: heading });
    scan(text, span.start, span.end, found);
    starts[number + 1] = line.length;
    for (let i = 0; i < large.length; i++) {
      const form = line.at(from + i);
      if (form < 0) continue;
      if (!large[i]) lowers[form] = (lowers[form] as number) + 1;
      else {
        const first = i === 0 || opens(line.at(from + i - 1));
        const proof = heading ? IN_HEADING : first ? (large[i + 1] ? IN_RUN : FIRST) : INSIDE;
        capitals[form] = (capitals[form] as number) + proof;
      }
    }
    // A heading may capitalise every word: it says nothing about what is a name.
    if (!heading) acronyms.addRuns(line, from, large);
  }
  return { forms, line: line.finish(), starts, capitals, lowers, acronyms: acronyms.finish() };
}

function opens(before: number): boolean {
  return before === OPENING || before === DASH;
}
