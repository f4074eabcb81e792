import { adapterContract } from "../../contracts/suite.ts";
import { createHarness } from "./harness.ts";

adapterContract({ name: "Slack over Socket Mode", create: (bot) => createHarness(bot, "socket") });
adapterContract({ name: "Slack over HTTP", create: (bot) => createHarness(bot, "http") });
