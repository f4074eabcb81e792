/** A search engine over the same sentences. `search` returns how many it found, at the most ten, so that no work can be skipped. */
export interface Engine {
  readonly name: string;
  readonly search: (question: string) => number;
}

export const TOP = 10;
