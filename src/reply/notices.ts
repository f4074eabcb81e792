import type { Reply } from "./reply.ts";

/** A sentence that is neither an answer nor a fault: a hint, a refusal. */
export function noteReply(sentence: string): Reply {
  return { tone: "plain", headline: sentence, blocks: [], actions: [], audience: "as-asked" };
}

/** Something went wrong on our side. */
export function problemReply(sentence: string): Reply {
  return { tone: "problem", headline: sentence, blocks: [], actions: [], audience: "as-asked" };
}

/** A hint for one person, which nobody else need read. */
export function privateNote(sentence: string): Reply {
  return { ...noteReply(sentence), audience: "asker" };
}
