import type { Verdict } from "../core/answer/answer.ts";

/** What is said of an answer that is not as the question file wants it. */
export const faults = {
  verdict: (given: Verdict, wanted: readonly Verdict[] | undefined) =>
    wanted ? `the verdict is ${given}, not ${wanted.join(" or ")}` : "it is not answered",
  lacks: (values: readonly string[]) => `it does not give ${anyOf(values)}`,
  gives: (value: string) => `it gives “${value}”`,
  uncited: (documents: readonly string[]) => `it does not cite ${documents.join(" or ")}`,
  nothingFirst: (words: string) => `it does not begin with “${words}”`,
  first: (words: string, instead: string, document: string) =>
    `it does not begin with “${words}” but with “${instead}” (${document})`,
} as const;

/** What `eval` says of a whole file. */
export const report = {
  right: (right: number, all: number) => `${right} of ${all} right (${percent(right, all)}).`,
  falseDisputes: (count: number) =>
    count === 1
      ? "1 answer says that sources differ where they do not."
      : `${count} answers say that sources differ where they do not.`,
  under: (least: number) => `That is under --min ${least}.`,
  falseDispute: "false dispute: it says that sources differ",
} as const;

/** What is wrong with a question file. */
export const wrongFile = {
  unreadable: (file: string, what: string) => `${file} cannot be read: ${what}.`,
  line: (file: string, line: number, what: string) => `${file}, line ${line}: ${what}.`,
  empty: (file: string) => `${file} holds no question. Each is a line such as {"question": "…", "contains": ["…"]}`,
  notJson: 'it is not JSON. Each line holds one {"question": …}, with what a right answer holds',
  notList: "questions are written as a list: “- question: …”, and below it what a right answer holds",
  tooLong: (length: number, longest: number) => `“question” has ${length} characters; at most ${longest} are read`,
  twice: (id: string, line: number) => `“id” ${id} is used already in line ${line}`,
} as const;

function anyOf(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(" or ");
}

/** Never rounded up to a whole: 199 of 200 is not 100 %. */
function percent(right: number, all: number): string {
  return `${Math.floor((1000 * right) / Math.max(1, all)) / 10} %`;
}
