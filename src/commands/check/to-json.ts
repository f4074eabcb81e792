import type { Copied } from "../../core/audit/copies.ts";
import type { Disagreement } from "../../core/audit/disagreements.ts";
import type { Spelling } from "../../core/audit/spellings.ts";
import type { Document } from "../../core/documents/document.ts";
import type { Notice, Rejection } from "../../library/library.ts";
import { type CitationJson, citationToJson, type FindingJson, findingToJson } from "../../reply/json.ts";
import { type Checked, toMend } from "./checked.ts";

/** What was found in a dossier, for other programs. Its keys are a contract; quotes and their places are as in an answer. */
export interface CheckJson {
  readonly dossier: string;
  readonly title: string;
  readonly version: string;
  readonly documents: number;
  readonly sentences: number;
  /** How many things --strict counts. */
  readonly toMend: number;
  readonly rejected: readonly Rejection[];
  readonly remarks: readonly Notice[];
  readonly undated: readonly SourceJson[];
  readonly unnamed: readonly SourceJson[];
  readonly inferred: readonly (SourceJson & { readonly published: string; readonly reason: string })[];
  readonly disputed: readonly DisagreementJson[];
  readonly revised: readonly DisagreementJson[];
  readonly copied: readonly { readonly documents: readonly string[]; readonly sentences: readonly CitationJson[] }[];
  readonly spellings: readonly (readonly SpellingJson[])[];
}

interface SourceJson {
  readonly document: string;
  readonly title: string;
}

interface DisagreementJson {
  readonly values: readonly (string | null)[];
  readonly findings: readonly FindingJson[];
}

interface SpellingJson {
  readonly written: string;
  readonly count: number;
  readonly documents: readonly string[];
}

export function checkedToJson(checked: Checked): CheckJson {
  const { loaded, audit } = checked;
  return {
    dossier: loaded.name,
    title: loaded.title,
    version: loaded.version,
    documents: loaded.corpus.documents.length,
    sentences: loaded.corpus.passageCount,
    toMend: toMend(checked),
    rejected: loaded.rejected.map(({ file, reason }) => ({ file, reason })),
    remarks: loaded.notices.map(({ file, text, weight }) => ({ file, text, weight })),
    undated: audit.undated.map(sourceToJson),
    unnamed: audit.unnamed.map(sourceToJson),
    inferred: audit.inferred.flatMap((document) =>
      document.published.kind === "inferred"
        ? [{ ...sourceToJson(document), published: document.published.day, reason: document.published.reason }]
        : [],
    ),
    disputed: audit.disputed.map(disagreementToJson),
    revised: audit.revised.map(disagreementToJson),
    copied: audit.copies.map(copiedToJson),
    spellings: audit.spellings.map((each) => each.map(spellingToJson)),
  };
}

function sourceToJson({ id, title }: Document): SourceJson {
  return { document: id, title };
}

function disagreementToJson({ findings }: Disagreement): DisagreementJson {
  return { values: findings.map(({ value }) => value), findings: findings.map(findingToJson) };
}

function copiedToJson({ documents, sentences }: Copied) {
  return { documents: documents.map(({ id }) => id), sentences: sentences.map(citationToJson) };
}

function spellingToJson({ written, count, documents }: Spelling): SpellingJson {
  return { written, count, documents: documents.map(({ id }) => id) };
}
