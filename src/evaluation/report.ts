import { report } from "./words.ts";

export interface Failure {
  readonly id: string;
  readonly question: string;
  /** It says that sources differ where the question file knows of no difference. */
  readonly falseDispute: boolean;
  readonly faults: readonly string[];
}

/** One object on one line, for programs. `all`: how many questions were asked. */
export function toJson(all: number, failures: readonly Failure[]): string {
  const right = all - failures.length;
  return JSON.stringify({ questions: all, right, share: right / all, falseDisputes: disputesIn(failures), failures });
}

/** What failed and why, then the sum. `missed`: the least share asked for, where it was not reached. */
export function toTable(all: number, failures: readonly Failure[], missed: number | null): string {
  const width = Math.max(0, ...failures.map(({ id }) => id.length));
  const indent = " ".repeat(width + 2);
  const rows = failures.flatMap(({ id, question, falseDispute, faults }) => [
    `${id.padEnd(width)}  ${question}`,
    ...(falseDispute ? [`${indent}${report.falseDispute}`] : []),
    ...faults.map((fault) => `${indent}${fault}`),
  ]);
  const falseDisputes = disputesIn(failures);
  return [
    ...rows,
    ...(rows.length > 0 ? [""] : []),
    report.right(all - failures.length, all),
    ...(falseDisputes > 0 ? [report.falseDisputes(falseDisputes)] : []),
    ...(missed === null ? [] : [report.under(missed)]),
  ].join("\n");
}

function disputesIn(failures: readonly Failure[]): number {
  return failures.filter(({ falseDispute }) => falseDispute).length;
}
