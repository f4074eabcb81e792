import { expect, test } from "vitest";
import { answer, buildCorpus, prompts } from "../../../src/core/index.ts";
import { document } from "../../builders.ts";

const corpus = buildCorpus(
  [
    document({
      id: "police.txt",
      text: "The march drew crowds. Police say 4,000 people marched through Vestby on Sunday.",
    }),
    document({ id: "union.txt", text: "It rained. The union says 9,000 people marched through Vestby on Sunday." }),
    document({ id: "weather.txt", text: "12 trees fell in the storm." }),
  ],
  { aliases: [], synonyms: [] },
);

test("a disputed figure makes the first prompt, in words that ask for it", () => {
  const [first] = prompts(corpus);
  expect(first).toBe("How many people marched through Vestby on Sunday?");
  expect(answer(corpus, first ?? "").verdict).toBe("disputed");
});

test("nothing is offered that has no answer, and the same is drawn again", () => {
  for (const question of prompts(corpus)) expect(answer(corpus, question).verdict, question).not.toBe("unanswered");
  expect(prompts(corpus)).toBe(prompts(corpus));
  expect(prompts(buildCorpus([document({ text: "Nothing was counted." })], { aliases: [], synonyms: [] }))).toEqual([]);
});
