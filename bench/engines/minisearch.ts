import MiniSearch from "minisearch";
import { STOPWORDS } from "../../src/core/language/data/stopwords.ts";
import { stem } from "../../src/core/language/stem.ts";
import { type Engine, TOP } from "./engine.ts";

/** minisearch with our stop words and our stemmer: the same words as ours in another index. */
export function miniSearch(sentences: readonly string[]): Engine {
  const stems = new Map<string, string>();
  const index = new MiniSearch({
    fields: ["text"],
    processTerm: (word) => {
      const form = word.toLowerCase();
      if (STOPWORDS.has(form)) return null;
      const known = stems.get(form) ?? stem(form);
      stems.set(form, known);
      return known;
    },
  });
  index.addAll(sentences.map((text, id) => ({ id, text })));
  return { name: "minisearch", search: (question) => index.search(question).slice(0, TOP).length };
}
