import { hash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the program lies: `src`, or `dist` in a package. */
const CODE = join(import.meta.dirname, "..");

/** Equal for programs that read and analyse documents alike: the same code, the same packages, the same Node with its tables of characters. */
export function engineOf(): string {
  const files = globSync("**/*.{ts,js,json}", { cwd: CODE }).sort();
  const code = files.map((file) => `${file} ${hash("sha256", readFileSync(join(CODE, file)))}`);
  return hash("sha256", [process.version, process.arch, installed(), ...code].join("\n"));
}

/** npm's own list of what is installed, in the clone or around the package. */
function installed(): string {
  for (const above of ["..", "../../.."]) {
    try {
      return hash("sha256", readFileSync(join(CODE, above, "node_modules/.package-lock.json")));
    } catch {
      // It is not there.
    }
  }
  return "";
}
