import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ModalView, SlackBlock } from "./blocks.ts";
import type { Manifest } from "./manifest.ts";

export const TEAM = "T0TEAM";
export const APP = "A0APP";
export const BOT = { user: "U0BOT", bot: "B0BOT" } as const;
/** A channel with the bot, one without, and a direct conversation with it. */
export const CHANNEL = "C0GENERAL";
export const ELSEWHERE = "C0ELSEWHERE";
export const DIRECT = "D0DIRECT";

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread: string | undefined;
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly mrkdwn: boolean;
  /** Who alone can see it; undefined is everybody in the channel. */
  readonly onlyFor: string | undefined;
  /** The message whose place it took: one of a response URL has its own id, an updated one keeps it. */
  readonly replaces: string | undefined;
  readonly at: number;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly is_admin: boolean;
  readonly is_owner: boolean;
  readonly is_primary_owner: boolean;
}

export interface ResponseAddress {
  readonly channel: string;
  readonly user: string;
  /** The private message with the button; undefined for a slash command. */
  readonly origin: string | undefined;
  uses: number;
}

interface Call {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Everything the stand-in knows. */
export interface World {
  readonly manifest: Manifest;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly signingSecret: string;
  readonly people: Map<string, Person>;
  readonly messages: Message[];
  readonly calls: Call[];
  readonly addresses: Map<string, ResponseAddress>;
  /** `channel:ts` of messages which the bot has deleted. */
  readonly deleted: Set<string>;
  /** Good for one form each. */
  readonly triggers: Set<string>;
  readonly modals: z.infer<typeof ModalView>[];
  /** The home tab of each person, as it was drawn last. */
  readonly homes: Map<string, readonly SlackBlock[]>;
  readonly prompts: (readonly string[])[];
  /** Requests of the bot which are not yet answered. */
  busy: number;
  nextTs(): string;
}

export function createWorld(manifest: Manifest): World {
  // Now: what is long past can no longer be edited.
  let second = Math.floor(Date.now() / 1_000);
  return {
    manifest,
    tokens: { bot: `xoxb-${randomUUID()}`, app: `xapp-${randomUUID()}` },
    signingSecret: randomUUID(),
    people: new Map(),
    messages: [],
    calls: [],
    addresses: new Map(),
    deleted: new Set(),
    triggers: new Set(),
    modals: [],
    homes: new Map(),
    prompts: [],
    busy: 0,
    nextTs: () => `${second++}.000100`,
  };
}
