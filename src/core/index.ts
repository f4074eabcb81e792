/** The whole face of the core. Both functions are pure: no clock, no disk, no network. */
export { answer } from "./answer/pipeline.ts";
export { buildCorpus, type Corpus } from "./corpus.ts";
