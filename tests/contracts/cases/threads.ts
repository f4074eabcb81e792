import { expect } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import type { Person } from "../adapter.ts";
import { type Kit, only } from "../kit.ts";
import { harbourBot, listening } from "../stand-ins.ts";

const ANA: Person = { id: "U0ANA", runsThePlace: false };
const BEN: Person = { id: "U0BEN", runsThePlace: false };

export function threadCases({ start, check }: Kit): void {
  check("what leans on the question before is read with it", ["begin", "goOn"], async () => {
    const { bot, asked } = listening();
    const harness = await start(bot);
    const thread = await harness.begin("how many boats left?", ANA);
    const { delivered } = await harness.goOn(thread, "and when?", ANA);
    expect(only(delivered).text).toContain(messages.leanedOn("how many boats left?"));
    expect(asked).toEqual(["how many boats left?", "and when? (how many boats left?)"]);
  });

  check("a second person in the thread is not answered without a mention", ["begin", "goOn", "hearing"], async () => {
    const { bot, asked } = listening();
    const harness = await start(bot);
    const thread = await harness.begin("how many boats left?", ANA);
    expect((await harness.goOn(thread, "and when?", BEN)).delivered).toEqual([]);
    expect((await harness.goOn(thread, "and where?", ANA)).delivered).toEqual([]);
    only((await harness.mentionIn(thread, "and where?", ANA)).delivered);
    expect(asked).toHaveLength(2);
  });

  check("a message that speaks to somebody else is not answered", ["begin", "goOn", "hearing"], async () => {
    const { bot, asked } = listening();
    const harness = await start(bot);
    const thread = await harness.begin("how many boats left?", ANA);
    expect((await harness.goOn(thread, `<@${BEN.id}> and when?`, ANA)).delivered).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  check("“mute” silences a thread until the next mention", ["begin", "goOn", "hearing"], async () => {
    const harness = await start(harbourBot());
    const thread = await harness.begin("how many boats left?", ANA);
    expect(only((await harness.goOn(thread, "mute", ANA)).delivered).text).toContain(messages.muted);
    expect((await harness.goOn(thread, "and when?", ANA)).delivered).toEqual([]);
    only((await harness.mentionIn(thread, "and when?", ANA)).delivered);
    only((await harness.goOn(thread, "and where?", ANA)).delivered);
  });

  check("a thread is remembered over a restart", ["begin", "goOn", "restart"], async () => {
    const { bot, asked } = listening();
    const harness = await start(bot);
    const thread = await harness.begin("how many boats left?", ANA);
    await harness.restart();
    only((await harness.goOn(thread, "and when?", ANA)).delivered);
    expect(asked.at(-1)).toBe("and when? (how many boats left?)");
  });

  check("a question that is edited has its answer edited, and no second one", ["begin", "edit"], async () => {
    const { bot, asked } = listening();
    const harness = await start(bot);
    const written = await harness.begin("how many boats left?", ANA);
    const edited = only(await harness.edit(written, "how many boats came back?"));
    expect(edited.edited).toBe(true);
    expect(asked).toEqual(["how many boats left?", "how many boats came back?"]);
  });

  check("a question that is edited without a change is left alone", ["begin", "edit"], async () => {
    const { bot, asked } = listening();
    const harness = await start(bot);
    const written = await harness.begin("how many boats left?", ANA);
    expect(await harness.edit(written, "how many boats left?")).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  check("a question that is deleted takes its answer along", ["begin", "remove"], async () => {
    const harness = await start(harbourBot());
    const written = await harness.begin("how many boats left?", ANA);
    expect(await harness.remove(written)).toBe(1);
  });
}
