import { Writable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { progressOn } from "../../src/commands/progress.ts";
import type { World } from "../../src/commands/world.ts";
import { command } from "./world.ts";

/** What is printed on a terminal, or elsewhere, while so many files are read. */
function printed(files: number, isTTY: boolean): string[] {
  const lines: string[] = [];
  const stderr = Object.assign(
    new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );
  vi.useFakeTimers();
  const progress = progressOn({ stderr } as unknown as World);
  for (let at = 0; at < files; at += 100) {
    vi.advanceTimersByTime(100);
    progress({ kind: "reading", files: at, of: files });
  }
  progress({ kind: "building", documents: files });
  progress({ kind: "done" });
  vi.useRealTimers();
  return lines;
}

describe("the progress of reading", () => {
  test("is one line on a terminal that grows, and is gone at the end", () => {
    const lines = printed(2_000, true);
    expect(lines).toHaveLength(22);
    expect(lines[10]).toContain("50 % of 2,000");
    expect(lines[20]).toContain("2,000 documents");
    expect(lines.every((line) => line.startsWith("\r") && !line.includes("\n"))).toBe(true);
    expect(lines.at(-1)).toMatch(/^\r +\r$/);
  });

  test("has no colours", () => {
    expect(printed(2_000, true).join("")).not.toContain("\u001b");
  });

  test("is not shown of a small dossier, nor where nobody looks on", () => {
    expect(printed(900, true)).toEqual([]);
    expect(printed(2_000, false)).toEqual([]);
  });

  test("leaves alone what programs read", async () => {
    const { out, err } = await command(["ask", "--json", "--data", "data", "how many left in the first wave"]);
    expect(out.trim().split("\n")).toHaveLength(1);
    expect(err).toBe("");
  });
});
