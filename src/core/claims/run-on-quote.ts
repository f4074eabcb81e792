import type { Corpus } from "../corpus.ts";
import type { Token } from "../language/tokens.ts";
import { type Reading, read } from "./reading.ts";

/** A quotation that runs over several sentences of a paragraph. */
export interface RunOnQuote {
  /** The sentence in which it opens, and the place of the mark. */
  readonly opens: { readonly reading: Reading; readonly at: number };
  /** The sentence in which it closes; null where its end is not found. */
  readonly closes: { readonly reading: Reading; readonly at: number } | null;
}

/** So many sentences a quotation is followed to either side. */
const REACH = 8;

/** The quotation in which a whole sentence stands, or with which it ends; undefined where it stands in none that goes on beside it. */
export function runOnQuote(corpus: Corpus, { number }: Reading): RunOnQuote | undefined {
  const paragraph = corpus.paragraphOf[number];
  let first = number;
  while (first > number - REACH && corpus.paragraphOf[first - 1] === paragraph) first -= 1;
  // In the middle of a long paragraph nobody knows which of two marks opens.
  if (corpus.paragraphOf[first - 1] === paragraph) return undefined;
  // Most paragraphs quote nobody, and a look at their signs tells so before a sentence is read.
  if (!hasMark(corpus, first, number + REACH)) return undefined;
  let opens: RunOnQuote["opens"] | null = null;
  for (let at = first; corpus.paragraphOf[at] === paragraph && at <= number + REACH; at++) {
    const reading = read(corpus, at);
    for (const place of marksIn(reading.tokens)) {
      if (opens === null) {
        if (at > number) return undefined;
        opens = { reading, at: place };
        continue;
      }
      const isOver = opens.reading.number < at && opens.reading.number <= number && number <= at;
      if (isOver) return { opens, closes: { reading, at: place } };
      opens = null;
    }
    if (opens === null && at >= number) return undefined;
  }
  return opens !== null && opens.reading.number <= number ? { opens, closes: null } : undefined;
}

function hasMark({ passages, documents, paragraphOf }: Corpus, first: number, to: number): boolean {
  let last = first;
  while (last < to && paragraphOf[last + 1] === paragraphOf[first]) last += 1;
  const [from, end] = [passages.at(first), passages.at(last)];
  return (
    from !== undefined &&
    end !== undefined &&
    MARK.test(documents[from.document]?.text.slice(from.span.start, end.span.end) ?? "")
  );
}

const MARK = /["“”„«»]/;

function marksIn(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ form }, at) => (form === '"' ? [at] : []));
}
