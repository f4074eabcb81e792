import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** The manifest that we ship, as Slack would read it: the stand-in grants what it asks for and nothing else. */
export function readManifest(): Manifest {
  return Manifest.parse(parse(readFileSync(new URL("../../../slack-manifest.yaml", import.meta.url), "utf8")));
}

const Command = z.strictObject({
  command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
  description: z.string().max(2_000),
  usage_hint: z.string().max(1_000),
  should_escape: z.boolean(),
});

const Shortcut = z.strictObject({
  name: z.string().max(24),
  type: z.enum(["message", "global"]),
  callback_id: z.string().max(255),
  description: z.string().max(150),
});

const Manifest = z.strictObject({
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/i),
  }),
  features: z.strictObject({
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    agent_view: z.strictObject({ agent_description: z.string().max(300) }),
    shortcuts: z.array(Shortcut).max(10),
    slash_commands: z.array(Command).max(50),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

export type Manifest = z.infer<typeof Manifest>;
