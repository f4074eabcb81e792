import type { Answer, TraceLine } from "../core/answer/answer.ts";
import { oneLine } from "./words.ts";

/** A line longer than this is looked at, not read: what follows it is not moved to the right. */
const WIDEST = 40;

/** Every decision on the way to the answer, one a line, under the stage which took it. */
export function explain({ trace }: Pick<Answer, "trace">): readonly string[] {
  const about = trace.map((line) => oneLine(line.about));
  const width = Math.max(0, ...about.map(columns).filter((length) => length <= WIDEST));
  return trace.flatMap((line, i) => {
    const first = line.stage === trace[i - 1]?.stage ? [] : [...(i === 0 ? [] : [""]), line.stage];
    return [...first, row(line, about[i] ?? "", width)];
  });
}

function row({ decision }: TraceLine, about: string, width: number): string {
  return `  ${about}${" ".repeat(Math.max(0, width - columns(about)))}  ${oneLine(decision)}`.trimEnd();
}

function columns(text: string): number {
  return [...text].length;
}
