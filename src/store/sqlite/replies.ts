import type { DatabaseSync } from "node:sqlite";
import type { Replies } from "../store.ts";

export function createReplies(database: DatabaseSync): Replies {
  const get = database.prepare("SELECT * FROM replies WHERE message = ?");
  const put = database.prepare("INSERT OR REPLACE INTO replies (message, reply, person, at) VALUES (?, ?, ?, ?)");
  const remove = database.prepare("DELETE FROM replies WHERE message = ?");
  return {
    async get(message) {
      const row = get.get(message);
      return row && { message: String(row.reply), person: String(row.person), at: new Date(Number(row.at)) };
    },
    async put(message, { message: reply, person, at }) {
      put.run(message, reply, person, at.getTime());
    },
    async remove(message) {
      remove.run(message);
    },
  };
}
