import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlain, readFrontMatter } from "../../src/library/front-matter.ts";
import { checkFrontMatter } from "../../src/library/front-matter-schema.ts";

const read = (...lines: string[]) => readFrontMatter(["---", ...lines, "---", "Body."].join("\n"));

async function reasonOf(...lines: string[]): Promise<string> {
  const result = await read(...lines);
  return "reason" in result ? result.reason : `no reason: ${JSON.stringify(result)}`;
}

test("every field is read, and the body begins below", async () => {
  const source = [
    "---",
    "title: Forty boats",
    "publisher: The Skagen Lantern",
    "author: Ana Lind",
    "published: 2021-03-04",
    "url: https://lantern.example/boats",
    "note: printed twice",
    "---",
    "Body.",
  ].join("\n");
  expect(await readFrontMatter(source)).toEqual({
    metadata: {
      title: "Forty boats",
      publisher: "The Skagen Lantern",
      author: "Ana Lind",
      published: "2021-03-04",
      url: "https://lantern.example/boats",
      note: "printed twice",
    },
    bodyStart: source.indexOf("Body."),
  });
});

test("date is another name of published, and unknown is no date", async () => {
  expect(await read("date: 2021-03-04")).toMatchObject({ metadata: { published: "2021-03-04" } });
  expect(await read("published: unknown")).toMatchObject({ metadata: { published: null } });
  expect(await read("published:")).toMatchObject({ metadata: { published: null } });
});

test.each([
  ["no front matter", "Body."],
  ["a rule above a paragraph", "---\nA paragraph without a field.\n---\nBody."],
  ["a rule alone", "---\n\nBody."],
])("%s: all of the file is its body", async (_, source) => {
  expect(await readFrontMatter(source)).toMatchObject({ bodyStart: 0 });
});

test("lines may end as on Windows", async () => {
  expect(await readFrontMatter("---\r\ntitle: A\r\n---\r\nBody.")).toMatchObject({
    metadata: { title: "A" },
    bodyStart: 20,
  });
});

test("what is wrong is named with its line and what to do", async () => {
  expect(await reasonOf("title: A", "pubisher: B")).toBe(
    "line 3: “pubisher” is not known here: known are title, publisher, author, published, date, url, note",
  );
  expect(await reasonOf("title: A", "published: 2021-02-30")).toBe(
    "line 3: “published” is not a day of the calendar: write it as YYYY-MM-DD, or write unknown",
  );
  expect(await reasonOf("published: 4 March 2021")).toContain("line 2: “published” is not a day of the calendar");
  expect(await reasonOf("title: 2021")).toBe("line 2: “title” is not text: put it in quotes");
  expect(await reasonOf("title: [A, B]")).toBe("line 2: “title” is not text: put it in quotes");
  expect(await reasonOf("url: lantern.example")).toContain("line 2: “url” is not a web address");
  expect(await reasonOf("url: javascript:alert(1)")).toContain("is not a web address");
  expect(await reasonOf("published: 2021-03-04", "date: 2021-03-04")).toContain("line 3: “date” is another name");
  expect(await reasonOf("title: A", "url: x", "nope: y")).toMatch(
    /line 3: “url”.*line 4: “nope”|line 4: “nope”.*line 3: “url”/,
  );
});

test("YAML that does not parse is named with its line", async () => {
  expect(await reasonOf("title: A", "note: the boats: forty")).toMatch(
    /does not parse in line 3: .* belongs in quotes/,
  );
  expect(await reasonOf("title: A", "title: B")).toContain("does not parse in line 3");
});

test("front matter that never ends is named", async () => {
  expect(await readFrontMatter("---\ntitle: A\nBody.")).toEqual({
    reason: "its front matter begins in line 1 and never ends: put a line with --- below it",
  });
});

test("the quick check lets through nothing that the schema refuses", () => {
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("2021-03-04", "unknown", "https://a.example", " "),
    fc.integer(),
    fc.constant(null),
  );
  const name = fc.constantFrom("title", "publisher", "author", "published", "date", "url", "note", "nope");
  fc.assert(
    fc.property(fc.dictionary(name, value), (data) => {
      fc.pre(isPlain(data));
      expect(checkFrontMatter(data, () => 1)).toHaveProperty("fields");
    }),
  );
});
