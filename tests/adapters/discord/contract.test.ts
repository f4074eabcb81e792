import { adapterContract } from "../../contracts/suite.ts";
import { createDiscordHarness } from "./harness.ts";

adapterContract({ name: "discord", create: (bot) => createDiscordHarness(bot) });
