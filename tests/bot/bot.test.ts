import { describe, expect, test } from "vitest";
import type { Actor, Scene } from "../../src/bot/command.ts";
import type { Library } from "../../src/library/library.ts";
import type { Log, LogLevel } from "../../src/log.ts";
import { messages } from "../../src/reply/messages.ts";
import { unanswered } from "../builders.ts";
import { HARBOUR_QUOTE, harbourBot, libraryStandIn, loaded } from "../contracts/stand-ins.ts";

function actor(more: Partial<Actor> = {}): Actor {
  return { platform: "slack", id: "U1", runsThePlace: async () => false, ...more };
}

function recordingLog(): Log & { readonly lines: readonly [LogLevel, string, unknown][] } {
  const lines: [LogLevel, string, unknown][] = [];
  const at = (level: LogLevel) => (event: string, fields?: unknown) => void lines.push([level, event, fields]);
  return { lines, debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** A direct message. */
const scene: Scene = { place: "C1", thread: null };

const ask = { kind: "ask", question: "how many boats left?" } as const;

describe("asking", () => {
  test("gives the answer as a reply", async () => {
    const reply = await harbourBot().handle(ask, actor(), scene);
    expect(reply.headline).toBe("Harbour Office says “Some 40 boats”");
    expect(JSON.stringify(reply)).toContain(HARBOUR_QUOTE);
  });

  test("passes the tidied question on", async () => {
    const asked: string[] = [];
    const bot = harbourBot({
      core: {
        answer: (_corpus, question) => {
          asked.push(question);
          return unanswered({ kind: "too-thin" });
        },
      },
    });
    await bot.handle({ kind: "ask", question: "  how\u0000 many \u202Eleft? " }, actor(), scene);
    expect(asked).toEqual(["how many left?"]);
  });

  test("reads the corpus in use once, so that a reload cannot mix two", async () => {
    let reads = 0;
    const library: Library = {
      get current() {
        reads += 1;
        return loaded();
      },
      dossiers: [],
      reload: () => Promise.reject(new Error("nobody asked for it")),
    };
    await harbourBot({ library }).handle(ask, actor(), scene);
    expect(reads).toBe(1);
  });

  test.each(["", "?!", "<@U1>"])("without a question (%j) gives a hint and searches nothing", async (question) => {
    const bot = harbourBot({ core: { answer: () => expect.unreachable("nothing to search for") } });
    expect(await bot.handle({ kind: "ask", question }, actor(), scene)).toMatchObject({
      headline: messages.emptyQuestion,
      actions: [],
    });
  });

  test("too long says how long it is", async () => {
    const reply = await harbourBot().handle({ kind: "ask", question: "a".repeat(1234) }, actor(), scene);
    expect(reply.headline).toBe(
      "This question is 1,234 characters long, and 500 is the most I can read. Please shorten it.",
    );
  });

  test("writes the text of the question to the log at debug only", async () => {
    const log = recordingLog();
    await harbourBot({ log }).handle(ask, actor(), scene);
    const telling = log.lines.filter((line) => JSON.stringify(line).includes("boats left"));
    expect(telling.map(([level]) => level)).toEqual(["debug"]);
    expect(log.lines.map(([level]) => level)).toContain("info");
  });
});

describe("reloading", () => {
  test("is refused to whom neither ADMINS nor the platform knows as an admin", async () => {
    const library = libraryStandIn();
    const reply = await harbourBot({ library }).handle({ kind: "reload" }, actor(), scene);
    expect(reply.headline).toBe(messages.notAllowed);
    expect(library.reloads).toBe(0);
  });

  test("is done for who runs the place", async () => {
    const reply = await harbourBot().handle({ kind: "reload" }, actor({ runsThePlace: async () => true }), scene);
    expect(reply.headline).toBe(messages.reloaded("v1", "v2"));
  });

  test("is done for a listed admin without asking the platform", async () => {
    const bot = harbourBot({ admins: new Set(["slack:U1"]) });
    const runsThePlace = () => Promise.reject(new Error("the platform is silent"));
    expect((await bot.handle({ kind: "reload" }, actor({ runsThePlace }), scene)).headline).toBe(
      messages.reloaded("v1", "v2"),
    );
  });

  test("is not done for the same id on another platform", async () => {
    const bot = harbourBot({ admins: new Set(["discord:U1"]) });
    expect((await bot.handle({ kind: "reload" }, actor(), scene)).headline).toBe(messages.notAllowed);
  });
});

describe("sources", () => {
  const rejected = [{ file: "broken.md", reason: "No date." }];
  const bot = harbourBot({ library: libraryStandIn(loaded({ rejected })) });

  test("come also when the platform cannot say who is an admin", async () => {
    const runsThePlace = () => Promise.reject(new Error("the platform is silent"));
    const reply = await bot.handle({ kind: "sources" }, actor({ runsThePlace }), scene);
    expect(reply.headline).toContain("1 document");
    expect(JSON.stringify(reply)).not.toContain("broken.md");
  });

  test("name the rejected files to admins", async () => {
    const reply = await bot.handle({ kind: "sources" }, actor({ runsThePlace: async () => true }), scene);
    expect(JSON.stringify(reply)).toContain("broken.md");
  });
});

describe("whatever goes wrong", () => {
  const failure = new Error("ENOENT: no such file /srv/secret.txt");
  const fail = () => {
    throw failure;
  };

  test("becomes a reply with an id, logged under the same id", async () => {
    const log = recordingLog();
    const reply = await harbourBot({ log, core: { answer: fail }, newId: () => "p-1" }).handle(ask, actor(), scene);
    expect(reply).toMatchObject({ tone: "problem", headline: messages.problem("p-1"), actions: [] });
    expect(JSON.stringify(reply)).not.toContain("secret");
    expect(log.lines).toContainEqual([
      "error",
      "command failed",
      expect.objectContaining({ id: "p-1", error: failure }),
    ]);
  });

  test.each([
    [
      "the library",
      {
        library: {
          get current() {
            return fail();
          },
          get dossiers() {
            return fail();
          },
          reload: fail,
        } as Library,
      },
      { kind: "status" },
    ],
    [
      "a reload",
      { library: { current: loaded(), dossiers: [], reload: () => Promise.reject(failure) } as Library },
      { kind: "reload" },
    ],
    ["the clock", { now: fail }, { kind: "status" }],
  ] as const)("in %s never rejects", async (_where, parts, command) => {
    const reply = await harbourBot(parts).handle(command, actor({ runsThePlace: async () => true }), scene);
    expect(reply.tone).toBe("problem");
  });

  test("does not let a log which fails take the reply away", async () => {
    const log = { ...recordingLog(), error: fail };
    await expect(harbourBot({ log, core: { answer: fail } }).handle(ask, actor(), scene)).resolves.toMatchObject({
      tone: "problem",
    });
  });
});

test("a word which is no command is named, and the commands there are too", async () => {
  const reply = await harbourBot().handle({ kind: "unknown", word: "dance" }, actor(), scene);
  expect(reply.headline).toBe(messages.unknownCommand("dance"));
});

test("a long text which is no command is named in short", async () => {
  const reply = await harbourBot().handle({ kind: "unknown", word: "how many ".repeat(1000) }, actor(), scene);
  expect(reply.headline).toContain("“how many how many how many how many how…”");
});
