// Runs the benches, each in a process of its own: `npm run bench` all of them, `npm run bench -- index` one, with what follows as its options.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BENCHES: readonly string[] = ["process", "index", "reload"];

const [name, ...options] = process.argv.slice(2);
const chosen = name === undefined ? BENCHES : BENCHES.filter((bench) => bench === name);
if (chosen.length === 0) {
  console.error(`There is no bench “${name}”. There are: ${BENCHES.join(", ")}.`);
  process.exit(1);
}
for (const bench of chosen) {
  const file = fileURLToPath(new URL(`${bench}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...options], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
