import { readFileSync } from "node:fs";
import type { Block, Document } from "../../src/core/documents/document.ts";
import type { BenchText } from "./generate.ts";

interface Article {
  readonly title?: string;
  readonly paragraphs: readonly {
    readonly context: string;
    readonly qas: readonly { readonly question: string; readonly is_impossible?: boolean }[];
  }[];
}

/** Real text: a file in the format of SQuAD, each article a document. */
export function squad(file: string): BenchText {
  const { data } = JSON.parse(readFileSync(file, "utf8")) as { data: readonly Article[] };
  const questions = data.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ qas }) =>
      qas.flatMap(({ question, is_impossible }) => (is_impossible ? [] : [question.trim()])),
    ),
  );
  return { documents: data.map(documentOf), questions };
}

function documentOf({ title, paragraphs }: Article, number: number): Document {
  const blocks: Block[] = [];
  let text = "";
  for (const { context } of paragraphs) {
    const paragraph = context.replace(/\s+/g, " ").trim();
    blocks.push({ kind: "paragraph", span: { start: text.length, end: text.length + paragraph.length } });
    text += `${paragraph}\n\n`;
  }
  const id = `${String(number).padStart(4, "0")}.txt`;
  return {
    id,
    title: title ?? id,
    publisher: null,
    author: null,
    published: { kind: "unknown" },
    url: null,
    note: null,
    text,
    blocks,
  };
}
