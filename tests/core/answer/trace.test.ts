import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/core/answer/answer.ts";
import { ask } from "./dossier.ts";

function stages(given: Answer, stage: Answer["trace"][number]["stage"]): string[] {
  return given.trace.flatMap((line) => (line.stage === stage ? [`${line.about}: ${line.decision}`] : []));
}

describe("the trace says", () => {
  test("how the question was read", () => {
    const [line] = stages(
      ask(["In the first wave 40 boats left."], "how many boats left in the first wave"),
      "analyse",
    );
    expect(line).toContain("number");
    expect(line).toContain("boats/unit");
    expect(line).toContain("scope 1 wave");
  });

  test("which passages may answer, and why another may not", () => {
    const sources = ["The harbour at Skelby has 46 berths.", "Ana Ruiz counted the berths at Oxmere."];
    const lines = stages(ask(sources, "how many berths does the harbour at Skelby have"), "gate").join("\n");
    expect(lines).toContain("may answer");
    expect(lines).toMatch(/refused, apart.*Skelby/);
  });

  test("why a question is refused before anything is looked for", () => {
    const given = ask(["The harbour at Skelby has 46 berths."], "how many helicopters has the harbour");
    expect(stages(given, "analyse")[0]).toContain("helicopters/unit/unknown");
    expect(given).toMatchObject({ why: { kind: "unknown-words", words: ["helicopters"] } });
  });

  test("why two values are not compared", () => {
    const sources = [
      "The first convoy carried 40 families to the camp.",
      "The second convoy carried 95 families to the camp.",
    ];
    const lines = stages(ask(sources, "how many families did the convoys carry to the camp"), "compare");
    expect(lines.some((line) => /95 families: .*incomparable: scope/.test(line))).toBe(true);
  });

  test("why two values are compared, and how they differ", () => {
    const sources = ["Ana Ruiz said 12 people drowned in the flood.", "Ben Hale said 19 people drowned in the flood."];
    const lines = stages(ask(sources, "how many people drowned in the flood"), "compare");
    expect(lines.some((line) => line.includes("differs"))).toBe(true);
  });

  test("that two values can both be meant", () => {
    const sources = [
      "The museum says more than 250 visitors came to the opening.",
      "Ana Ruiz said 270 visitors came to the opening.",
    ];
    const lines = stages(ask(sources, "how many visitors came to the opening"), "compare");
    expect(lines.some((line) => line.includes("compatible"))).toBe(true);
  });
});
