import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const nonEmpty = z.string().min(1);

const correction = z.strictObject({
  span: z.tuple([z.int().min(0), z.int().min(1)]),
  day,
  instead: nonEmpty.nullable(),
  note: nonEmpty.nullable(),
});

export const citation = z
  .strictObject({
    document: nonEmpty,
    title: nonEmpty,
    publisher: nonEmpty.nullable(),
    published: day.nullable(),
    url: nonEmpty.nullable(),
    paragraph: z.int().min(1),
    start: z.int().min(0),
    end: z.int().min(1),
    quote: nonEmpty,
    mark: z.tuple([z.int().min(0), z.int().min(1)]).nullable(),
    corrections: z.array(correction).min(1).optional(),
    record: z.int().min(1).optional(),
    page: z.int().min(1).optional(),
    sheet: nonEmpty.optional(),
    row: z.int().min(1).optional(),
    line: z.int().min(1).optional(),
    headings: z.array(nonEmpty).min(1).optional(),
    columns: nonEmpty.optional(),
  })
  .refine(({ start, end, quote }) => end - start === quote.length, "the quote is as long as its span")
  .refine(({ mark, quote }) => !mark || (mark[0] < mark[1] && mark[1] <= quote.length), "the mark lies in the quote");

export const finding = z.strictObject({
  value: nonEmpty.nullable(),
  speaker: z.strictObject({ name: nonEmpty, role: nonEmpty.nullable(), via: nonEmpty.nullable() }).nullable(),
  stance: z.enum(["reported", "expected", "denied"]),
  origins: z.int().min(1),
  citations: z.array(citation).min(1),
});

const related = z.strictObject({ ...finding.shape, why: nonEmpty });

const VERDICTS = ["single", "agreed", "disputed", "updated", "separate", "quoted", "unanswered"] as const;

/** The contract of the JSON which other programs read: nothing more, nothing less. */
export const answerSchema = z
  .strictObject({
    id: nonEmpty.optional(),
    question: z.string(),
    verdict: z.enum(VERDICTS),
    summary: nonEmpty,
    findings: z.array(finding),
    related: z.array(related),
    nearest: z.array(citation),
    missing: z.array(nonEmpty),
    ms: z.number().min(0),
  })
  .refine(
    ({ verdict, findings }) => (verdict === "unanswered") === (findings.length === 0),
    "only “unanswered” is without findings",
  )
  .refine(
    ({ verdict, nearest }) => verdict === "unanswered" || nearest.length === 0,
    "an answer has no closest passages",
  )
  .refine(({ verdict, findings }) => verdict !== "disputed" || findings.length > 1, "a dispute has two sides");

/** In the order in which they are written. */
export const KEYS = {
  answer: ["id", "question", "verdict", "summary", "findings", "related", "nearest", "missing", "ms"],
  finding: ["value", "speaker", "stance", "origins", "citations"],
  related: ["value", "speaker", "stance", "origins", "citations", "why"],
  citation: ["document", "title", "publisher", "published", "url", "paragraph", "start", "end", "quote", "mark"],
} as const;
