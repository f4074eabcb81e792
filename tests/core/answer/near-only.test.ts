import { expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

test("of two pairs of years in a sentence nobody knows whose they are", () => {
  const given = ask(["Karl Meyer (1901-1950) met Ilse Varden (1878-1941) in Tarn."], "when did ilse varden die");
  expect(given.verdict).toBe("unanswered");
});

test("who found that something is so has not found it", () => {
  const given = ask(["The guild found that the ring was fake. A boy found the ring."], "who found the ring");
  expect(values(given)).toEqual(["A boy"]);
});
