import Fuse from "fuse.js";
import { STOPWORDS } from "../../src/core/language/data/stopwords.ts";
import { type Engine, TOP } from "./engine.ts";

/** fuse.js as a search over words, exact ones, which is the setting in which it finds sentences best. */
export function fuse(sentences: readonly string[]): Engine {
  const index = new Fuse(sentences, { useTokenSearch: true, threshold: 0, ignoreLocation: true });
  const words = (question: string) =>
    question.split(/\W+/).filter((word) => word && !STOPWORDS.has(word.toLowerCase()));
  return { name: "fuse.js", search: (question) => index.search(words(question).join(" "), { limit: TOP }).length };
}
