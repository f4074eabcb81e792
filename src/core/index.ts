/** The whole face of the core. All of it is pure: no clock, no disk, no network. */
export { contextOf } from "./answer/context.ts";
export { answer } from "./answer/pipeline.ts";
export { followUp } from "./answer/question/follow-up.ts";
export { buildCorpus, type Corpus } from "./corpus.ts";
export { questionKey } from "./language/question-key.ts";
