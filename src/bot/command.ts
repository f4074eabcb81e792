import type { ActionKind } from "../reply/actions.ts";
import type { FeedbackKind } from "../store/store.ts";

/** What somebody wants of the bot. Adapters make commands; only the bot carries them out. */
export type Command =
  | { readonly kind: "ask"; readonly question: string }
  /** A button under an answer, of today or from before the last restart. `state` is what the button carries. */
  | { readonly kind: "press"; readonly action: ActionKind; readonly state: string }
  /** What somebody thinks of an answer; `state` as above. */
  | {
      readonly kind: "feedback";
      readonly state: string;
      readonly verdict: FeedbackKind;
      readonly note: string | null;
    }
  /** “Check against sources” on somebody's message. */
  | { readonly kind: "check"; readonly text: string }
  /** `mute` in a thread: silence until the next mention. */
  | { readonly kind: "mute" }
  | { readonly kind: "reload" }
  | { readonly kind: "status" }
  | { readonly kind: "sources" }
  | { readonly kind: "gaps" }
  | { readonly kind: "opinions" }
  /** Binds the place to a dossier; null tells which one it is. */
  | { readonly kind: "use"; readonly dossier: string | null }
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

/** Where it is wanted. */
export interface Scene {
  /** The channel, as the platform calls it. A thread is in the place of its channel. */
  readonly place: string;
  /** The thread or the direct conversation, where follow-ups are read from what came before; null has no memory. */
  readonly thread: string | null;
}

/** Reads the text after `/wellsourced`. Nothing at all asks for help. */
export function parseCommand(text: string): Command {
  const [word = "", ...rest] = text.trim().split(/\s+/u);
  const name = word.toLowerCase();
  switch (name) {
    case "":
      return { kind: "help" };
    case "reload":
    case "status":
    case "sources":
    case "gaps":
    case "help":
    case "mute":
      return rest.length === 0 ? { kind: name } : { kind: "unknown", word: text.trim() };
    case "feedback":
      return rest.length === 0 ? { kind: "opinions" } : { kind: "unknown", word: text.trim() };
    case "use":
      return { kind: "use", dossier: rest.join(" ") || null };
    default:
      return { kind: "unknown", word: text.trim() };
  }
}
