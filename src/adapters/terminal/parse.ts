import { type Command, parseCommand } from "../../bot/command.ts";

/** One line of the chat. What is no command is a question; null for a line with nothing on it. */
export function parseLine(line: string): Command | { readonly kind: "quit" } | null {
  const text = line.trim();
  if (text === "") return null;
  if (!text.startsWith("/")) return { kind: "ask", question: text };
  const end = text.search(/\s/u);
  const word = (end < 0 ? text : text.slice(0, end)).slice(1).toLowerCase();
  const rest = end < 0 ? "" : text.slice(end);
  switch (word) {
    case "quit":
    case "exit":
      return { kind: "quit" };
    // As in Slack and Discord, so that nobody has to learn it twice.
    case "ask":
      return { kind: "ask", question: rest.trim() };
    case "wellsourced":
      return parseCommand(rest);
    default:
      return parseCommand(word);
  }
}
