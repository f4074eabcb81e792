import type { Remark } from "../about.ts";
import type { Layout } from "./layout.ts";

/** What a file of several texts holds: the articles of a feed, the records of a JSON file. */
export interface Part extends Layout {
  readonly note?: string | null;
  /** Which text of the file it is, counted from 1; missing where the file is one text. */
  readonly record?: number;
  readonly remarks?: readonly Remark[];
}

/** Reads the bytes of a file of one kind. */
export type BytesReader = (bytes: Uint8Array) => Promise<readonly Part[]>;
