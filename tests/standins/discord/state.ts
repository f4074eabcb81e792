import type { Fault } from "./faults.ts";

/** One request of the bot, as it came. */
export interface Call {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  status: number;
}

export type Json = Readonly<Record<string, unknown>>;

/** A message of the bot, in its newest form. */
export interface Sent {
  readonly id: string;
  readonly channelId: string;
  /** False while people see only “is thinking …”. */
  shown: boolean;
  ephemeral: boolean;
  body: Json;
  /** Set by the nonce: a second send with it returns the first. */
  readonly nonce: string | undefined;
  readonly replyTo: string | undefined;
  /** How often people saw it change, the first time included. */
  revision: number;
}

export interface InteractionState {
  readonly id: string;
  readonly token: string;
  readonly kind: "command" | "component" | "autocomplete" | "modal";
  readonly channelId: string;
  readonly at: number;
  respondedAt: number | undefined;
  /** When `@original` was first seen with an answer in it. */
  answeredAt: number | undefined;
  /** What was offered while somebody typed. */
  choices: readonly string[] | undefined;
  /** The form that was opened. */
  modal: Json | undefined;
  /** `@original`: the reply of a command, or the message a button stands on. */
  original: Sent | undefined;
}

export interface State {
  readonly calls: Call[];
  readonly sent: Sent[];
  readonly interactions: Map<string, InteractionState>;
  /** Everything that Discord would have refused, and what it would have let through but this project must not do. */
  readonly violations: string[];
  readonly faults: Fault[];
  /** Answers to requests under way, for telling when all is quiet. */
  busy: number;
  /** Since when the bot owes a second try of something that failed for the moment. */
  owedSince: number | undefined;
  /** Ids of messages of the bot which were deleted. */
  readonly gone: Set<string>;
  /** Ids of messages which people wrote. */
  readonly heard: Set<string>;
  readonly commands: Map<string, readonly Json[]>;
  /** What the bot's application may do, and where it is. */
  applicationFlags: number;
  inServer: boolean;
  overwrites: readonly Json[];
  /** Grows with every change that people can see. */
  activity: number;
}

export function createState(): State {
  return {
    calls: [],
    sent: [],
    interactions: new Map(),
    violations: [],
    faults: [],
    busy: 0,
    owedSince: undefined,
    gone: new Set(),
    heard: new Set(),
    commands: new Map(),
    applicationFlags: 0,
    inServer: true,
    overwrites: [],
    activity: 0,
  };
}
