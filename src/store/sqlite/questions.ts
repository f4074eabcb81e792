import type { DatabaseSync } from "node:sqlite";
import type { AskedQuestion, Questions } from "../store.ts";

export function createQuestions(database: DatabaseSync): Questions {
  const insert = database.prepare(
    `INSERT INTO questions (id, at, place, person, dossier, text, key, answered, version, shown)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  );
  const byId = database.prepare("SELECT * FROM questions WHERE id = ?");
  const recent = database.prepare(
    "SELECT text, MAX(at) AS last FROM questions WHERE person = ? GROUP BY text ORDER BY last DESC LIMIT ?",
  );
  const answered = database.prepare(
    "SELECT text, MAX(at) AS last FROM questions WHERE dossier = ? AND answered = 1 GROUP BY text ORDER BY last DESC LIMIT ?",
  );
  // SQLite takes the other columns of a group from the row that holds the MAX.
  const gaps = database.prepare(
    `SELECT text, COUNT(*) AS count, MAX(at) AS last FROM questions WHERE dossier = ? AND answered = 0
     GROUP BY key ORDER BY count DESC, last DESC LIMIT ?`,
  );
  return {
    async add({ id, at, place, person, dossier, text, key, answered: has, version, shown }) {
      insert.run(id, at.getTime(), place, person, dossier, text, key, Number(has), version, JSON.stringify(shown));
    },
    async find(id) {
      const row = byId.get(id);
      return row && toQuestion(row);
    },
    async recent(person, limit) {
      return recent.all(person, limit).map(({ text }) => String(text));
    },
    async answered(dossier, limit) {
      return answered.all(dossier, limit).map(({ text }) => String(text));
    },
    async gaps(dossier, limit) {
      return gaps
        .all(dossier, limit)
        .map(({ text, count, last }) => ({ text: String(text), count: Number(count), last: new Date(Number(last)) }));
    },
  };
}

function toQuestion(row: Record<string, unknown>): AskedQuestion {
  return {
    id: String(row.id),
    at: new Date(Number(row.at)),
    place: String(row.place),
    person: String(row.person),
    dossier: String(row.dossier),
    text: String(row.text),
    key: String(row.key),
    answered: row.answered === 1,
    version: String(row.version),
    // Written by `add` and by nobody else.
    shown: JSON.parse(String(row.shown)) as AskedQuestion["shown"],
  };
}
