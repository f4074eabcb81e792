import type { Corpus } from "../../corpus.ts";
import type { Tie } from "../../language/concepts.ts";
import { PEOPLE } from "../../language/data/units.ts";
import { stem as stemOf } from "../../language/stem.ts";
import { inverseFrequency } from "../../retrieval/inverted-index.ts";
import { phraseKeys } from "./phrase-keys.ts";

/** How much a word counts for another: itself, of its family, of a group with it. */
export const FAMILY = 0.85;
export const CONCEPT = 0.7;
/** A word said of the same matter: a hint, no more. */
const LOOSE = 0.5;
const TIES: Readonly<Record<Tie, number>> = { same: FAMILY, near: CONCEPT, kind: CONCEPT, loose: LOOSE };
/** What the family of a related word counts, against that word: “recruitment” for “hired”. */
const AT_ONE_REMOVE = 0.85;

/** From here on a word stands for another. Below are hints, which help to find a passage but make no two things one. */
export const SURE = 0.6;

/** “passengers” and “residents” are both people, and may be the same people. */
const PEOPLE_ALL = 0.4;
/** “Nobody came” tells how many people did. */
const NO_PEOPLE = 0.8;
const PEOPLE_STEMS: ReadonlySet<string> = new Set([...PEOPLE].map(stemOf));

/** All terms of the corpus that count for a word, with their strengths. Names count only for themselves and their spellings. */
export function matchesOf(
  corpus: Corpus,
  term: number,
  stem: string,
  groups = corpus.concepts.groupsOf(stem),
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (term >= 0 && corpus.terms.isName(term)) return found.set(term, 1);
  const put = (other: number, strength: number) => {
    if (other >= 0 && (found.get(other) ?? 0) < strength) found.set(other, strength);
  };
  putGroups(corpus, groups, put);
  if (PEOPLE_STEMS.has(stem)) {
    for (const other of PEOPLE_STEMS) put(corpus.terms.byStem(other), PEOPLE_ALL);
    put(corpus.terms.of("nobody"), NO_PEOPLE);
  }
  for (const other of term >= 0 ? corpus.terms.family(term) : corpus.terms.kin(stem)) put(other, FAMILY);
  put(term, 1);
  return found;
}

/** All terms that stand for a phrase of the lexicon: “step down” for “resign”. */
export function matchesOfGroups(corpus: Corpus, groups: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  putGroups(corpus, groups, (other, strength) => {
    if (other >= 0 && (found.get(other) ?? 0) < strength) found.set(other, strength);
  });
  return found;
}

function putGroups(corpus: Corpus, groups: readonly number[], put: (term: number, strength: number) => void): void {
  for (const group of groups) for (const [term, strength] of membersOf(corpus, group)) put(term, strength);
}

const memo = new WeakMap<Corpus, Map<number, ReadonlyMap<number, number>>>();

/** The terms of a group in this corpus, with their strengths: looked up once, as one group is asked for by many words. */
function membersOf(corpus: Corpus, group: number): ReadonlyMap<number, number> {
  let known = memo.get(corpus);
  if (!known) {
    known = new Map();
    memo.set(corpus, known);
  }
  let members = known.get(group);
  if (!members) {
    members = findMembers(corpus, group);
    known.set(group, members);
  }
  return members;
}

function findMembers(corpus: Corpus, group: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const put = (term: number, strength: number) => {
    if (term >= 0 && (found.get(term) ?? 0) < strength) found.set(term, strength);
  };
  const strength = TIES[corpus.concepts.tieOf(group)];
  for (const other of corpus.concepts.stemsOf(group)) {
    put(corpus.terms.byStem(other), strength);
    for (const kin of corpus.terms.kin(other)) put(kin, strength * AT_ONE_REMOVE);
  }
  for (const key of phraseKeys(corpus, group)) put(key.term, key.strength);
  return found;
}

/** Over paragraphs, so that one idf holds for sentence and paragraph; the highest there is for an unknown word. */
export function idfOf(corpus: Corpus, term: number): number {
  return term >= 0
    ? inverseFrequency(corpus.paragraphs, term)
    : Math.log(1 + (corpus.paragraphs.lengths.length + 0.5) / 0.5);
}
