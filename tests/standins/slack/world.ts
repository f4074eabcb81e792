import { randomUUID } from "node:crypto";
import type { SlackBlock } from "./blocks.ts";
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
  /** The private message whose place it took. */
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
  /** Requests of the bot which are not yet answered. */
  busy: number;
  nextTs(): string;
}

export function createWorld(manifest: Manifest): World {
  let second = 1_790_000_000;
  return {
    manifest,
    tokens: { bot: `xoxb-${randomUUID()}`, app: `xapp-${randomUUID()}` },
    signingSecret: randomUUID(),
    people: new Map(),
    messages: [],
    calls: [],
    addresses: new Map(),
    busy: 0,
    nextTs: () => `${second++}.000100`,
  };
}
