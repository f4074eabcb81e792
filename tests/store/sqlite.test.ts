import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { openSqliteStore } from "../../src/store/sqlite/open.ts";
import { silent } from "../contracts/stand-ins.ts";
import { folderWith } from "../library/folder.ts";
import { storeContract } from "./contract.ts";

storeContract("SQLite", async () => openSqliteStore(join(folderWith({}), "var", "wellsourced.db")));
storeContract("SQLite in the process", async () => openSqliteStore(":memory:"));

const BOUND = { place: "slack:C1", dossier: "harbour" };

test("what was kept is there after a restart", async () => {
  const path = join(folderWith({}), "a.db");
  const first = openSqliteStore(path);
  await first.settings.bind(BOUND.place, BOUND.dossier);
  await first.close();
  const second = openSqliteStore(path);
  onTestFinished(() => second.close());
  expect(await second.settings.dossierOf(BOUND.place)).toBe(BOUND.dossier);
});

test("what was kept survives a kill in the middle of the work", async () => {
  const folder = folderWith({});
  const path = join(folder, "a.db");
  const script = `
    import { openSqliteStore } from ${JSON.stringify(join(process.cwd(), "src/store/sqlite/open.ts"))};
    const store = openSqliteStore(${JSON.stringify(path)});
    for (let i = 0; ; i++) { await store.settings.bind("slack:C" + i, "harbour"); process.stdout.write(i + "\\n"); }`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
    if (out.split("\n").length > 200) child.kill("SIGKILL");
  });
  await once(child, "close");
  const told = out.split("\n").slice(0, -1).map(Number);
  const store = openSqliteStore(path);
  onTestFinished(() => store.close());
  const bound = new Set(await store.settings.boundTo("harbour"));
  expect(told.length).toBeGreaterThanOrEqual(200);
  expect(told.filter((i) => !bound.has(`slack:C${i}`))).toEqual([]);
});

test("two processes may use one file", async () => {
  const path = join(folderWith({}), "a.db");
  const [one, other] = [openSqliteStore(path), openSqliteStore(path)];
  onTestFinished(async () => {
    await one.close();
    await other.close();
  });
  await one.settings.bind(BOUND.place, BOUND.dossier);
  expect(await other.settings.dossierOf(BOUND.place)).toBe(BOUND.dossier);
});

test("a file of a newer version is left alone, and the bot goes on without it", async () => {
  const path = join(folderWith({}), "a.db");
  const database = new DatabaseSync(path);
  database.exec("PRAGMA user_version = 999");
  database.close();
  expect(() => openSqliteStore(path)).toThrow("it was written by a newer version (999)");
  const errors: string[] = [];
  const store = openStore(`sqlite:${path}`, { ...silent, error: (event) => void errors.push(event) });
  onTestFinished(() => store.close());
  await store.settings.bind(BOUND.place, BOUND.dossier);
  expect(await store.settings.dossierOf(BOUND.place)).toBe(BOUND.dossier);
  expect(errors).toHaveLength(1);
});

test.each([
  [
    "a file that is no database",
    (folder: string) => writeFileSync(join(folder, "a.db"), "not a database at all".repeat(200)),
    "a.db",
  ],
  ["a file where a folder should be", (folder: string) => writeFileSync(join(folder, "var"), ""), "var/a.db"],
])("%s does not stop the bot", async (_, prepare, file) => {
  const folder = folderWith({});
  prepare(folder);
  const errors: string[] = [];
  const store = openStore(`sqlite:${join(folder, file)}`, { ...silent, error: (event) => void errors.push(event) });
  onTestFinished(() => store.close());
  expect(await store.settings.dossierOf("slack:C1")).toBeUndefined();
  expect(errors).toHaveLength(1);
});

test("folders on the way to the file are made", async () => {
  const path = join(folderWith({}), "deep", "down", "a.db");
  const store = openSqliteStore(path);
  onTestFinished(() => store.close());
  expect(existsSync(path)).toBe(true);
});
