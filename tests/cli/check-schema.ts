import { z } from "zod";
import { citation, finding } from "../reply/json-schema.ts";

const file = z.string().min(1);
const source = z.strictObject({ document: file, title: z.string() });
const disagreement = z.strictObject({
  values: z.array(z.string().min(1).nullable()).min(2),
  findings: z.array(finding).min(2),
});

/** What `check --json` prints for a dossier. */
export const checkSchema = z.strictObject({
  dossier: z.string().min(1),
  title: z.string().min(1),
  version: z.string().min(1),
  documents: z.int().positive(),
  sentences: z.int().nonnegative(),
  toMend: z.int().nonnegative(),
  rejected: z.array(z.strictObject({ file, reason: z.string().min(1) })),
  remarks: z.array(z.strictObject({ file, text: z.string().min(1), weight: z.enum(["lost", "minor"]) })),
  undated: z.array(source),
  unnamed: z.array(source),
  inferred: z.array(source.extend({ published: z.string().min(4), reason: z.string().min(1) })),
  disputed: z.array(disagreement),
  revised: z.array(disagreement),
  copied: z.array(z.strictObject({ documents: z.array(file).min(2), sentences: z.array(citation).min(1) })),
  spellings: z.array(
    z
      .array(z.strictObject({ written: z.string().min(1), count: z.int().positive(), documents: z.array(file).min(1) }))
      .min(2),
  ),
});
