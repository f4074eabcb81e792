import type { Mended, Sought } from "../answer.ts";
import type { Demands } from "./demands.ts";

/** A question, understood. */
export interface Query {
  readonly text: string;
  readonly sought: Sought;
  readonly terms: readonly QueryTerm[];
  /** Words of the question that no document has, as typed. */
  readonly missing: readonly string[];
  readonly mended: readonly Mended[];
  /** What is to be counted: “passengers” in “how many passengers”. */
  readonly unit: QueryUnit | null;
  readonly scope: { readonly ordinal: number; readonly noun: string } | null;
  /** It asks for so much a week or a head. */
  readonly rate: boolean;
  /** “since when”, “until when”. */
  readonly bound: "before" | "after" | null;
  /** “when did it begin”: the end of a time which is asked for; null when the whole time is. */
  readonly end: "first" | "last" | null;
  readonly demands: Demands;
  /** “what time”: it asks for an hour, not a day. */
  readonly clock: boolean;
  /** “how high”: the word that may stand behind the value. */
  readonly dimension: string | null;
  /** “is it 12 or 20”: the numbers it offers. */
  readonly offered: readonly number[];
  /** It asks how often. */
  readonly often: boolean;
  /** It asks for all of them together. */
  readonly total: boolean;
  /** “who was arrested”: it asks whom something happened to. */
  readonly undergone: boolean;
  /** “did the rebels retake”: whose doing is asked about. */
  readonly doing: Doing | null;
  /** It asks who said something. */
  readonly whoSaid: boolean;
  /** Terms of each speaker asked for: “what did the mayor and the union say”. Empty when nobody is. */
  readonly speakers: readonly (readonly number[])[];
  /** “what is X”: it asks what something is. */
  readonly defines: boolean;
  /** “which station”, “the name of the ship”: terms of the noun whose name is sought. */
  readonly noun: ReadonlyMap<number, number> | null;
  /** “the name of the ship”: an answer without a name is none. */
  readonly named: boolean;
  /** “who is X”: it asks about a person it names. */
  readonly about: boolean;
  /** It asks to compare, or whether sources agree. */
  readonly comparison: boolean;
}

export interface QueryTerm {
  /** As typed. */
  readonly word: string;
  readonly stem: string;
  /** The term itself, or -1 when no document has it. */
  readonly term: number;
  /** Inverse frequency over paragraphs; the highest there is for an unknown word. */
  readonly idf: number;
  /** `speaker`: asked for as the one who says it; it need not stand in the words said. */
  readonly role: "name" | "content" | "unit" | "scope" | "speaker" | "frame" | "light";
  /** Terms that count for it, with a strength up to 1: the word itself, its family, its concept groups. */
  readonly match: ReadonlyMap<number, number>;
  /** A verb of the question: “were killed”, “does it close”. */
  readonly verb: boolean;
  /** “did not leave”: what says it without a negation (stayed). Null for every other term. */
  readonly opposite: ReadonlyMap<number, number> | null;
  /** Concept groups it belongs to: a phrase of such a group stands for it. */
  readonly groups: readonly number[];
}

export interface Doing {
  /** Terms that count for the verb. */
  readonly verb: ReadonlyMap<number, number>;
  /** “when did the lido open”: it is done to nothing. */
  readonly alone: boolean;
  /** The subject as typed, the terms that count for its words, and whether a name is among them. */
  readonly words: readonly string[];
  readonly subject: ReadonlyMap<number, number>;
  readonly named: boolean;
}

export interface QueryUnit {
  readonly head: string;
  readonly class: string;
  /** Terms which a unit may have as its head, with a strength up to 1. */
  readonly match: ReadonlyMap<number, number>;
}
