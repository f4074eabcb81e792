import { describe, expect, test } from "vitest";
import type { Actor, Scene } from "../../src/bot/command.ts";
import { createThrottle } from "../../src/bot/throttle.ts";
import { messages } from "../../src/reply/messages.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import type { Store } from "../../src/store/store.ts";
import { unanswered } from "../builders.ts";
import { harbourBot, libraryStandIn, listening, loaded } from "../contracts/stand-ins.ts";

const actor = (id = "U1", more: Partial<Actor> = {}): Actor => ({
  platform: "slack",
  id,
  runsThePlace: async () => false,
  ...more,
});
const admin = actor("U9", { runsThePlace: async () => true });
const scene: Scene = { place: "C1", thread: "C1:1.0" };
const asking = (question: string) => ({ kind: "ask", question }) as const;

describe("follow-ups", () => {
  test("are read together with the last question of the thread, and of no other", async () => {
    const { bot, asked } = listening();
    await bot.handle(asking("how many left?"), actor(), scene);
    await bot.handle(asking("and when?"), actor(), { ...scene, thread: "C1:2.0" });
    await bot.handle(asking("and when?"), actor(), { ...scene, thread: null });
    await bot.handle(asking("and when?"), actor(), scene);
    expect(asked).toEqual(["how many left?", "and when?", "and when?", "and when? (how many left?)"]);
  });

  test("are not read from a conversation of the day before", async () => {
    let now = Date.UTC(2021, 4, 5);
    const { bot, asked } = listening({ now: () => new Date(now) });
    await bot.handle(asking("how many left?"), actor(), scene);
    now += 25 * 60 * 60_000;
    await bot.handle(asking("and when?"), actor(), scene);
    expect(asked.at(-1)).toBe("and when?");
  });

  test("in a thread that is none of the bot's are met with silence, and nothing of them is kept", async () => {
    const store = openSqliteStore(":memory:");
    const bot = harbourBot({ store });
    expect(await bot.overhear({ text: "and when?", tagsSomebody: false }, actor(), scene)).toBeNull();
    expect(await store.conversations.get("slack:C1:1.0")).toBeUndefined();
    expect(await store.questions.recent("slack:U1", 5)).toEqual([]);
  });
});

describe("the store", () => {
  const broken = new Proxy({}, { get: () => () => Promise.reject(new Error("SQLITE_FULL")) });
  const full: Store = {
    questions: broken as Store["questions"],
    feedback: broken as Store["feedback"],
    conversations: broken as Store["conversations"],
    replies: broken as Store["replies"],
    settings: broken as Store["settings"],
    forget: () => Promise.reject(new Error("SQLITE_FULL")),
    close: async () => {},
  };

  test("may fail without stopping an answer", async () => {
    const reply = await harbourBot({ store: full }).handle(asking("how many left?"), actor(), scene);
    expect(reply.headline).toContain("Some 40 boats");
  });

  test("that keeps no feedback says so instead of thanking", async () => {
    const store = openSqliteStore(":memory:");
    const bot = harbourBot({ store: { ...store, feedback: full.feedback } });
    const { actions } = await bot.handle(asking("how many left?"), actor(), scene);
    const state = actions[0]?.state ?? "";
    const reply = await bot.handle({ kind: "feedback", state, verdict: "other", note: null }, actor(), scene);
    expect(reply.headline).toBe(messages.feedbackNotKept);
  });

  test("never hears who asked a gap", async () => {
    const bot = harbourBot({ core: { answer: () => unanswered({ kind: "too-thin" }) } });
    await bot.handle(asking("who owns it?"), actor("U_SECRET"), scene);
    const reply = await bot.handle({ kind: "gaps" }, admin, scene);
    expect(JSON.stringify(reply)).toContain("who owns it?");
    expect(JSON.stringify(reply)).not.toContain("U_SECRET");
  });
});

describe("dossiers", () => {
  const secret = loaded({ name: "secret", title: "Secret", version: "s1", isPrivate: true });
  const elsewhere: Scene = { place: "C2", thread: null };

  test("answer where an admin has chosen them", async () => {
    const bot = harbourBot({ library: libraryStandIn(loaded(), [secret]) });
    const used = await bot.handle({ kind: "use", dossier: "SECRET" }, admin, elsewhere);
    expect(used.headline).toBe(messages.answersHere("Secret"));
    const status = await bot.handle({ kind: "status" }, actor(), elsewhere);
    expect(JSON.stringify(status)).toContain("s1 · Secret");
    expect(JSON.stringify(await bot.handle({ kind: "status" }, actor(), scene))).toContain("v1 · Harbour");
  });

  test("are chosen by nobody else, and a name that is none is told with those there are", async () => {
    const bot = harbourBot({ library: libraryStandIn(loaded(), [secret]) });
    expect((await bot.handle({ kind: "use", dossier: "secret" }, actor(), scene)).headline).toBe(messages.notAllowed);
    expect((await bot.handle({ kind: "use", dossier: "nope" }, admin, scene)).headline).toBe(
      messages.noSuchDossier("nope", ["harbour", "secret"]),
    );
  });

  test("that are private answer nowhere else, also when they are the only one", async () => {
    const bot = harbourBot({ library: libraryStandIn(secret) });
    for (const command of [asking("how many left?"), { kind: "sources" }, { kind: "check", text: "x" }] as const) {
      expect((await bot.handle(command, actor(), scene)).headline).toBe(messages.notBoundHere);
    }
    await bot.handle({ kind: "use", dossier: "secret" }, admin, scene);
    expect((await bot.handle(asking("how many left?"), actor(), scene)).headline).toContain("Some 40 boats");
  });

  test("that are private are not opened by a button carried to another place", async () => {
    const bot = harbourBot({ library: libraryStandIn(loaded(), [secret]) });
    await bot.handle({ kind: "use", dossier: "secret" }, admin, scene);
    const { actions } = await bot.handle(asking("how many left?"), actor(), scene);
    const press = { kind: "press", action: "context", state: actions[0]?.state ?? "" } as const;
    expect((await bot.handle(press, actor(), elsewhere)).headline).toBe(messages.dossierGone);
    expect((await bot.handle(press, actor(), scene)).headline).toBe(messages.contextIntro);
  });
});

describe("the throttle", () => {
  test("lets a person ask twelve times a minute, and again when the minute is over", () => {
    let now = 0;
    const allows = createThrottle(() => new Date(now));
    const tries = Array.from({ length: 14 }, () => allows("a", "room"));
    expect(tries.filter(Boolean)).toHaveLength(12);
    expect(allows("b", "room")).toBe(true);
    now = 60_001;
    expect(allows("a", "room")).toBe(true);
  });

  test("lets a place ask sixty times a minute, whoever asks", () => {
    const allows = createThrottle(() => new Date(0));
    const tries = Array.from({ length: 70 }, (_, i) => allows(`person ${i}`, "room"));
    expect(tries.filter(Boolean)).toHaveLength(60);
    expect(allows("person 1", "another room")).toBe(true);
  });

  test("does not hold up whoever sits at the terminal", async () => {
    const bot = harbourBot();
    for (let i = 0; i < 100; i++) {
      const reply = await bot.handle(asking("how many?"), actor("local", { platform: "terminal" }), scene);
      expect(reply.headline).not.toBe(messages.tooFast);
    }
  });
});
