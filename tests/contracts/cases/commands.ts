import { expect } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import type { Person } from "../adapter.ts";
import { type Kit, only } from "../kit.ts";
import { harbourBot, libraryStandIn } from "../stand-ins.ts";

const OWNER: Person = { id: "100000000000000001", runsThePlace: true };
const MEMBER: Person = { id: "100000000000000002", runsThePlace: false };

export function commandCases({ start, check }: Kit): void {
  check("who runs the place can reload, and reads what changed in private", ["command"], async () => {
    const library = libraryStandIn();
    const harness = await start(harbourBot({ library }));
    const reply = only(await harness.command("reload", OWNER));
    expect(library.reloads).toBe(1);
    expect(reply.text).toContain(messages.reloaded("v1", "v2"));
    expect(reply.text).toContain("new.txt");
    expect(reply.private).toBe(true);
  });

  check(
    "anybody else is refused politely and in private, and nothing is reloaded",
    ["command", "strangers"],
    async () => {
      const library = libraryStandIn();
      const harness = await start(harbourBot({ library }));
      const reply = only(await harness.command("reload", MEMBER));
      expect(library.reloads).toBe(0);
      expect(reply.text).toContain(messages.notAllowed);
      expect(reply.private).toBe(true);
    },
  );

  check("a person named in ADMINS can reload without running the place", ["command", "strangers"], async () => {
    const library = libraryStandIn();
    const admins = new Set(["slack", "discord", "terminal"].map((platform) => `${platform}:${MEMBER.id}`));
    const harness = await start(harbourBot({ library, admins }));
    only(await harness.command("reload", MEMBER));
    expect(library.reloads).toBe(1);
  });

  check("sources lists the documents, in private", ["command"], async () => {
    const harness = await start(harbourBot());
    const reply = only(await harness.command("sources", MEMBER));
    expect(reply.text).toContain("Harbour report");
    expect(reply.text).toContain("4 May 2021");
    expect(reply.private).toBe(true);
  });

  check("status says how many documents there are and which version", ["command"], async () => {
    const harness = await start(harbourBot());
    const { text } = only(await harness.command("status", MEMBER));
    expect(text).toContain("1 document");
    expect(text).toContain("v1");
    expect(text).toContain("2 hours ago");
  });

  check("help says how to ask", ["command"], async () => {
    const harness = await start(harbourBot());
    const { text, private: isPrivate } = only(await harness.command("help", MEMBER));
    expect(text).toContain(messages.help);
    expect(isPrivate).toBe(true);
  });

  check("a word which is no command gets help, which names the four", ["command", "unknown-word"], async () => {
    const harness = await start(harbourBot());
    const { text } = only(await harness.command("dance", MEMBER));
    expect(text).toContain("“dance”");
    for (const word of ["reload", "status", "sources", "help"]) expect(text).toContain(word);
  });
}
