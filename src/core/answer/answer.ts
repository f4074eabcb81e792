import type { Speaker, Stance } from "../claims/speaker.ts";
import type { Citation } from "../documents/citation.ts";
import type { AtLeastOne, AtLeastTwo } from "../types.ts";

/**
 * - `single`: one voice, or one wording however often printed.
 * - `agreed`: independent voices with compatible values.
 * - `disputed`: the same thing, with values which cannot both be meant.
 * - `updated`: the same voice or outlet revised it; newest first.
 * - `separate`: several figures of different things; none contradicts another.
 * - `quoted`: nothing to compare; this is what the sources say.
 * - `unanswered`: the sources do not say. `nearest` may be shown, never as an answer.
 */
export type Answer = AnswerBase &
  (
    | { readonly verdict: "single" | "quoted"; readonly findings: AtLeastOne<Finding> }
    | { readonly verdict: "agreed" | "separate"; readonly findings: AtLeastOne<Finding> }
    | { readonly verdict: "disputed" | "updated"; readonly findings: AtLeastTwo<Finding> }
    | {
        readonly verdict: "unanswered";
        readonly findings: readonly [];
        readonly why: Refusal;
        readonly nearest: readonly Citation[];
      }
  );

export type Verdict = Answer["verdict"];

interface AnswerBase {
  readonly question: string;
  /** What the question seeks; `text` when no single kind of value is asked for. */
  readonly sought: Sought;
  /** Other scopes, other wholes: shown in one line so that nobody takes them for the answer. */
  readonly related: readonly Related[];
  /** Asked-for words which no document has. */
  readonly missing: readonly string[];
  /** Words of the question which were read as another spelling: “jarablis” as “Jarabulus”. */
  readonly mended: readonly Mended[];
  /** Every decision on the way, for `--explain`. */
  readonly trace: readonly TraceLine[];
}

export type Sought = "number" | "duration" | "date" | "person" | "place" | "reason" | "yes-no" | "wording" | "text";

/** One value with everybody who puts it forward. */
export interface Finding {
  /** As the source words it, with qualifier and unit: “over 1,500 people”. Null where the sentence is the answer. */
  readonly value: string | null;
  readonly speaker: Speaker | null;
  readonly stance: Stance;
  /** Independent wordings: the same sentence in three reports is one origin. */
  readonly origins: number;
  readonly citations: AtLeastOne<Citation>;
  readonly notes: readonly FindingNote[];
}

export type FindingNote =
  /** The scope stands in the headline or the lead, not in the sentence: “first”. */
  | { readonly kind: "inherited-scope"; readonly scope: string }
  /** The sentence denies what was asked. */
  | { readonly kind: "negated" }
  /** The same words are given to different people in different reports. */
  | { readonly kind: "attribution-differs"; readonly speakers: readonly string[] }
  /** “Among them”: of whom is not clear in the passage. */
  | { readonly kind: "unclear-whole" };

export interface Related extends Finding {
  readonly why: Difference;
}

/** Why a figure is not compared with the findings. `words` are the source's own. */
export interface Difference {
  readonly kind: "scope" | "rate" | "total" | "part" | "window" | "unit" | "event" | "stance" | "unknown";
  readonly words: string | null;
}

export type Refusal =
  /** No document has these words. */
  | { readonly kind: "unknown-words"; readonly words: readonly string[] }
  /** Every word occurs, but no passage brings them together. */
  | { readonly kind: "apart"; readonly words: readonly string[] }
  /** Passages speak of it, but none gives what is sought. */
  | { readonly kind: "no-value"; readonly sought: Sought }
  /** Nothing to look for is left: “what about it?” */
  | { readonly kind: "too-thin" };

export interface Mended {
  readonly from: string;
  readonly to: string;
}

export interface TraceLine {
  readonly stage: "analyse" | "retrieve" | "rank" | "gate" | "compare" | "verdict";
  readonly about: string;
  readonly decision: string;
}
