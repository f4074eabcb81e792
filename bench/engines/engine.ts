/**
 * A search engine over the same sentences. `search` returns how many it found, at the most ten, so that no work can be skipped.
 * `forget`: drops what it has read for the questions before.
 */
export interface Engine {
  readonly name: string;
  readonly search: (question: string) => number;
  readonly forget?: () => void;
}

export const TOP = 10;
