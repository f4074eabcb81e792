import type { DatabaseSync } from "node:sqlite";

/** Each brings the file from the version of its place to the next. Never changed once released: a new one follows. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE questions (
    id TEXT PRIMARY KEY, at INTEGER NOT NULL, place TEXT NOT NULL, person TEXT NOT NULL, dossier TEXT NOT NULL,
    text TEXT NOT NULL, key TEXT NOT NULL, answered INTEGER NOT NULL, version TEXT NOT NULL, shown TEXT NOT NULL
  ) STRICT;
  CREATE INDEX questions_by_person ON questions (person, at);
  CREATE INDEX questions_by_dossier ON questions (dossier, answered, at);
  CREATE INDEX questions_by_time ON questions (at);
  CREATE TABLE feedback (
    id TEXT PRIMARY KEY, at INTEGER NOT NULL, person TEXT NOT NULL, dossier TEXT NOT NULL, version TEXT NOT NULL,
    question TEXT NOT NULL, kind TEXT NOT NULL, note TEXT
  ) STRICT;
  CREATE INDEX feedback_by_dossier ON feedback (dossier, at);
  CREATE TABLE conversations (
    thread TEXT PRIMARY KEY, question TEXT NOT NULL, at INTEGER NOT NULL, people TEXT NOT NULL, muted INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE replies (
    message TEXT PRIMARY KEY, reply TEXT NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE bindings (place TEXT PRIMARY KEY, dossier TEXT NOT NULL) STRICT;
  `,
];

/** Brings the file up to date. Throws when it was written by a newer version of the program. */
export function migrate(database: DatabaseSync): void {
  // The lock first: two processes may open a new file at once.
  database.exec("BEGIN IMMEDIATE");
  try {
    const version = Number(database.prepare("PRAGMA user_version").get()?.user_version ?? 0);
    if (version > MIGRATIONS.length) throw new Error(`it was written by a newer version (${version})`);
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}
