import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { serving, servingText } from "../library/add/server.ts";
import { folderWith } from "../library/folder.ts";
import { command, harbour } from "./world.ts";

const PAGE =
  "<html><title>Boats</title><main><h1>Forty boats wait</h1><p>The tug Berta towed 17 barges on Monday.</p></main></html>";

describe("a page", () => {
  test("is copied byte by byte, with where it comes from beside it, and answers at once", async () => {
    const data = harbour();
    const address = await serving(({ url }, response) => {
      if (url === "/go") response.writeHead(302, { location: "/news/boats?id=3" }).end();
      else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
    });
    const { code, out } = await command(["add", `${address}/go#top`, "--data", data, "--allow-private"]);
    expect(code).toBe(0);
    expect(out).toContain("boats.html, “Forty boats wait”");
    expect(readFileSync(join(data, "boats.html"), "utf8")).toBe(PAGE);
    expect(parse(readFileSync(join(data, "boats.html.yaml"), "utf8"))).toEqual({
      title: "Forty boats wait",
      url: `${address}/go`,
      "final-url": `${address}/news/boats?id=3`,
      retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      sha256: hash("sha256", PAGE),
    });
    const asked = await command(["ask", "--json", "how many barges did the tug tow", "--data", data]);
    expect(asked.err).toBe("");
    expect(JSON.parse(asked.out).findings[0].citations[0]).toMatchObject({
      document: "boats.html",
      url: `${address}/go`,
    });
    const sources = await command(["chat", "--data", data], { stdin: "/sources\n" });
    expect(sources.out).toMatch(/Forty boats wait: .*copied .* from 127\.0\.0\.1:\d+, SHA-256 [0-9a-f]{64}/s);
  });

  test("that holds nothing to read is not added, and leaves nothing behind", async () => {
    const data = harbour();
    const before = readdirSync(data);
    const address = await servingText("<html><nav><a href=x>Home</a></nav></html>", { "content-type": "text/html" });
    await expect(command(["add", address, "--data", data, "--allow-private"])).rejects.toMatchObject({
      name: "Refused",
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ is not added.*there is no text in it$/),
    });
    expect(readdirSync(data)).toEqual(before);
  });

  test("of a kind that is not read is refused with the kinds that are", async () => {
    const address = await servingText("GIF89a", { "content-type": "image/gif" });
    await expect(command(["add", address, "--data", harbour(), "--allow-private"])).rejects.toThrow(
      /\(image\/gif\)\. These are: \.txt, .*\.pdf/,
    );
  });

  test("on this machine is refused unless it is allowed", async () => {
    const address = await servingText(PAGE, { "content-type": "text/html" });
    await expect(command(["add", address, "--data", harbour()])).rejects.toThrow("--allow-private");
  });

  test("is not called what it is not", async () => {
    const address = await servingText(PAGE, { "content-type": "text/html" });
    const named = (name: string) => command(["add", address, "--data", harbour(), "--allow-private", "--as", name]);
    await expect(named("boats.pdf")).rejects.toThrow("may end in .html or .htm");
    await expect(named("../boats.html")).rejects.toThrow("Such as: boats.html");
    expect((await named("berta")).out).toContain("berta.html");
  });
});

describe("a file", () => {
  test("is copied under its own name, and counted on where another has it", async () => {
    const data = harbour();
    const [one, two] = ["Ten cranes stand there.", "Nine cranes stand there."].map((text) =>
      join(folderWith({ "crane list.txt": text }), "crane list.txt"),
    );
    const [first, second] = [
      await command(["add", one!, "--data", data]),
      await command(["add", two!, "--data", data]),
    ];
    expect(first.out).toContain("crane_list.txt, “crane list”");
    expect(second.out).toContain("crane_list-2.txt");
    expect(parse(readFileSync(join(data, "crane_list.txt.yaml"), "utf8"))).toEqual({
      original: "crane list.txt",
      retrieved: expect.any(String),
      sha256: hash("sha256", "Ten cranes stand there."),
    });
  });

  test("whose content the dossier holds already is not put there twice", async () => {
    const data = harbour();
    const again = await command(["add", join(data, "lantern.txt"), "--as", "other.txt", "--data", data]);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("already, as lantern.txt") });
    expect(readdirSync(data)).toEqual(["lantern.txt", "notes.md"]);
  });

  test("does not take the name of another that was asked for", async () => {
    const data = harbour();
    const file = join(folderWith({ "x.txt": "Ten cranes stand there." }), "x.txt");
    await expect(command(["add", file, "--as", "lantern.txt", "--data", data])).rejects.toThrow(
      "There is a file lantern.txt in the dossier already",
    );
  });

  test.each([
    ["missing.txt", "There is no file"],
    ["", "is no file"],
    ["empty.txt", "is empty"],
    ["blank.txt", "it is empty"],
    ["tool.exe", "of a kind that is not read"],
    ["huge.txt", "larger than 20 MB"],
  ])("“%s” that cannot be read is refused: %s", async (name, message) => {
    const folder = folderWith({
      "empty.txt": "",
      "blank.txt": " \n",
      "tool.exe": "MZ",
      "huge.txt": "x".repeat(20_000_001),
    });
    const data = harbour();
    await expect(command(["add", join(folder, name), "--data", data])).rejects.toMatchObject({
      name: "Refused",
      message: expect.stringContaining(message),
    });
    expect(readdirSync(data)).toEqual(["lantern.txt", "notes.md"]);
  });
});

test("what was copied and then changed is remarked on", async () => {
  const data = folderWith({
    "a.txt": "Forty boats wait.",
    "a.txt.yaml": `retrieved: 2026-10-14T09:30:00Z\nsha256: ${hash("sha256", "Ten boats wait.")}\n`,
  });
  const { err } = await command(["ask", "how many boats wait", "--data", data]);
  expect(err).toContain("a.txt: it is no longer the copy that was made on 2026-10-14");
});

test("a field of a copy that is wrong is named with its line", async () => {
  const data = folderWith({
    "a.txt": "Forty boats wait.",
    "a.txt.yaml": "retrieved: 2026-13-14T09:30:00Z\nsha256: abc\nfinal-url: pier\n",
  });
  const { err } = await command(["ask", "how many boats wait", "--data", data]);
  expect(err).toContain("line 1: “retrieved” is left out");
  expect(err).toContain("line 2: “sha256” is left out: a SHA-256 has 64 digits");
  expect(err).toContain("line 3: “final-url” is not a web address");
});

test("nothing, or two things at once, are not added", async () => {
  await expect(command(["add"])).rejects.toMatchObject({ name: "UsageError" });
  await expect(command(["add", "a", "b"])).rejects.toMatchObject({ name: "UsageError" });
});
