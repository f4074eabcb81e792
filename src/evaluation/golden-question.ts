import { z } from "zod";
import type { Verdict } from "../core/answer/answer.ts";

/** What a person asks, and what a right answer holds. Every field but `question` may be left out. */
export interface GoldenQuestion {
  readonly id: string;
  readonly question: string;
  /** Any of these is right. Left out: any verdict but `unanswered`. */
  readonly verdict: readonly Verdict[] | undefined;
  /** Each must stand in a value or a quote of some finding; of a list inside the list one suffices. */
  readonly contains: readonly (readonly string[])[];
  /** None may stand in a value or a quote of any finding. */
  readonly excludes: readonly string[];
  /** Each must be cited by some finding; of a list inside the list one suffices. */
  readonly documents: readonly (readonly string[])[];
  /** Words of a quote under the first finding. */
  readonly first: string | undefined;
}

/** Checks one record of a question file. `number` counts from 1 and names a question that has no id. */
export function checkQuestion(
  record: unknown,
  number: number,
): { readonly question: GoldenQuestion } | { readonly wrong: string } {
  const checked = schema.safeParse(record);
  if (!checked.success) return { wrong: checked.error.issues.map(inWords).join("; ") };
  const { id = String(number), question, verdict, contains, excludes, documents, first } = checked.data;
  return {
    question: {
      id: String(id),
      question,
      verdict: verdict === undefined ? undefined : asList(verdict),
      contains: (contains ?? []).map(asList),
      excludes: excludes ?? [],
      documents: (documents ?? []).map(asList),
      first,
    },
  };
}

const VERDICTS = [
  "single",
  "agreed",
  "disputed",
  "updated",
  "separate",
  "quoted",
  "unanswered",
] as const satisfies readonly Verdict[];

const text = z.string({ error: "must be a text: put it in quotes" }).refine((value) => value.trim() !== "", {
  error: "is blank: fill it in or remove it",
});
const verdict = z.enum(VERDICTS, { error: `must be one of ${VERDICTS.join(", ")}, or a list of these` });
const texts = z.array(text, { error: "must be a list of texts" });
const alternatives = z.array(
  z.custom<string | string[]>((value) => text.safeParse(value).success || texts.min(1).safeParse(value).success, {
    error: "must be a text, or a list of texts of which one suffices",
  }),
  { error: "must be a list of texts" },
);

const schema = z.strictObject(
  {
    id: z.union([z.string(), z.number()], { error: "must be a text or a number" }).optional(),
    question: text,
    verdict: z
      .custom<Verdict | Verdict[]>(
        (value) => verdict.safeParse(value).success || z.array(verdict).min(1).safeParse(value).success,
        { error: `must be one of ${VERDICTS.join(", ")}, or a list of these` },
      )
      .optional(),
    contains: alternatives.optional(),
    excludes: texts.optional(),
    documents: alternatives.optional(),
    first: text.optional(),
  },
  {
    error: ({ code }) =>
      code === "unrecognized_keys"
        ? "is not known here: known are id, question, verdict, contains, excludes, documents, first"
        : "it is not an object with a “question” in it",
  },
);

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `“${key}” ${issue.message}`).join("; ");
  return issue.path.length === 0 ? issue.message : `“${String(issue.path[0])}” ${issue.message}`;
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
