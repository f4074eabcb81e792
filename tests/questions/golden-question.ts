import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Verdict } from "../../src/core/answer/answer.ts";

/** One line of a question file: what a person asks, and what a right answer holds. */
export type GoldenQuestion = z.infer<typeof schema>;

export async function readQuestions(file: URL): Promise<readonly GoldenQuestion[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

const verdict = z.enum([
  "single",
  "agreed",
  "disputed",
  "updated",
  "separate",
  "quoted",
  "unanswered",
] satisfies Verdict[]);

const schema = z.strictObject({
  id: z.string(),
  question: z.string(),
  /** Any of these is right; without it any verdict but `unanswered` is. */
  verdict: z.union([verdict.transform((one) => [one]), z.array(verdict).min(1)]).optional(),
  /** The document and some exact words of a quote under the first finding. */
  first: z.tuple([z.string(), z.string()]).optional(),
  /** Each must stand in a value or a quote of some finding. */
  values: z.array(z.string()).optional(),
  /** None may stand in a value or a quote of any finding. */
  not: z.array(z.string()).optional(),
});
