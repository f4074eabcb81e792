/** The whole face of the core. All of it is pure: no clock, no disk, no network. */
export { check } from "./answer/check/check.ts";
export { contextOf } from "./answer/context.ts";
export { answer } from "./answer/pipeline.ts";
export { prompts } from "./answer/prompts.ts";
export { followUp } from "./answer/question/follow-up.ts";
export { questionKey } from "./answer/question/question-key.ts";
export { audit } from "./audit/audit.ts";
export { changedDisagreements } from "./audit/changed-disagreements.ts";
export { buildCorpus, type Corpus } from "./corpus.ts";
export { columnsOf, readingOf } from "./retrieval/reading-columns.ts";
