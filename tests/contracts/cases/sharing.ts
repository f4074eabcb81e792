import { expect } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import type { Delivered } from "../adapter.ts";
import { type Kit, labels, only, pressed } from "../kit.ts";
import { HARBOUR_QUOTE, harbourBot } from "../stand-ins.ts";

export function sharingCases({ start, check }: Kit): void {
  check(
    "a private answer can be shared: the same headline and quotes, for everybody, notifying nobody",
    ["slash", "sharing"],
    async () => {
      const harness = await start(harbourBot());
      const shared = publicOnes(await press(only(await harness.slash("how many boats left?"))));
      const post = only(shared);
      expect(post.quotes).toEqual([HARBOUR_QUOTE]);
      expect(post.text).toContain("Harbour Office says “Some 40 boats”");
      expect(post.text).toContain("Harbour report · Harbour Office · 4 May 2021 · ¶1");
      expect(post.pings).toBe(false);
    },
  );

  check("an answer is shared once however often the button is pressed", ["slash", "sharing"], async () => {
    const harness = await start(harbourBot());
    const answer = only(await harness.slash("how many boats left?"));
    const shared = [...publicOnes(await press(answer)), ...publicOnes(await press(answer))];
    expect(shared).toHaveLength(1);
  });

  check("an answer which everybody sees has no share button", ["mention", "sharing"], async () => {
    const harness = await start(harbourBot());
    expect(labels(only(await harness.mention("how many boats left?")))).not.toContain(messages.shareButton);
  });

  check("what is not an answer has no share button", ["command", "slash", "sharing"], async () => {
    const harness = await start(harbourBot());
    expect(labels(only(await harness.command("status")))).toEqual([]);
    expect(labels(only(await harness.slash("?!")))).toEqual([]);
  });
}

function press(answer: Delivered): Promise<readonly Delivered[]> {
  return pressed(answer, messages.shareButton);
}

function publicOnes(delivered: readonly Delivered[]): readonly Delivered[] {
  return delivered.filter((one) => !one.private);
}
