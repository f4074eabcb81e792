import { expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

test("what is still missing does not differ from what was taken", () => {
  const given = ask(
    ["Nine oars were stolen, the police said.", "Four of the oars are still missing, the coach said."],
    "how many oars were stolen",
  );
  expect(given.verdict).not.toBe("disputed");
});

test("two sentences about one thing do not differ on what neither says of it", () => {
  const given = ask(
    ["If you do not need the oar, hang it up.", "The oar weighs two kilos."],
    "can i use it without the oar",
  );
  expect(given.verdict).not.toBe("disputed");
});

test("but leave that one gives and another denies does", () => {
  const given = ask(
    ["Dogs are welcome, the coach said.", "Dogs are not allowed, the cook said."],
    "can i bring my dog",
  );
  expect(given.verdict).toBe("disputed");
});

test("a limit is no price", () => {
  const given = ask(
    ["Delivery costs 4 pounds and is free from 35 pounds.", "Delivery costs 4 pounds; the limit stays at 35 pounds."],
    "how much is delivery",
  );
  expect(new Set(values(given))).toEqual(new Set(["4 pounds"]));
});
