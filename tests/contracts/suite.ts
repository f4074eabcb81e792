import { describe, onTestFinished, test } from "vitest";
import type { ContractOptions } from "./adapter.ts";
import { buttonCases } from "./cases/buttons.ts";
import { checkingCases } from "./cases/checking.ts";
import { commandCases } from "./cases/commands.ts";
import { mannersCases } from "./cases/manners.ts";
import { questionCases } from "./cases/questions.ts";
import { quoteCases } from "./cases/quotes.ts";
import { sharingCases } from "./cases/sharing.ts";
import { threadCases } from "./cases/threads.ts";
import type { Kit } from "./kit.ts";

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
    describe("buttons", () => buttonCases(kit));
    describe("threads", () => threadCases(kit));
    describe("checking and offering", () => checkingCases(kit));
    describe("commands", () => commandCases(kit));
  });
}
