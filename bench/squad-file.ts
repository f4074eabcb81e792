import { z } from "zod";
import type { Block, Document } from "../src/core/documents/document.ts";

/** One article as one text, with the questions on it. */
export interface Article {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly Question[];
}

export interface Question {
  readonly text: string;
  readonly answers: readonly string[];
  /** Where the first answer stands in the text of the article. */
  readonly start: number;
}

const FILE = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

const GAP = "\n\n";

/** The articles of a file in the format of SQuAD, without the questions that have no answer. */
export function readArticles(json: unknown): Article[] {
  return FILE.parse(json).data.map(({ title, paragraphs }) => {
    let offset = 0;
    const questions: Question[] = [];
    for (const { context, qas } of paragraphs) {
      for (const { question, answers } of qas) {
        const [first] = answers;
        if (first)
          questions.push({
            text: question.trim(),
            answers: [...new Set(answers.map(({ text }) => text))],
            start: offset + first.answer_start,
          });
      }
      offset += context.length + GAP.length;
    }
    return { title: title.replaceAll("_", " "), paragraphs: paragraphs.map(({ context }) => context), questions };
  });
}

export function articleDocument({ title, paragraphs }: Article): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: "paragraph", span: { start, end: start + paragraph.length } });
    start += paragraph.length + GAP.length;
  }
  return {
    id: `${title}.txt`,
    title,
    publisher: null,
    author: null,
    published: { kind: "unknown" },
    url: null,
    note: null,
    text: paragraphs.join(GAP),
    blocks,
  };
}
