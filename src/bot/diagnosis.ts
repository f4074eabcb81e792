/** One thing that `doctor` looked at. */
export interface Diagnosis {
  /** What it is about: “Documents”, “Slack”. */
  readonly about: string;
  /** `note`: it works, and something is worth knowing. */
  readonly state: "ok" | "note" | "broken";
  /** What was found, and what to do where something is to be done. */
  readonly text: string;
}

/** A clock further off than this is refused by Slack after five minutes, and makes every log hard to read before. */
const WRONG_BY_MS = 60_000;

/** Compares this machine's clock with the time in an answer of the platform. */
export function clockDiagnosis(about: string, theirs: Date, ours: Date, say: ClockWords): Diagnosis {
  const seconds = Math.round((ours.getTime() - theirs.getTime()) / 1_000);
  return Math.abs(seconds) * 1_000 < WRONG_BY_MS
    ? { about, state: "ok", text: say.right }
    : { about, state: "broken", text: say.wrong(Math.abs(seconds), seconds > 0 ? "ahead" : "behind") };
}

interface ClockWords {
  readonly right: string;
  readonly wrong: (seconds: number, way: "ahead" | "behind") => string;
}
