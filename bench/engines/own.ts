import { answer, type Corpus } from "../../src/core/index.ts";
import { tokenize } from "../../src/core/language/tokens.ts";
import { inverseFrequency } from "../../src/core/retrieval/inverted-index.ts";
import { makeScratch, search } from "../../src/core/retrieval/search.ts";
import { type Engine, TOP } from "./engine.ts";

/** Our index alone: the words of the question, looked up and scored. */
export function ownIndex(corpus: Corpus): Engine {
  const { terms, sentences, forward } = corpus;
  const scratch = makeScratch(sentences);
  return {
    name: "wellsourced, index alone",
    search(question) {
      const asked = tokenize(question).flatMap(({ kind, form }, word) => {
        const term = kind === "mark" ? -1 : terms.of(form);
        return term < 0 ? [] : [{ term, weight: inverseFrequency(sentences, term), word }];
      });
      return search(sentences, forward, scratch, asked, TOP).length;
    },
  };
}

/** All that a question costs: analysis, search, ranking, claims, comparison. */
export function wholeAnswer(corpus: Corpus): Engine {
  // Readings are kept by the corpus they belong to: another object is another corpus.
  let unread = { ...corpus };
  return {
    name: "wellsourced, whole answer",
    search: (question) => answer(unread, question).findings.length,
    forget() {
      unread = { ...corpus };
    },
  };
}
