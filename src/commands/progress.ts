import type { Progress } from "../library/load.ts";
import { words } from "./words.ts";
import type { World } from "./world.ts";

/** A dossier of fewer files is read before anybody wonders. */
const LEAST_FILES = 1_000;
const WIDTH = 24;
/** In milliseconds: nobody sees more. */
const BETWEEN = 50;

/** A line on a terminal that tells how far the reading of a large dossier is, and is gone when it is done. It has no colours. Elsewhere nothing is printed. */
export function progressOn(world: World): Progress {
  let shown = 0;
  let last = 0;
  const draw = (line: string) => {
    // Spaces take away what stood there: not every terminal knows how to erase.
    world.stderr.write(`\r${line.padEnd(shown)}${line === "" ? "\r" : ""}`);
    shown = line.length;
  };
  return (step) => {
    switch (step.kind) {
      case "reading": {
        const now = Date.now();
        if (step.of < LEAST_FILES || now - last < BETWEEN || !world.stderr.isTTY) return;
        last = now;
        const full = Math.floor((step.files / step.of) * WIDTH);
        return draw(words.readingFiles(`${"█".repeat(full)}${"░".repeat(WIDTH - full)}`, step.files, step.of));
      }
      case "building":
        return step.documents < LEAST_FILES || !world.stderr.isTTY ? undefined : draw(words.building(step.documents));
      case "done":
        return shown > 0 ? draw("") : undefined;
      default:
        return step satisfies never;
    }
  };
}
