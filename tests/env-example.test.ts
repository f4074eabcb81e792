import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { readConfig, VARIABLES } from "../src/config.ts";

const file = readFileSync(".env.example", "utf8");
const filledIn = parseEnv(file.replaceAll(/^# (?=[A-Z_]+=)/gm, ""));

test(".env.example names every variable, and no other", () => {
  expect(Object.keys(filledIn).sort()).toEqual([...VARIABLES].sort());
});

test("copied as it is, it sets nothing", () => {
  expect(parseEnv(file)).toEqual({});
});

test("every example in it is a right value", () => {
  expect(() => readConfig(filledIn as Record<string, string>)).not.toThrow();
});
