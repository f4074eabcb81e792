import type { Part } from "../several.ts";

/** Formats that many programs write and nobody can check by eye. */
export type Kind = "pdf" | "docx" | "xlsx" | "epub" | "mail";

export interface Order {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

export type Answer =
  | { readonly parts: readonly Part[] }
  /** `expected`: the reason is written for people. */
  | { readonly reason: string; readonly expected: boolean };
