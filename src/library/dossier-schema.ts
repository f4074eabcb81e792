import { z } from "zod";
import type { DossierFields } from "./dossier-file.ts";
import { readableDay } from "./readable-day.ts";
import { reasons } from "./reasons.ts";
import { type Fields, problems } from "./yaml-fields.ts";

/** Loaded only for a dossier.yaml that is not plainly right: it names the field, the line and what to do. */
export function checkDossier(
  data: Readonly<Record<string, unknown>>,
  lineOf: Fields["lineOf"],
): { readonly fields: DossierFields } | { readonly reason: string } {
  const checked = schemaFor(data.aliases).safeParse(data);
  return checked.success ? { fields: checked.data } : { reason: problems(checked.error, lineOf) };
}

/** Two shapes of `aliases` are allowed. Choosing by hand gives a clearer message than a union. */
function schemaFor(aliases: unknown) {
  const named = aliases !== null && typeof aliases === "object" && !Array.isArray(aliases);
  return z.strictObject(
    {
      title: word.nullish(),
      private: z.boolean({ error: "must be true or false" }).nullish(),
      aliases: named ? byName.nullish() : groups.nullish(),
      synonyms: groups.nullish(),
      sources: sources.nullish(),
      corrections: corrections.nullish(),
    },
    {
      error: ({ code }) =>
        code === "unrecognized_keys"
          ? "is not known here: known are title, private, aliases, synonyms, sources, corrections"
          : undefined,
    },
  );
}

const word = z
  .string({ error: "holds something that is not text: put it in quotes" })
  .refine((value) => value.trim() !== "", { error: "holds a blank: fill it in or remove it" });

const list = z.array(word, { error: "must be a list of lists, such as [[al-Waer, Waer], [Jarabulus, Jarablus]]" });

const groups = z.array(list.min(2, { error: "holds a list of fewer than two names: add one or remove the list" }), {
  error: "must be a list of lists, such as [[al-Waer, Waer], [Jarabulus, Jarablus]]",
});

const sources = z.record(
  z.string(),
  z.record(z.string(), z.unknown(), { error: "must give fields such as “publisher: …” for each file" }),
  { error: "must give fields for each file, such as “report.pdf:” and below it “publisher: …”" },
);

const day = z
  .union([z.string(), z.date()], { error: reasons.correctionDay })
  .transform((written) => (written instanceof Date ? written.toISOString().slice(0, 10) : (readableDay(written) ?? "")))
  .refine((written) => /^\d{4}-\d{2}-\d{2}$/.test(written), { error: reasons.correctionDay });

const correction = z
  .strictObject(
    {
      file: word.nullish(),
      quote: word,
      date: day,
      instead: word.nullish(),
      withdrawn: z.literal(true, { error: "must be true, or be left out" }).nullish(),
      note: word.nullish(),
    },
    { error: "needs the fields quote, date, and instead or withdrawn; file and note may be added" },
  )
  .refine(({ instead, withdrawn }) => (instead == null) === (withdrawn === true), { error: reasons.correctionWhat });

const corrections = z.array(correction, {
  error:
    "must be a list; each entry begins with “- quote: …” and has “date: …” and “instead: …” or “withdrawn: true” below it",
});

const byName = z.record(
  z.string(),
  z.array(word, { error: "must give a list of other names for each name" }).min(1, {
    error: "holds a name without another: add one or remove the name",
  }),
);
