import { z } from "zod";
import { isDay } from "./day.ts";
import { FIELDS, type FrontMatterFields, isWebAddress } from "./front-matter.ts";
import { type Fields, problems } from "./yaml-fields.ts";

/** Loaded only for front matter that is not plainly right: it names the field, the line and what to do. */
export function checkFrontMatter(
  data: unknown,
  lineOf: Fields["lineOf"],
): { readonly fields: FrontMatterFields } | { readonly reason: string } {
  const checked = schema.safeParse(data);
  return checked.success ? { fields: checked.data } : { reason: problems(checked.error, lineOf) };
}

const text = z
  .string({ error: "is not text: put it in quotes" })
  .refine((value) => value.trim() !== "", { error: "is blank: fill it in or remove the line" })
  .nullish();

const day = z
  .string({ error: "is not a date: write it as YYYY-MM-DD, or write unknown" })
  .refine((value) => value === "unknown" || isDay(value), {
    error: "is not a day of the calendar: write it as YYYY-MM-DD, or write unknown",
  })
  .nullish();

const schema = z
  .strictObject(
    {
      title: text,
      publisher: text,
      author: text,
      published: day,
      date: day,
      url: z
        .string({ error: "is not text: put it in quotes" })
        .refine(isWebAddress, { error: "is not a web address: write it with https://" })
        .nullish(),
      note: text,
    } satisfies Record<(typeof FIELDS)[number], z.ZodType>,
    {
      error: ({ code }) =>
        code === "unrecognized_keys" ? `is not known here: known are ${FIELDS.join(", ")}` : undefined,
    },
  )
  .refine(({ published, date }) => published === undefined || date === undefined, {
    path: ["date"],
    error: "is another name of “published”: keep one of the two",
  });
