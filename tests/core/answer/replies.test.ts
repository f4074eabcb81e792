import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";

const POOL = `# The pool: what people ask

### Can I bring my own towel?

No. The spa lends one to every guest. Robes are two euros.

### Do you take children under six?

Yes, in the shallow basin. An adult has to be in the water with them.

### Why is the sauna shut on Mondays?

The stones are washed. It takes a whole day.

### How do I cancel a lesson?

Call the desk a day before. Later than that the lesson is paid in full.
`;

describe("a heading that asks is answered by what stands below it", () => {
  test.each([
    ["may i bring a towel", "No. The spa lends one to every guest."],
    ["can children under six swim", "Yes, in the shallow basin."],
    ["why is the sauna shut on mondays", "The stones are washed."],
    ["how can i cancel my lesson", "Call the desk a day before."],
  ])("“%s”", (question, quote) => {
    expect(ask([POOL], question).findings[0]?.citations[0].quote).toBe(quote);
  });

  test("and by nothing far below it", () => {
    const text = `### Can I bring a towel?\n\n${"It is warm here. ".repeat(12)}The lockers cost two euros.`;
    const quotes = ask([text], "can i bring a towel").findings.map(({ citations: [{ quote }] }) => quote);
    expect(quotes).not.toContain("The lockers cost two euros.");
  });

  test("which does not make every question one that is answered", () => {
    expect(ask([POOL], "can i bring my parrot").verdict).toBe("unanswered");
  });
});
