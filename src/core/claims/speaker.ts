/** Who says it, as the source words it. */
export interface Speaker {
  readonly name: string;
  /** “Homs’ governor”; null when the document gives none. */
  readonly role: string | null;
  /** The outlet it was said to: “Reuters”; null when told to nobody in particular. */
  readonly via: string | null;
  /** `context`: a pronoun, resolved inside its paragraph; people are told so. */
  readonly how: "named" | "role" | "unnamed" | "context";
}

/** A forecast does not contradict a report of what then happened. */
export type Stance = "reported" | "expected" | "denied";
