import { expect } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import { openSqliteStore } from "../../../src/store/sqlite/open.ts";
import { document } from "../../builders.ts";
import { type Kit, labels, only, pressed } from "../kit.ts";
import { corpusOf, HARBOUR_QUOTE, harbourBot, libraryStandIn, loaded } from "../stand-ins.ts";

const QUESTION = "how many boats left?";

export function buttonCases({ start, check }: Kit): void {
  check("an answer for everybody has four buttons, and sharing is none of them", ["mention", "buttons"], async () => {
    const harness = await start(harbourBot());
    const answer = only(await harness.mention(QUESTION));
    expect(labels(answer).length).toBeLessThanOrEqual(5);
    expect(labels(answer)).toEqual(expect.arrayContaining([messages.contextButton, messages.copyButton]));
    expect(labels(answer)).not.toContain(messages.shareButton);
  });

  check("Context shows the paragraph, privately, and leaves the answer as it is", ["mention", "buttons"], async () => {
    const harness = await start(harbourBot());
    const shown = only(await pressed(only(await harness.mention(QUESTION)), messages.contextButton));
    expect(shown.private).toBe(true);
    expect(shown.edited).toBe(false);
    expect(shown.quotes).toEqual([HARBOUR_QUOTE]);
  });

  check("Sources lists every quote, privately", ["mention", "buttons"], async () => {
    const harness = await start(harbourBot());
    const shown = only(await pressed(only(await harness.mention(QUESTION)), messages.sourcesButton(1)));
    expect(shown.private).toBe(true);
    expect(shown.quotes).toEqual([HARBOUR_QUOTE]);
    expect(shown.text).toContain("Harbour report · Harbour Office · 4 May 2021 · ¶1");
  });

  check("Copy citation gives the quote unaltered in four forms", ["mention", "buttons"], async () => {
    const harness = await start(harbourBot());
    const { text, private: isPrivate } = only(
      await pressed(only(await harness.mention(QUESTION)), messages.copyButton),
    );
    expect(isPrivate).toBe(true);
    expect(text).toContain(`“${HARBOUR_QUOTE}” — Harbour report, Harbour Office, 4 May 2021, ¶1`);
    expect(text).toContain("<ref>{{cite");
    expect(text).toContain("Harbour Office. (2021, May 4). Harbour report.");
  });

  check("a list of sources is turned in its own place", ["command", "buttons"], async () => {
    const many = Array.from({ length: 30 }, (_, i) => document({ id: `${i}.txt`, title: `Report ${i}`, text: "x" }));
    const harness = await start(harbourBot({ library: libraryStandIn(loaded({ corpus: corpusOf(many) })) }));
    const first = only(await harness.command("sources"));
    expect(first.text).toContain("Report 24");
    const second = only(await pressed(first, messages.nextButton));
    expect(second.edited).toBe(true);
    expect(second.text).toContain("Report 29");
    expect(labels(second)).toEqual([messages.previousButton]);
  });

  check("buttons of before a restart still work", ["mention", "buttons", "restart"], async () => {
    const harness = await start(harbourBot());
    const answer = only(await harness.mention(QUESTION));
    await harness.restart();
    expect(only(await pressed(answer, messages.contextButton)).quotes).toEqual([HARBOUR_QUOTE]);
  });

  check("a source that was removed since is said to be", ["mention", "command", "buttons"], async () => {
    const library = libraryStandIn();
    const harness = await start(harbourBot({ library }));
    const answer = only(await harness.mention(QUESTION));
    library.replace(corpusOf([document({ id: "other.txt", text: "Nothing of the kind." })]));
    expect(only(await pressed(answer, messages.contextButton)).text).toContain(messages.sourceRemoved("report.txt"));
  });

  check("an answer that is forgotten is told so", ["mention", "buttons"], async () => {
    const store = openSqliteStore(":memory:");
    const harness = await start(harbourBot({ store }));
    const answer = only(await harness.mention(QUESTION));
    await store.forget(new Date("2030-01-01"));
    expect(only(await pressed(answer, messages.contextButton)).text).toContain(messages.answerForgotten);
  });

  check(
    "what is not right reaches the admins with its note",
    ["mention", "command", "judge", "strangers"],
    async () => {
      const harness = await start(harbourBot());
      const answer = only(await harness.mention(QUESTION));
      const thanks = only(await harness.judge(answer, "wrong-quote", "It was *50* <!channel> @everyone"));
      expect(thanks.private).toBe(true);
      expect(thanks.text).toContain(messages.thanksForFeedback);
      const seen = only(await harness.command("feedback", { id: "U0BOSS", runsThePlace: true }));
      expect(seen.text).toContain(messages.feedbackKinds["wrong-quote"]);
      expect(seen.text).toContain("It was *50* <!channel> @everyone");
      expect(seen.pings).toBe(false);
      const refused = only(await harness.command("feedback", { id: "U0GUEST", runsThePlace: false }));
      expect(refused.text).toContain(messages.notAllowed);
    },
  );
}
