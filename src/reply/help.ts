import { messages } from "./messages.ts";
import type { Reply } from "./reply.ts";

/** How to ask, in the words of the platform. `instead` says first why help is shown. */
export function helpReply(platform: "slack" | "discord" | "terminal", instead: string = messages.help): Reply {
  const { ask, commands } = messages.helpOn[platform];
  return {
    tone: "plain",
    headline: instead,
    blocks: [
      { kind: "items", items: ask.map(([title, detail]) => ({ title, detail })) },
      { kind: "items", items: commands.map(([title, detail]) => ({ title, detail })) },
      { kind: "note", text: messages.helpPromise },
    ],
    actions: [],
    audience: "as-asked",
  };
}
