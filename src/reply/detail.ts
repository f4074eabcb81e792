import type { Finding, FindingNote } from "../core/answer/answer.ts";
import type { Speaker, Stance } from "../core/claims/speaker.ts";
import { messages } from "./messages.ts";
import { oneLine } from "./words.ts";

/** The line under a value: who says it, how far it is a fact, what to beware of. Null when there is nothing to say. */
export function detailLine({ speaker, stance, notes }: Finding, why: string | null = null): string | null {
  // A denial says already that it is not so.
  const worthSaying = notes.filter(({ kind }) => kind !== "negated" || stance !== "denied");
  const about = [stanceLine(stance), ...worthSaying.map(noteLine)];
  const parts = [why, speaker && speakerLine(speaker), ...about].filter((part) => part !== null);
  const line = parts.join(" · ");
  if (line === "") return null;
  return speaker === null ? line.charAt(0).toUpperCase() + line.slice(1) : line;
}

/** “Talal al-Barazi, Homs’ governor, to Reuters” */
function speakerLine({ name, role, via, how }: Speaker): string {
  const who = PRONOUNS.has(name.toLowerCase()) ? messages.notNamed(name) : oneLine(name);
  const from = how === "context" ? messages.fromContext : null;
  const parts = [who, role && oneLine(role), via && messages.speakerTo(oneLine(via)), from];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}

/** “Opposition activists” speaks for itself; a bare “he” does not. */
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "it", "they", "we", "i", "you", "one", "who"]);

function stanceLine(stance: Stance): string | null {
  switch (stance) {
    case "reported":
      return null;
    case "expected":
      return messages.stanceExpected;
    case "denied":
      return messages.stanceDenied;
    default:
      return stance satisfies never;
  }
}

function noteLine(note: FindingNote): string {
  switch (note.kind) {
    case "inherited-scope":
      return messages.inheritedScope(note.scope);
    case "negated":
      return messages.negated;
    case "attribution-differs":
      return messages.attributionDiffers(note.speakers.map(oneLine));
    case "unclear-whole":
      return messages.unclearWhole;
    default:
      return note satisfies never;
  }
}
