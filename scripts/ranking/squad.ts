import { readFileSync } from "node:fs";
import type { Block, Document } from "../../src/core/documents/document.ts";

/** A question of a SQuAD file, with where its answers stand in the document of its article. */
export interface Asked {
  readonly id: string;
  readonly article: string;
  readonly question: string;
  /** Half-open ranges of UTF-16 units; empty for a question which the article cannot answer. */
  readonly gold: readonly { readonly start: number; readonly end: number }[];
}

export interface Article {
  readonly title: string;
  readonly document: Document;
  readonly questions: readonly Asked[];
}

interface SquadFile {
  readonly data: readonly {
    readonly title: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas?: readonly {
        readonly id: string;
        readonly question: string;
        readonly is_impossible?: boolean;
        readonly answers?: readonly { readonly text: string; readonly answer_start: number }[];
      }[];
    }[];
  }[];
}

/** Reads a file in the format of SQuAD 1.1 or 2.0: every article becomes one document. */
export function readSquad(file: string): Article[] {
  const { data } = JSON.parse(readFileSync(file, "utf8")) as SquadFile;
  return data.map(({ title, paragraphs }) => {
    let text = "";
    const blocks: Block[] = [];
    const questions: Asked[] = [];
    for (const { context, qas = [] } of paragraphs) {
      const from = text.length;
      text += `${context}\n\n`;
      blocks.push({ kind: "paragraph", span: { start: from, end: from + context.length } });
      for (const { id, question, is_impossible: impossible, answers = [] } of qas) {
        const gold = impossible
          ? []
          : answers.map(({ text: words, answer_start: at }) => ({ start: from + at, end: from + at + words.length }));
        if (impossible || gold.length > 0) questions.push({ id, article: title, question: question.trim(), gold });
      }
    }
    const document: Document = {
      id: `${title}.txt`,
      title: title.replaceAll("_", " "),
      publisher: null,
      author: null,
      published: { kind: "unknown" },
      url: null,
      note: null,
      text,
      blocks,
    };
    return { title, document, questions };
  });
}
