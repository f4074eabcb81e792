import { hash } from "node:crypto";
import type { Document } from "../core/documents/document.ts";
import type { Dossier } from "./dossier-file.ts";

const DIGITS = 7;

/** Short, from the content alone: equal documents and words give an equal version on every machine. */
export function versionOf(documents: readonly Document[], dossier: Dossier): string {
  const all = [dossier.title, dossier.vocabulary.aliases, dossier.vocabulary.synonyms, documents.map(fingerprint)];
  return hash("sha256", JSON.stringify(all)).slice(0, DIGITS);
}

/** Most documents stay the objects they are from one reload to the next, and their texts are long. */
const prints = new WeakMap<Document, string>();

/** Equal when nothing that people can see of a document differs. */
export function fingerprint(document: Document): string {
  let print = prints.get(document);
  if (print === undefined) {
    print = hash("sha256", JSON.stringify(visibleOf(document)));
    prints.set(document, print);
  }
  return print;
}

function visibleOf(document: Document): unknown {
  const { id, title, publisher, author, published, url, note, copy = null, text, corrections = [] } = document;
  const day = published.kind === "unknown" ? null : published.day;
  return [id, title, publisher, author, published.kind, day, url, note, copy, text, corrections];
}
