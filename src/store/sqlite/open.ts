import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "../store.ts";
import { createConversations } from "./conversations.ts";
import { createFeedbackBox } from "./feedback.ts";
import { migrate } from "./migrations.ts";
import { createQuestions } from "./questions.ts";
import { createReplies } from "./replies.ts";
import { createSettings } from "./settings.ts";

/** How long a write waits for another process to finish its own. */
const BUSY_MS = 2_000;

/** Opens or creates the file with its folders; `:memory:` keeps all of it in the process. Throws when that cannot be. */
export function openSqliteStore(path: string): Store {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: BUSY_MS });
  try {
    // With a write-ahead log readers never wait, and a killed process loses nothing that was kept.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    migrate(database);
    return storeOn(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function storeOn(database: DatabaseSync): Store {
  const forgotten = ["questions", "conversations", "replies"].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE at < ?`),
  );
  return {
    questions: createQuestions(database),
    feedback: createFeedbackBox(database),
    conversations: createConversations(database),
    replies: createReplies(database),
    settings: createSettings(database),
    async forget(before) {
      for (const statement of forgotten) statement.run(before.getTime());
    },
    async close() {
      database.close();
    },
  };
}
