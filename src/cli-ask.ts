// The command line with nothing but `ask`: scripts/bundle.ts makes one file of it, and bin/one-file.js says why. The bare
// imports are what a question needs later on: what is imported here stands in that file, and all else in files beside it.
import "./adapters/terminal/render.ts";
import "./library/readers/markdown/markdown-reader.ts";
import "./library/readers/text/read-text.ts";
import "./reply/json.ts";
import "./reply/present.ts";
import { ask } from "./commands/ask.ts";
import { start } from "./program.ts";

start({ ask: async () => ask });
