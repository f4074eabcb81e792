import type { Commands } from "./run.ts";

/** Each command is loaded when it is wanted. */
export const COMMANDS: Commands = {
  ask: async () => (await import("./ask.ts")).ask,
  chat: async () => (await import("./chat.ts")).chat,
  serve: async () => (await import("./serve.ts")).serve,
  eval: async () => (await import("./eval.ts")).evaluate,
  check: async () => (await import("./check.ts")).check,
  export: async () => (await import("./export.ts")).exportAnswers,
  add: async () => (await import("./add.ts")).add,
  doctor: async () => (await import("./doctor.ts")).doctor,
};
