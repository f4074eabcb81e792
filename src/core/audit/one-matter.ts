import { versionsOfOne } from "../answer/versions.ts";
import type { Corpus } from "../corpus.ts";

/** How much two documents have to do with each other. */
export type Matter = "one" | "near" | "apart";

/** Two documents with fewer names in common may have met by chance, */
const LEAST_NAMES = 3;
/** and so may those which share less than this of the weight of one's names. */
const ONE = 0.2;
const NEAR = 0.1;

/** Tells whether two documents speak of one matter: of the same people and places, or the one is a later version of the other. */
export function mattersOf(corpus: Corpus): (one: number, other: number) => Matter {
  const read = new Map<number, ReadonlyMap<number, number>>();
  const known = new Map<string, Matter>();
  const namesOf = (document: number) => {
    const names = read.get(document) ?? namesIn(corpus, document);
    read.set(document, names);
    return names;
  };
  return (one, other) => {
    if (one === other) return "one";
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    const matter =
      known.get(key) ?? (versionsOfOne(corpus, one, other) ? "one" : matterOf(namesOf(one), namesOf(other)));
    known.set(key, matter);
    return matter;
  };
}

/** The names of a document with their weights: one that stands in every second passage tells little. */
function namesIn(corpus: Corpus, document: number): ReadonlyMap<number, number> {
  const { from, to } = corpus.ranges[document] as { readonly from: number; readonly to: number };
  const found = new Map<number, number>();
  for (const term of corpus.stream.subarray(corpus.streamStarts[from], corpus.streamStarts[to])) {
    if (term < 0 || term >= corpus.terms.count || found.has(term) || !corpus.terms.isName(term)) continue;
    found.set(term, Math.log(1 + corpus.passageCount / Math.max(1, corpus.sentences.frequencies[term] ?? 0)));
  }
  return found;
}

function matterOf(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Matter {
  const common = [...one].filter(([term]) => other.has(term));
  const weight = (names: Iterable<readonly [number, number]>) => [...names].reduce((sum, [, each]) => sum + each, 0);
  const share = common.length === 0 ? 0 : weight(common) / Math.min(weight(one), weight(other));
  return share >= ONE && common.length >= LEAST_NAMES ? "one" : share >= NEAR ? "near" : "apart";
}
