import type { Reading } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import type { Span } from "../../language/span.ts";
import type { Query } from "../question/query.ts";
import { focusFeatures, isPeople, type Scene, sceneOf, sideOf } from "./features.ts";

/** A phrase may stand so many words behind what the question asks about: “signed on Friday in Alton”. */
const REACH = 4;

/**
 * Does the grammar of the sentence tie the phrase to what is asked, or does it only stand in the same sentence? Only what is tied
 * may contradict another: it is the subject or the object of the asked verb, it is what is called so, or it is where that happened.
 */
export function isAttached(corpus: Corpus, query: Query, reading: Reading, { start, end }: Span): boolean {
  const scene = sceneOf(corpus, query, reading.tokens, reading.dates);
  const { tokens } = scene;
  const first = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findLastIndex((token) => token.end <= end) + 1;
  const from = /^(the|a|an)$/.test(tokens[first]?.form ?? "") ? first + 1 : first;
  if (first < 0 || to <= from) return false;
  const named = scene.proper.slice(from, to).includes(true);
  if (query.sought === "place" && scene.asks.focus.size === 0) return named && follows(scene, from);
  // “such as Ann Orr”: one of several.
  if (/^(as|like|including|among)$/.test(tokens[from - 1]?.form ?? "")) return false;
  if (!named && !isPeople(tokens[to - 1])) return false;
  return sideOf(scene, from, to) !== undefined || focusFeatures(scene, from, to).some((name) => TIES.has(name));
}

const TIES = new Set([
  "focus is the head",
  "focus right before",
  "focus right after",
  "focus apposed behind",
  "focus apposed in front",
  "is the focus",
  "focus is it",
]);

/** A word of the question stands close before the preposition. */
function follows({ tokens, met }: Scene, from: number): boolean {
  const preposition = /^(the|a|an)$/.test(tokens[from - 1]?.form ?? "") ? from - 2 : from - 1;
  if (!/^(in|at|on|near|off|to|from|into|outside|inside|below|above)$/.test(tokens[preposition]?.form ?? ""))
    return false;
  const before = tokens.slice(Math.max(0, preposition - REACH), preposition);
  return before.some((token, i) => {
    const at = Math.max(0, preposition - REACH) + i;
    return (
      (met[at] as number) > 0.6 && !before.slice(i).some(({ form }) => /^[,;:]$/.test(form)) && token.kind === "word"
    );
  });
}
