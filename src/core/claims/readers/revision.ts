import { CARDINALS, CHANGES } from "../../language/data/numbers.ts";
import { CHANGED_WITHIN } from "../../language/numbers.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";

/** Is a value said to have taken the place of another (`new`), or to have been replaced (`old`)? */
export type Revision = "new" | "old" | null;

const NEW = [
  "now",
  "is now",
  "are now",
  "has risen to",
  "correct figure",
  "right figure",
  "correct number",
  "right number",
  "now stands",
  "risen to",
  "revised to",
  "final figure",
  "final count",
  "final toll",
  "latest count",
  "latest figure",
  "new figure",
  "revised figure",
  "new date",
  "new time",
  "new price",
  "should have read",
  "should read",
  "should have been",
  "from now on",
  "as of today",
];
const OLD = [
  "initially",
  "originally",
  "previously",
  "formerly",
  "at first",
  "until now",
  "so far",
  "used to",
  "no longer",
  "instead of",
  "we wrote",
  "earlier version",
  "earlier article",
  "earlier story",
  "earlier post",
  "earlier edition",
  "previous version",
  "previous article",
  "previous report",
  "correction",
  "we said",
  "we reported",
  "wrongly",
  "mistakenly",
  "in error",
  "first notice",
  "first report",
  "first estimate",
  "earlier estimate",
  "early estimate",
  "early reports",
  "earlier reports",
  "earlier figure",
  "earlier count",
  "earlier it had put",
  "had earlier",
  "had previously",
  "had put",
  "earlier put",
  "earlier said",
  "earlier reported",
  "initial figure",
  "initial count",
  "initial reports",
  "first put",
  "preliminary",
  "first spoke",
  "was wrong",
];
/** Reads the words of the clause around the value: “raised from 3 to 4”, “until now it was 30”, “the right figure is 14”. */
export function readRevision(
  tokens: readonly Token[],
  value: { from: number; to: number },
  clause: { from: number; to: number },
): Revision {
  const direction = readChange(tokens, value, clause);
  if (direction) return direction;
  if (isTakenBack(tokens, value, clause)) return "old";
  if (stands(tokens, OLD, clause) || hadBeen(tokens, clause)) return "old";
  if (isState(tokens, clause)) return null;
  return stands(tokens, NEW, clause) || isCorrection(tokens, clause) ? "new" : null;
}

/** “The club now has 40 members”, “74 people are now on the list”: so it stands, and no other figure is replaced. */
function isState(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const place = tokens.slice(from, to).findIndex(({ form }) => form === "now");
  if (place < 0) return false;
  const now = from + place;
  const [before, after] = [tokens[now - 1]?.form ?? "", tokens[now + 1]?.form ?? ""];
  return /^(has|have)$/.test(after) || (/^(is|are)$/.test(before) && /^(on|in|at|with)$/.test(after));
}

/** “They corrected the figure: it was 14.” */
function isCorrection(tokens: readonly Token[], { from }: { from: number }): boolean {
  const colon = tokens[from - 1]?.form === ":" ? from - 1 : -1;
  return tokens.slice(0, Math.max(0, colon)).some(({ form }) => /^(corrected|corrects|revised|updated)$/.test(form));
}

/** “it had been 40”: but “40 seats had been booked” revises nothing. */
function hadBeen(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ form }, i) =>
        form === "had" && tokens[from + i + 1]?.form === "been" && !isVerbForm(tokens[from + i + 2]?.form ?? ""),
    );
}

/** “17 people, not 12”: the figure that is taken back. */
function isTakenBack(tokens: readonly Token[], value: { from: number }, clause: { from: number }): boolean {
  const [one, two] = [tokens[value.from - 1]?.form ?? "", tokens[value.from - 2]?.form ?? ""];
  const negated = one === "not" || (one === "than" && two === "rather") || (one === "of" && two === "instead");
  return (
    negated && tokens.slice(clause.from, value.from).some(({ kind, form }) => kind === "number" || CARDINALS.has(form))
  );
}

/** “raised from 3 to 4”, “up from 3”, “corrected to 238”. */
function readChange(tokens: readonly Token[], value: { from: number }, clause: { from: number; to: number }): Revision {
  const before = tokens[value.from - 1]?.form ?? "";
  if (before !== "from" && before !== "to") return null;
  for (let at = value.from - 2; at >= Math.max(clause.from, value.from - CHANGED_WITHIN); at--) {
    if (CHANGES.has(tokens[at]?.form ?? "")) return before === "to" ? "new" : "old";
  }
  return null;
}

function stands(
  tokens: readonly Token[],
  phrases: readonly string[],
  { from, to }: { from: number; to: number },
): boolean {
  const words = ` ${tokens
    .slice(from, to)
    .flatMap(({ form, kind }) => (kind === "mark" ? [] : [form]))
    .join(" ")} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
