import {
  type APIApplication,
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIUser,
  ApplicationFlags,
  DiscordAPIError,
  OverwriteType,
  PermissionFlagsBits,
  PermissionsBitField,
  REST,
  Routes,
} from "discord.js";
import { clockDiagnosis, type Diagnosis } from "../../bot/diagnosis.ts";
import type { DiscordConfig } from "../../config.ts";
import { messages } from "../../reply/messages.ts";
import { COMMANDS } from "./commands.ts";

const ABOUT = "Discord";

/** What the bot needs in a channel, and in the invitation that lets it in. */
const NEEDED = {
  "View Channel": PermissionFlagsBits.ViewChannel,
  "Send Messages": PermissionFlagsBits.SendMessages,
  "Send Messages in Threads": PermissionFlagsBits.SendMessagesInThreads,
  "Read Message History": PermissionFlagsBits.ReadMessageHistory,
} as const;

/** Looks at the token, intents, servers, commands, the clock and a channel. Starts nothing and posts nothing. */
export async function examineDiscord(
  { token, guildId, apiUrl, messageContent }: DiscordConfig,
  { channel, now }: { readonly channel: string | undefined; readonly now: () => Date },
): Promise<readonly Diagnosis[]> {
  const rest = new REST({ ...(apiUrl === undefined ? {} : { api: apiUrl }), retries: 1, timeout: 10_000 }).setToken(
    token,
  );
  let theirs: Date | undefined;
  rest.on("response", (_request, { headers }) => {
    const date = headers.get("date");
    if (date !== null) theirs = new Date(date);
  });
  try {
    const me = (await rest.get(Routes.user())) as APIUser;
    const application = (await rest.get(Routes.currentApplication())) as APIApplication;
    return [
      ok(messages.doctorDiscordKnown(me.username)),
      ...(messageContent ? [contentIntent(application)] : []),
      await servers(rest, application.id, guildId),
      await commands(rest, application.id, guildId),
      ...(theirs ? [clockDiagnosis(ABOUT, theirs, now(), CLOCK)] : []),
      ...(channel === undefined ? [] : [await permissions(rest, channel, me.id)]),
    ];
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) return [broken(messages.discordRefusedToken)];
    return [broken(messages.discordUnreachable(error instanceof Error ? error.message : String(error)))];
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

const CLOCK = { right: messages.doctorClock, wrong: messages.doctorClockWrong };

function contentIntent({ flags }: APIApplication): Diagnosis {
  const granted =
    Number(flags ?? 0) & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited);
  return granted ? ok(messages.doctorDiscordContent) : broken(messages.doctorDiscordNoContent);
}

async function servers(rest: REST, applicationId: string, guildId: string | undefined): Promise<Diagnosis> {
  const joined = (await rest.get(Routes.userGuilds())) as readonly Pick<APIGuild, "id">[];
  const needed = Object.values(NEEDED).reduce((all, one) => all | one, 0n);
  const invitation = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${needed}`;
  if (guildId !== undefined && !joined.some(({ id }) => id === guildId)) {
    return broken(messages.doctorDiscordNotIn(guildId, invitation));
  }
  return joined.length === 0
    ? broken(messages.doctorDiscordNowhere(invitation))
    : ok(messages.doctorDiscordServers(joined.length));
}

async function commands(rest: REST, applicationId: string, guildId: string | undefined): Promise<Diagnosis> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const known = (await rest.get(route).catch(() => [])) as readonly { readonly name: string }[];
  const missing = COMMANDS.filter(({ name }) => !known.some((one) => one.name === name));
  // They are registered at every start.
  return missing.length === 0 ? ok(messages.doctorDiscordCommands) : note(messages.doctorDiscordNoCommands);
}

async function permissions(rest: REST, channelId: string, me: string): Promise<Diagnosis> {
  try {
    const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
    if (!("guild_id" in channel) || channel.guild_id === undefined) return ok(messages.doctorDiscordDirect(channelId));
    const guild = (await rest.get(Routes.guild(channel.guild_id))) as APIGuild;
    const member = (await rest.get(Routes.guildMember(guild.id, me))) as APIGuildMember;
    const overwrites = "permission_overwrites" in channel ? (channel.permission_overwrites ?? []) : [];
    const held = permissionsIn(guild, member, overwrites, me);
    const missing = Object.entries(NEEDED).flatMap(([name, bit]) => (held.has(bit) ? [] : [name]));
    return missing.length === 0
      ? ok(messages.doctorDiscordMay(channelId))
      : broken(messages.doctorDiscordMayNot(channelId, missing));
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return broken(messages.doctorDiscordChannel(channelId, error.message));
  }
}

type Overwrite = { readonly id: string; readonly type: OverwriteType; readonly allow: string; readonly deny: string };

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
function permissionsIn(
  { id, roles }: APIGuild,
  member: APIGuildMember,
  overwrites: readonly Overwrite[],
  me: string,
): PermissionsBitField {
  const own = new Set([id, ...member.roles]);
  let held = roles.filter((role) => own.has(role.id)).reduce((all, role) => all | BigInt(role.permissions), 0n);
  if (held & PermissionFlagsBits.Administrator) return new PermissionsBitField(PermissionsBitField.All);
  const apply = (some: readonly Overwrite[]) => {
    const [deny, allow] = (["deny", "allow"] as const).map((key) =>
      some.reduce((all, one) => all | BigInt(one[key]), 0n),
    );
    held = (held & ~(deny ?? 0n)) | (allow ?? 0n);
  };
  apply(overwrites.filter((one) => one.id === id));
  apply(overwrites.filter((one) => one.type === OverwriteType.Role && one.id !== id && own.has(one.id)));
  apply(overwrites.filter((one) => one.type === OverwriteType.Member && one.id === me));
  return new PermissionsBitField(held);
}

const ok = (text: string): Diagnosis => ({ about: ABOUT, state: "ok", text });
const note = (text: string): Diagnosis => ({ about: ABOUT, state: "note", text });
const broken = (text: string): Diagnosis => ({ about: ABOUT, state: "broken", text });
