import { COMMANDS } from "./commands/all.ts";
import { start } from "./program.ts";

start(COMMANDS);
