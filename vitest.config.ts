import { defineConfig } from "vitest/config";

/** They count what the program does, and must see it from its first line on: each in a worker of its own. */
const COUNTING = ["tests/core/adversarial.test.ts", "tests/core/audit/growth.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Tests of the adapters mostly wait for sockets: one more file at a time than there are cores to spare.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "counting", include: COUNTING } },
      // The other files share no state: a worker reads the program once, not once for each file.
      { extends: true, test: { name: "all", include: ["tests/**/*.test.ts"], exclude: COUNTING, isolate: false } },
    ],
  },
});
