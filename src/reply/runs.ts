import type { Quote } from "./reply.ts";

/** A piece of a quote that is drawn in one way. */
export interface Run {
  readonly text: string;
  /** The value that answers. */
  readonly marked: boolean;
  /** Corrected or withdrawn. */
  readonly struck: boolean;
}

/** The pieces of a quote: put end to end they are its text. A cut through a character would break it, so then the quote is one plain piece. */
export function runsOf({ text, mark, struck }: Pick<Quote, "text" | "mark" | "struck">): readonly Run[] {
  const marks = mark === null ? [] : [mark];
  const edges = [...marks, ...struck].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  const lies = (at: number) => (span: { readonly start: number; readonly end: number }) =>
    span.start <= at && at < span.end;
  const runs: Run[] = [];
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const run = {
      text: text.slice(from, cuts[i + 1]),
      marked: marks.some(lies(from)),
      struck: struck.some(lies(from)),
    };
    const last = runs.at(-1);
    if (last?.marked === run.marked && last.struck === run.struck)
      runs.splice(-1, 1, { ...run, text: last.text + run.text });
    else runs.push(run);
  }
  return runs.every((run) => run.text.isWellFormed()) ? runs : [{ text, marked: false, struck: false }];
}
