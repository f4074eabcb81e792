// Runs `ask` from one file instead of from a hundred, with the code which V8 compiled the time before: half of what a question
// costs is loading the program. In a clone the file is bundled from the sources whenever one of them is new; a package brings it along.
// All that is kept lies where Node keeps compiled code, and is used only while every file it comes from is as it was.
import { createRequire } from "node:module";

const fs = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { Script } = process.getBuiltinModule("node:vm");

const DAY = 24 * 60 * 60 * 1000;

/**
 * Starts the program and resolves with true; or with false where nothing can be kept or bundled, and then nothing has happened.
 * `caches` is a folder of this version of Node. `bundle` is missing in a package.
 */
export async function startAsOneFile({ root, caches, bundle }) {
  try {
    const folder = ownFolder(root, caches);
    const kept = read(folder, root);
    const program = kept ?? (await prepare(root, folder, bundle));
    compileWithLessZeal();
    const script = compile(program.entry, kept && fs.readFileSync(kept.code));
    if (!kept || script.cachedDataRejected) {
      process.once("exit", (code) => code === 0 && keep(folder, root, program, script));
    }
    execute(script, program.entry, root);
    return true;
  } catch {
    return false;
  }
}

function ownFolder(root, caches) {
  const folder = join(caches, `wellsourced${root.replaceAll(/[^a-z0-9]+/gi, "-").slice(-100)}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A folder for temporary files is open to everybody. What somebody else has put there is not run.
  if (process.getuid && fs.statSync(folder).uid !== process.getuid()) throw new Error(`${folder} is not ours`);
  fs.accessSync(folder, fs.constants.W_OK);
  return folder;
}

/**
 * V8's middle compiler makes code faster which has run a few hundred times. One question is over before that pays, and its threads
 * take the processor meanwhile; long work still comes to the last compiler. Node has its own modules compiled for the flags it was
 * started with only, so those that every question needs are loaded before.
 */
function compileWithLessZeal() {
  process.getBuiltinModule("node:fs/promises");
  void process.stdout;
  process.getBuiltinModule("node:v8").setFlagsFromString("--no-maglev");
}

/** What is kept, unless anything it comes from or consists of has changed. */
function read(folder, root) {
  try {
    const kept = JSON.parse(fs.readFileSync(join(folder, "kept.json"), "utf8"));
    const same = kept.root === root && Object.entries(kept.stamps).every(([file, stamp]) => stampOf(file) === stamp);
    return same ? kept : undefined;
  } catch {
    return undefined;
  }
}

async function prepare(root, folder, bundle) {
  if (!bundle) {
    const entry = join(root, "dist/ask/ask.cjs");
    return { entry, stamps: stampsOf([entry]) };
  }
  // Taken before anything is read: what is saved meanwhile then counts as changed.
  const before = stampsOf([
    ...fs.readdirSync(join(root, "src"), { recursive: true }).map((name) => join(root, "src", name)),
    ...["scripts/bundle.ts", "package-lock.json"].map((name) => join(root, name)),
  ]);
  const { files, sources } = await bundle("[name]-[hash].cjs");
  for (const { name, text } of files) write(join(folder, name), text);
  const made = files.map(({ name }) => join(folder, name));
  removeOld(folder, made);
  const used = [...sources, join(root, "scripts/bundle.ts"), join(root, "package-lock.json")];
  return {
    entry: made[0],
    stamps: { ...Object.fromEntries(used.map((file) => [file, before[file] ?? stampOf(file)])), ...stampsOf(made) },
  };
}

/** At the end of a run V8 hands out those functions, compiled, which the run has called: all that a question needs and no more. */
function keep(folder, root, { entry, stamps }, script) {
  try {
    const code = join(folder, "ask.code");
    write(code, script.createCachedData());
    write(join(folder, "kept.json"), JSON.stringify({ root, entry, code, stamps: { ...stamps, ...stampsOf([code]) } }));
  } catch {
    // The next run tries again.
  }
}

function compile(file, cachedData) {
  return new Script(`(function (exports, require, module) {${fs.readFileSync(file, "latin1")}\n})`, {
    filename: file,
    cachedData,
  });
}

/** Node's own `require` would load the entry a second time when a file beside it asks for it. */
function execute(script, entry, root) {
  const folder = join(entry, "..");
  const outside = createRequire(join(root, "package.json"));
  const loaded = new Map();
  const load = (file, script) => {
    const module = { exports: {} };
    loaded.set(file, module);
    script.runInThisContext()(module.exports, require, module);
    return module.exports;
  };
  const require = (id) => {
    if (id.startsWith("node:")) return whenUsed(id);
    if (!id.startsWith("./")) return outside(id);
    const file = join(folder, id);
    return loaded.get(file)?.exports ?? load(file, compile(file));
  };
  load(entry, script);
}

/** Some of Node's own modules take long to load, and a question may need nothing of them. */
function whenUsed(id) {
  return new Proxy({}, { get: (_, name) => process.getBuiltinModule(id)[name] });
}

/** Two processes may write at once: each puts its whole file in place in one step. */
function write(file, content) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, content, { mode: 0o600 });
  fs.renameSync(draft, file);
}

/** What was bundled before may still be running, but not for a day. */
function removeOld(folder, made) {
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name);
    if (!made.includes(file) && Date.now() - fs.statSync(file).mtimeMs > DAY) fs.rmSync(file);
  }
}

function stampsOf(files) {
  return Object.fromEntries(files.map((file) => [file, stampOf(file)]));
}

function stampOf(file) {
  const { size, mtimeMs, ctimeMs } = fs.statSync(file);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}
