import { DatabaseSync } from "node:sqlite";
import { STOPWORDS } from "../../src/core/language/data/stopwords.ts";
import { type Engine, TOP } from "./engine.ts";

/** SQLite's full-text search in memory, with Porter's stemmer, any of the words, without stop words. */
export function fts5(sentences: readonly string[]): Engine {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE sentence USING fts5(text, content='', tokenize='porter unicode61')");
  const insert = database.prepare("INSERT INTO sentence (rowid, text) VALUES (?, ?)");
  database.exec("BEGIN");
  sentences.forEach((text, i) => {
    insert.run(i, text);
  });
  database.exec("COMMIT");
  const select = database.prepare("SELECT rowid FROM sentence WHERE sentence MATCH ? ORDER BY rank LIMIT ?");
  return {
    name: "SQLite FTS5",
    search(question) {
      const words = question.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !STOPWORDS.has(word.toLowerCase()));
      return words.length === 0 ? 0 : select.all(words.map((word) => `"${word}"`).join(" OR "), TOP).length;
    },
  };
}
