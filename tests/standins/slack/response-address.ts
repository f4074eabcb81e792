import { randomUUID } from "node:crypto";
import { readMessage } from "./methods.ts";
import type { ResponseAddress, World } from "./world.ts";

const MOST_USES = 5;

/** A path under the stand-in where one command or button can be answered. */
export function openAddress(world: World, address: Omit<ResponseAddress, "uses">): string {
  const path = `/response/${randomUUID()}`;
  world.addresses.set(path, { ...address, uses: 0 });
  return path;
}

/** Somebody posted to a response URL: status and body of Slack's answer. */
export function useAddress(world: World, path: string, body: string): { status: number; body: string } {
  const address = world.addresses.get(path);
  if (!address || address.uses >= MOST_USES) return { status: 404, body: '{"ok":false,"error":"used_url"}' };
  address.uses += 1;
  const args = JSON.parse(body);
  const read = readMessage(args);
  if ("error" in read) return { status: 400, body: JSON.stringify(read) };
  const inChannel = args.response_type === "in_channel";
  if (args.replace_original && !address.origin) return { status: 400, body: '{"ok":false,"error":"no_original"}' };
  world.messages.push({
    ...read,
    channel: address.channel,
    ts: world.nextTs(),
    thread: typeof args.thread_ts === "string" ? args.thread_ts : undefined,
    mrkdwn: args.mrkdwn !== false,
    onlyFor: inChannel ? undefined : address.user,
    replaces: args.replace_original ? address.origin : undefined,
    at: performance.now(),
  });
  return { status: 200, body: "ok" };
}
