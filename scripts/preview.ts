// Draws the answers of the sample dossier as Slack, Discord and the terminal show them, from the real payloads.
//     node scripts/preview.ts OUT [CHROMIUM]     one page a picture; with a browser also one PNG each
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { renderComponents } from "../src/adapters/discord/render.ts";
import { render as renderSlack } from "../src/adapters/slack/render.ts";
import { renderTerminal } from "../src/adapters/terminal/render.ts";
import type { Bot } from "../src/bot/adapter.ts";
import type { Command } from "../src/bot/command.ts";
import { buildCorpus } from "../src/core/index.ts";
import { openLibrary } from "../src/library/open-library.ts";
import { createLog } from "../src/log.ts";
import type { Reply } from "../src/reply/reply.ts";
import { composeBot } from "../src/serve.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import { discordHtml } from "./preview/discord-html.ts";
import type { html } from "./preview/html.ts";
import { slackHtml } from "./preview/slack-html.ts";
import { terminalHtml } from "./preview/terminal-html.ts";

const DISPUTED = "how many left in the first wave";
const NOTICE = {
  "notice-1.md":
    "---\ntitle: First notice\npublisher: Ferry Office\npublished: 2026-05-01\n---\n\nThe ferry office said that 40 passengers were hurt.\n",
  "notice-2.md":
    "---\ntitle: Second notice\npublisher: Ferry Office\npublished: 2026-05-03\n---\n\nThe ferry office raised the number of passengers hurt from 40 to 52.\n",
};

const [out, browser] = process.argv.slice(2);
if (out === undefined) throw new Error("node scripts/preview.ts OUT [CHROMIUM]");
mkdirSync(out, { recursive: true });

const sample = await botOn(new URL("../data", import.meta.url).pathname);
const notices = mkdtempSync(join(tmpdir(), "preview-"));
for (const [name, text] of Object.entries(NOTICE)) writeFileSync(join(notices, name), text);
const ferry = await botOn(notices);

const disputed = await ask(sample, DISPUTED);
const state = disputed.actions[0]?.state ?? "";
const PICTURES: Readonly<Record<string, { readonly reply: Reply; readonly isPrivate: boolean }>> = {
  disputed: { reply: disputed, isPrivate: false },
  agreed: { reply: await ask(sample, "how many people live in al-Waer"), isPrivate: true },
  updated: { reply: await ask(ferry, "how many passengers were hurt"), isPrivate: false },
  unanswered: { reply: await ask(sample, "how many hospitals are in al-Waer"), isPrivate: true },
  context: { reply: await handle(sample, { kind: "press", action: "context", state }), isPrivate: true },
  "check-this-message": {
    reply: await handle(sample, {
      kind: "check",
      text: "400 fighters have left al-Waer. Up to 900 Russian troops are to be stationed in the district. The mayor opened a new bridge in al-Waer.",
    }),
    isPrivate: true,
  },
};

for (const [name, { reply, isPrivate }] of Object.entries(PICTURES)) {
  const audience = { kind: isPrivate ? "private" : "public" } as const;
  draw(`slack-${name}`, slackHtml(renderSlack(reply, audience).blocks ?? [], { isPrivate }));
  draw(`discord-${name}`, discordHtml(renderComponents(reply, audience).components, { isPrivate }));
}
draw(
  "terminal-disputed",
  terminalHtml(`npm run ask -- "${DISPUTED}"`, renderTerminal(disputed, { width: 88, color: true })),
);

async function botOn(folder: string): Promise<Bot> {
  const library = await openLibrary({ folder, arrangement: "dossier", build: buildCorpus });
  return composeBot({ library, store: openSqliteStore(":memory:"), log: createLog("error"), admins: new Set() });
}

function ask(bot: Bot, question: string): Promise<Reply> {
  return handle(bot, { kind: "ask", question });
}

function handle(bot: Bot, command: Command): Promise<Reply> {
  const actor = { platform: "slack", id: "U1", runsThePlace: async () => true } as const;
  return bot.handle(command, actor, { place: "C1", thread: null });
}

function draw(name: string, picture: ReturnType<typeof html>): void {
  const style = readFileSync(new URL("preview/style.css", import.meta.url), "utf8");
  const page = join(resolve(out ?? ""), `${name}.html`);
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${picture}`);
  if (browser !== undefined) photograph(page, page.replace(/html$/, "png"));
}

/** Measures the page first: a picture ends where the card does. */
function photograph(page: string, picture: string): void {
  const profile = mkdtempSync(join(tmpdir(), "preview-browser-"));
  const common = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--user-data-dir=${profile}`,
  ];
  const run = (...more: string[]) => spawnSync(browser ?? "", [...common, ...more], { encoding: "utf8" });
  const probe = page.replace(/html$/, "probe.html");
  const measure = '<script>document.body.innerHTML = "height:" + document.documentElement.scrollHeight</script>';
  writeFileSync(probe, readFileSync(page, "utf8") + measure);
  const height = /height:(\d+)/.exec(run("--window-size=760,100", "--dump-dom", probe).stdout)?.[1] ?? "900";
  run(`--window-size=760,${height}`, "--force-device-scale-factor=2", `--screenshot=${picture}`, page);
}
