import type { Corpus } from "../../corpus.ts";
import { MONTHS, WEEKDAYS } from "../../language/data/calendar.ts";
import { CARDINALS, SCALES, VAGUE } from "../../language/data/numbers.ts";
import { NEGATIONS, STOPWORDS } from "../../language/data/stopwords.ts";
import { fold } from "../../language/fold.ts";

/** What a term is by itself, as bits: a passage is looked over by its terms, without reading it again. */
export const TRAIT = {
  stop: 1,
  name: 2,
  number: 4,
  year: 8,
  numberWord: 16,
  calendar: 32,
  percent: 64,
  timeUnit: 128,
  reason: 256,
  by: 512,
  place: 1024,
  pronoun: 2048,
  negation: 4096,
  money: 8192,
} as const;

const LISTS: readonly (readonly [trait: number, words: Iterable<string>])[] = [
  [TRAIT.stop, STOPWORDS],
  [TRAIT.numberWord, [...CARDINALS.keys(), ...SCALES.keys(), ...VAGUE.keys(), "half", "third", "quarter", "dozen"]],
  [TRAIT.calendar, [...MONTHS.keys(), ...WEEKDAYS.keys()]],
  [TRAIT.percent, ["percent", "percentage", "cent"]],
  [TRAIT.money, "dollar euro pound cent franc yen crown rupee peso rouble usd eur gbp".split(" ")],
  [TRAIT.timeUnit, "second minute hour day night week month year decade century".split(" ")],
  [
    TRAIT.reason,
    "because cause reason purpose therefore owing order prompted trigger result due so since thus allow enable prevent".split(
      " ",
    ),
  ],
  [TRAIT.by, ["by"]],
  [TRAIT.place, ["in", "at", "near", "from", "to"]],
  [TRAIT.pronoun, "it he she they this that these those its his her their such".split(" ")],
  [TRAIT.negation, NEGATIONS],
];

const memo = new WeakMap<Corpus, Uint16Array>();

/** The traits of every term of a corpus, found when they are first asked for. */
export function traitsOf(corpus: Corpus): Uint16Array {
  let traits = memo.get(corpus);
  if (!traits) {
    traits = readTraits(corpus);
    memo.set(corpus, traits);
  }
  return traits;
}

function readTraits({ terms, aliases }: Corpus): Uint16Array {
  const traits = new Uint16Array(terms.count + aliases.count).fill(TRAIT.name, terms.count);
  for (let term = 0; term < terms.count; term++) {
    const label = terms.label(term);
    if (terms.isName(term)) traits[term] = TRAIT.name;
    else if (isDigit(label)) traits[term] = isYear(label) ? TRAIT.number | TRAIT.year : TRAIT.number;
    else if (label.endsWith("n't")) traits[term] = TRAIT.negation;
  }
  for (const [trait, words] of LISTS) {
    for (const word of words) {
      const term = terms.of(fold(word));
      if (term >= 0 && !terms.isName(term)) traits[term] = (traits[term] as number) | trait;
    }
  }
  return traits;
}

function isDigit(label: string): boolean {
  const code = label.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isYear(label: string): boolean {
  return /^(1\d|20)\d\d$/.test(label);
}
