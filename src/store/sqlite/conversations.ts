import type { DatabaseSync } from "node:sqlite";
import type { Conversations } from "../store.ts";

export function createConversations(database: DatabaseSync): Conversations {
  const get = database.prepare("SELECT * FROM conversations WHERE thread = ?");
  const put = database.prepare(
    "INSERT OR REPLACE INTO conversations (thread, question, at, people, muted) VALUES (?, ?, ?, ?, ?)",
  );
  return {
    async get(thread) {
      const row = get.get(thread);
      if (!row) return undefined;
      return {
        question: String(row.question),
        at: new Date(Number(row.at)),
        people: String(row.people).split(" ").filter(Boolean),
        muted: row.muted === 1,
      };
    },
    async put(thread, { question, at, people, muted }) {
      put.run(thread, question, at.getTime(), people.join(" "), Number(muted));
    },
  };
}
