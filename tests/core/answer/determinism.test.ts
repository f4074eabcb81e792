import fc from "fast-check";
import { expect, test } from "vitest";
import { answer } from "../../../src/core/index.ts";
import { collapse, dossier, expectSound } from "./dossier.ts";
import { paper } from "./paper.ts";

/** Sentences on quite different things, which fit together in any order. */
const SENTENCES = [
  "The harbour at Skelby has 46 berths for fishing boats.",
  "Ana Ruiz, the mayor, said 12 people drowned in the flood.",
  "The union says 19 people drowned in the flood at Oxmere.",
  "“The dam is safe,” said Ana Ruiz, the mayor.",
  "The clinic was founded by Marta Quist in 1954.",
  "The outage lasted about two hours, the operator said.",
  "Customers said the outage lasted nine hours.",
  "In the first wave 40 families left; in the second wave 95 families left the valley.",
  "The mill closed because the river fell — since 1871 it had ground flour.",
  "No letters have reached the island since the storm 😀.",
  "The bakery sells 900 loaves every week, including 120 loaves of rye.",
  "He said the seat limit is now 50 people, raised from 30 people.",
  "The bridge cost $3.2 million, according to the auditors.",
  "Pupils were taken to a sports hall in Hollin on Friday.",
];

const QUESTIONS = [
  "how many berths does the harbour have",
  "how many people drowned in the flood",
  "who founded the clinic",
  "how long did the outage last",
  "how many families left in the first wave",
  "how many families left",
  "why did the mill close",
  "did letters reach the island",
  "how many loaves does the bakery sell every week",
  "what is the seat limit",
  "how much did the bridge cost",
  "where were the pupils taken",
  "what did the mayor say about the dam",
  "who said the dam is safe",
  "when was the clinic founded",
  "how many helicopters has the harbour",
  "quote Ana Ruiz",
];

/** Three to five documents of a few paragraphs each. */
const documents = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }).map((chosen) => chosen.join("\n\n")),
  { minLength: 1, maxLength: 5 },
);
const question = fc.constantFrom(...QUESTIONS);

test("every quote is verbatim, every mark inside it, every value in it, whatever is asked of whatever documents", () => {
  fc.assert(
    fc.property(documents, question, (texts, asked) => {
      expectSound(answer(dossier(texts), asked));
    }),
    { numRuns: 150 },
  );
});

test("the mark holds the value, unless the value is a speaker’s name", () => {
  fc.assert(
    fc.property(documents, question, (texts, asked) => {
      for (const { value, citations, speaker } of answer(dossier(texts), asked).findings) {
        const [{ quote, mark }] = citations;
        if (mark === null || value === null || value === speaker?.name) continue;
        expect(collapse(quote.slice(mark.start, mark.end))).toBe(value);
      }
    }),
    { numRuns: 100 },
  );
});

test("the same documents and question give the same answer, from the same corpus and from one built anew", () => {
  fc.assert(
    fc.property(documents, question, (texts, asked) => {
      const corpus = dossier(texts);
      const first = answer(corpus, asked);
      expect(answer(corpus, asked)).toEqual(first);
      expect(answer(dossier(texts), asked)).toEqual(first);
    }),
    { numRuns: 60 },
  );
});

test("an answer does not depend on what was asked before", () => {
  const corpus = dossier(SENTENCES);
  const alone = QUESTIONS.map((asked) => answer(dossier(SENTENCES), asked));
  expect(QUESTIONS.map((asked) => answer(corpus, asked))).toEqual(alone);
  expect(QUESTIONS.toReversed().map((asked) => answer(corpus, asked))).toEqual(alone.toReversed());
});

test("the order of the documents changes nothing but the order of equals", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 5 }), question, (chosen, asked) => {
      const inOrder = SENTENCES.filter((sentence) => chosen.includes(sentence));
      expect(summary(chosen, asked)).toEqual(summary(inOrder, asked));
    }),
    { numRuns: 120 },
  );
});

/** Verdict and values of an answer, whichever document stands first. */
function summary(sentences: readonly string[], asked: string) {
  const papers = sentences.map((text) => paper(`${SENTENCES.indexOf(text)}.txt`, text, { title: "A report" }));
  const given = answer(dossier(papers), asked);
  return {
    verdict: given.verdict,
    findings: given.findings
      .map(
        ({ value, speaker, citations }) =>
          `${value} ${speaker?.name} ${citations.map(({ document }) => document.id).toSorted()}`,
      )
      .toSorted(),
    missing: given.missing,
  };
}
