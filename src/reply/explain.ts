import type { Answer, TraceLine } from "../core/answer/answer.ts";
import { oneLine } from "./words.ts";

/** A subject longer than this is a sentence: what was decided about it stands under it, not beside it. */
const WIDEST = 32;

/** Every decision on the way to the answer, under the stage which took it. */
export function explain({ trace }: Pick<Answer, "trace">): readonly string[] {
  const lengths = trace.map(({ about }) => columns(oneLine(about)));
  const width = Math.max(0, ...lengths.filter((length) => length <= WIDEST));
  return trace.flatMap((line, i) => {
    const isFirst = line.stage !== trace[i - 1]?.stage;
    return [...(isFirst && i > 0 ? [""] : []), ...(isFirst ? [line.stage] : []), ...rows(line, width)];
  });
}

function rows(line: TraceLine, width: number): readonly string[] {
  const about = oneLine(line.about);
  const decision = oneLine(line.decision);
  if (columns(about) > width) return [`  ${about}`, `      ${decision}`];
  return [`  ${about}${" ".repeat(width - columns(about))}  ${decision}`.trimEnd()];
}

function columns(text: string): number {
  return [...text].length;
}
