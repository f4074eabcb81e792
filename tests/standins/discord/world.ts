/** The little world of the stand-in: one bot, one server with one channel, and whoever a test invents. */
export const APPLICATION_ID = "1100000000000000001";
export const BOT_ID = APPLICATION_ID;
export const TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.stand.in";
export const GUILD_ID = "1200000000000000001";
export const CHANNEL_ID = "1300000000000000001";
export const BOT_ROLE_ID = "1400000000000000001";

const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** Ids as Discord makes them: the time and a counter. */
export function snowflake(): string {
  counter += 1n;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (counter & 0x3fffffn));
}

export const Permission = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  readHistory: 1n << 16n,
  sendInThreads: 1n << 38n,
} as const;

export const ORDINARY =
  Permission.viewChannel | Permission.sendMessages | Permission.readHistory | Permission.sendInThreads;

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot?: boolean;
}

export const BOT: User = { id: BOT_ID, username: "Wellsourced", bot: true };

export function user({ id, username, bot = false }: User) {
  return { id, username, discriminator: "0", global_name: username, avatar: null, bot, public_flags: 0, flags: 0 };
}

export function member(permissions: bigint) {
  return {
    roles: [],
    nick: null,
    avatar: null,
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    permissions: String(permissions),
  };
}

export function channel() {
  return {
    id: CHANNEL_ID,
    type: 0,
    guild_id: GUILD_ID,
    name: "general",
    position: 0,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
}

/** Direct messages between the bot and one person: the channel's id is made from the person's. */
export function directChannelId(userId: string): string {
  return `9${userId}`.slice(0, 19);
}

export function guild(ownerId: string) {
  const everyone = { id: GUILD_ID, name: "@everyone", permissions: String(ORDINARY), position: 0 };
  const role = { color: 0, hoist: false, managed: false, mentionable: false, flags: 0 };
  return {
    id: GUILD_ID,
    name: "Newsroom",
    owner_id: ownerId,
    roles: [
      { ...role, ...everyone },
      { ...role, id: BOT_ROLE_ID, name: "Wellsourced", permissions: String(ORDINARY), position: 1, managed: true },
    ],
    channels: [channel()],
    members: [{ ...member(ORDINARY), user: user(BOT), roles: [BOT_ROLE_ID] }],
    ...Object.fromEntries(
      ["emojis", "features", "threads", "voice_states", "presences", "stage_instances", "stickers"].map((k) => [k, []]),
    ),
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 2,
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    large: false,
    unavailable: false,
    preferred_locale: "en-US",
  };
}
