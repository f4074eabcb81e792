import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

describe("the figure that a change takes back", () => {
  test("is no second finding beside whoever put it forward", () => {
    const given = ask(
      [
        "Rain kept the lifts shut. The lift company first said that 40 skiers had been on the chairlift.",
        "The number of skiers on the chairlift was raised from 40 to 52, the valley rescue said.",
      ],
      "how many skiers were on the chairlift",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given)).toEqual(["52", "40 skiers"]);
    expect(given.findings[1]?.speaker?.name).toBe("The lift company");
  });

  test("is known however far the verb stands before it", () => {
    const given = ask(
      ["The vet said that 12 foals were ill.", "The vet raised the number of foals ill with the fever from 12 to 17."],
      "how many foals were ill",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given)).toEqual(["17", "12 foals"]);
  });

  test("stands once where nobody else puts it forward, behind what replaced it", () => {
    const given = ask(
      [
        "The union lowered the number of missing tools from 31 to 28.",
        "The number of missing tools was lowered from 31 to 28, the foreman said.",
      ],
      "how many tools are missing",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given).filter((value) => value?.startsWith("31"))).toHaveLength(1);
    expect(values(given)[0]).toBe("28");
  });

  test("is replaced by what is of the same thing only", () => {
    const given = ask(
      ["Nineteen people were hurt. The lift company first said that 40 skiers had been on the chairlift."],
      "how many skiers were on the chairlift",
    );
    expect(given.verdict).toBe("single");
  });
});

test("“first said” speaks of no first portion, and “first” is no part of a name", () => {
  const given = ask(
    ["The parish council first reported that 19 tombs had been opened."],
    "how many tombs were opened according to the parish council",
  );
  expect(given.findings[0]).toMatchObject({ value: "19 tombs", speaker: { name: "The parish council" } });
});
