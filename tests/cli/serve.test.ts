import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { write } from "../library/folder.ts";
import { startDiscord } from "../standins/discord/stand-in.ts";
import { TOKEN } from "../standins/discord/world.ts";
import { type Slack, startSlack } from "../standins/slack/slack.ts";
import { finish, said, start } from "./program.ts";
import { harbour } from "./world.ts";

async function slackOnLoopback(): Promise<Slack> {
  const slack = await startSlack();
  onTestFinished(() => slack.stop());
  return slack;
}

const variables = ({ apiUrl, world: { tokens } }: Slack) => ({
  SLACK_API_URL: apiUrl,
  SLACK_BOT_TOKEN: tokens.bot,
  SLACK_APP_TOKEN: tokens.app,
});

test("with Slack and Discord set up, it joins both, reloads on SIGHUP and leaves on SIGTERM", async () => {
  const slack = await slackOnLoopback();
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const env = { ...variables(slack), DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
  const folder = harbour();
  const child = start(["serve", "--data", folder], env);

  const lines = (await said(child, "stderr", '"ready"'))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.find(({ msg }) => msg === "documents read")).toMatchObject({ documents: 2, rejected: 0 });
  expect(lines.find(({ msg }) => msg === "ready")).toMatchObject({ platforms: ["Slack", "Discord"] });
  expect(slack.socket.open()).toBeGreaterThan(0);
  expect(discord.state.commands.size).toBe(1);

  write(folder, { "new.txt": "A seal came." });
  const reloaded = said(child, "stderr", '"outcome"');
  child.kill("SIGHUP");
  expect(await reloaded).toContain('"added":["new.txt"]');

  child.kill("SIGTERM");
  const [code] = await once(child, "close");
  expect(code).toBe(0);
});

test("when one platform refuses, it ends with one sentence and leaves the other", async () => {
  const slack = await slackOnLoopback();
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const secret = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.Gabcde.abcdefghijklmnopqrstuvwxyz01";
  const env = { ...variables(slack), DISCORD_TOKEN: secret, DISCORD_API_URL: discord.apiUrl };
  const { code, err, out } = await finish(start(["serve", "--data", harbour()], env));
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.trimEnd().split("\n").at(-1)).toMatch(/^Discord refused DISCORD_TOKEN/);
  expect(err).not.toContain(secret);
  expect(err).not.toContain("    at ");
  expect(slack.socket.open()).toBe(0);
});
