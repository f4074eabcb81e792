import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

describe("who holds an office is told by", () => {
  test.each([
    ["a signature", "Ana Ruiz, safety officer"],
    ["an election", "In May Ana Ruiz was confirmed as safety officer for two years."],
    ["a service", "Since May Ana Ruiz serves as safety officer."],
  ])("%s", (_, text) => {
    expect(values(ask([text], "who is the safety officer"))).toEqual(["Ana Ruiz"]);
  });
});
