import { describe, onTestFinished, test } from "vitest";
import type { Bot } from "../../src/bot/adapter.ts";
import type { ContractOptions, Delivered, Harness, Need } from "./adapter.ts";
import { commandCases } from "./cases/commands.ts";
import { mannersCases } from "./cases/manners.ts";
import { questionCases } from "./cases/questions.ts";
import { quoteCases } from "./cases/quotes.ts";
import { sharingCases } from "./cases/sharing.ts";

/** What a file of cases works with. */
export interface Kit {
  /** Starts the adapter for one test and stops it afterwards. */
  start(bot: Bot): Promise<Harness>;
  /** A case which runs where the platform has everything it needs, and says why where it does not. */
  check(name: string, needs: readonly Need[], run: () => Promise<void>): void;
}

/**
 * Every promise which people have of an adapter, whatever its platform. Call it once from the adapter's own test:
 *
 *     adapterContract({ name: "slack", create: createSlackHarness });
 */
export function adapterContract({ name, create, skip = {} }: ContractOptions): void {
  const kit: Kit = {
    async start(bot) {
      const harness = await create(bot);
      onTestFinished(() => harness.stop());
      return harness;
    },
    check(title, needs, run) {
      const reason = needs.map((need) => skip[need]).find((why) => why !== undefined);
      if (reason === undefined) test(title, run);
      else test.skip(`${title} (not on ${name}: ${reason})`, () => {});
    },
  };
  describe(`the adapter contract on ${name}`, () => {
    describe("quotes", () => quoteCases(kit));
    describe("questions", () => questionCases(kit));
    describe("manners", () => mannersCases(kit));
    describe("sharing", () => sharingCases(kit));
    describe("commands", () => commandCases(kit));
  });
}

/** The one reply; fails when there is none or a second. */
export function only(delivered: readonly Delivered[]): Delivered {
  const [first, ...more] = delivered;
  if (!first) throw new Error("nobody was answered");
  if (more.length > 0)
    throw new Error(`answered ${delivered.length} times:\n${delivered.map((d) => d.text).join("\n---\n")}`);
  return first;
}

/** Visible text with its layout and the platform's furniture taken away, for comparing and searching. */
export function words({ text }: Delivered, furniture: readonly string[] = []): string {
  const bare = furniture.reduce((rest, label) => rest.replaceAll(label, " "), text);
  return bare.split(/\s+/u).filter(Boolean).join(" ");
}
