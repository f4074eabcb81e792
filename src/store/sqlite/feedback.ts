import type { DatabaseSync } from "node:sqlite";
import { FEEDBACK_KINDS, type FeedbackBox, type FeedbackKind } from "../store.ts";

export function createFeedbackBox(database: DatabaseSync): FeedbackBox {
  const put = database.prepare(
    "INSERT OR REPLACE INTO feedback (id, at, person, dossier, version, question, kind, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const list = database.prepare("SELECT * FROM feedback WHERE dossier = ? ORDER BY at DESC, id LIMIT ?");
  return {
    async put({ id, at, person, dossier, version, question, kind, note }) {
      put.run(id, at.getTime(), person, dossier, version, question, kind, note);
    },
    async list(dossier, limit) {
      return list.all(dossier, limit).map((row) => ({
        id: String(row.id),
        at: new Date(Number(row.at)),
        person: String(row.person),
        dossier: String(row.dossier),
        version: String(row.version),
        question: String(row.question),
        kind: toKind(row.kind),
        note: row.note === null ? null : String(row.note),
      }));
    },
  };
}

function toKind(value: unknown): FeedbackKind {
  return FEEDBACK_KINDS.find((kind) => kind === value) ?? "other";
}
