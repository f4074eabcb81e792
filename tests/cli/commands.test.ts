import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { command, harbour } from "./world.ts";

test.each([[[]], [["help"]], [["--help"]], [["-h"]], [["ask", "--help"]], [["serve", "-h"]]])(
  "%j shows the help",
  async (args) => {
    const { code, out } = await command(args);
    expect(code).toBe(0);
    for (const name of ["ask QUESTION", "chat", "serve", "--data DIR", "--questions FILE"]) expect(out).toContain(name);
  },
);

test("the help lists no command that is not there", async () => {
  const { out } = await command(["help"]);
  const listed = [...out.matchAll(/^ {2}wellsourced (\w+)/gm)].map(([, name]) => name!);
  for (const name of new Set(listed)) {
    const tried = command([name, "--nonsense"]).catch((error: Error) => error.message);
    expect(await tried).not.toContain("There is no command");
  }
});

test("--version prints the version of the package", async () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect((await command(["--version"])).out).toBe(`${version}\n`);
});

test.each([
  [["how", "many"], "There is no command “how”. There are ask, chat, serve, eval, check, export, add, doctor, help."],
  [["constructor"], "There is no command “constructor”."],
  [["serve", "now"], "serve takes no “now”."],
  [["chat", "--json"], "chat has no option --json. It knows --data."],
])("%j is a wrong command line, and is told so", async (args, message) => {
  await expect(command(args)).rejects.toMatchObject({ name: "UsageError", message: expect.stringContaining(message) });
});

test("the chat answers what is piped in, one question a line, and ends", async () => {
  const { code, out } = await command(["chat", "--data", harbour()], {
    stdin: "how many boats wait in the harbour\n/help\n",
  });
  expect(code).toBe(0);
  expect(out).toContain("boats");
  expect(out).toContain("/reload");
});

test("serve without a platform says so and opens the chat", async () => {
  const { code, out } = await command(["serve", "--data", harbour()], {
    stdin: "how many boats wait in the harbour\n",
  });
  expect(code).toBe(0);
  expect(out).toMatch(/^No platform is configured/);
  expect(out).toContain("boats");
});

test("serve refuses a wrong variable before it does anything", async () => {
  const env = { SLACK_BOT_TOKEN: "nonsense", DATA_DIR: "/nowhere" };
  await expect(command(["serve"], { env, stdin: "" })).rejects.toMatchObject({
    name: "ConfigError",
    message: expect.stringContaining("SLACK_BOT_TOKEN must begin with xoxb-"),
  });
});
