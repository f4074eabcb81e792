import type { Corpus } from "../../corpus.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank.ts";
import { type Telling, tellingOf } from "./telling.ts";

/** The best telling of each speaker asked for: “what do the mayor and the union say”. Empty when fewer than two of them speak. */
export function tellingOfEach(corpus: Corpus, query: Query, passages: readonly Ranked[]): readonly Telling[] {
  if (query.speakers.length < 2) return [];
  const tellings = passages
    .filter(({ features }) => features.speaker > 0.5)
    .map((entry) => tellingOf(corpus, query, entry));
  const found = query.speakers.flatMap(
    (speaker) => tellings.find(({ voice }) => voice && speaker.every((term) => voice.terms.includes(term))) ?? [],
  );
  return new Set(found).size === query.speakers.length ? found : [];
}

/** “how does each describe it”, “do they agree”: the question itself sets them against each other. */
export function setsApart(query: Query): boolean {
  return query.comparison || /\b(each|respectively|both sides|on the other hand)\b/i.test(query.text);
}
