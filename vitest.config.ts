import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // The files of tests share no state: a worker reads the program once, not once for each file.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Tests of the adapters mostly wait for sockets: one more file at a time than there are cores to spare.
    maxWorkers: "100%",
  },
});
