/** What somebody wants of the bot. Adapters make commands; only the bot carries them out. */
export type Command =
  | { readonly kind: "ask"; readonly question: string }
  | { readonly kind: "reload" }
  | { readonly kind: "status" }
  | { readonly kind: "sources" }
  | { readonly kind: "help" }
  /** `/wellsourced something`, where something is none of the above. */
  | { readonly kind: "unknown"; readonly word: string };

/** Who wants it. The bot, not the adapter, decides what they may do. */
export interface Actor {
  readonly platform: "slack" | "discord" | "terminal";
  readonly id: string;
  /** Does the platform say this person runs the workspace or server? Asked only when a command needs it. */
  readonly runsThePlace: () => Promise<boolean>;
}

const WORDS = new Set(["reload", "status", "sources", "help"]);

/** Reads the text after `/wellsourced`. Nothing at all asks for help. */
export function parseCommand(text: string): Command {
  const word = text.trim().toLowerCase();
  if (word === "") return { kind: "help" };
  return WORDS.has(word) ? { kind: word as "reload" | "status" | "sources" | "help" } : { kind: "unknown", word };
}
