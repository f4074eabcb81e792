import { adapterContract } from "../../contracts/suite.ts";
import { createHarness } from "./harness.ts";

const skip = { typing: "Slack offers nothing while somebody types" };

adapterContract({ name: "Slack over Socket Mode", create: (bot) => createHarness(bot, "socket"), skip });
adapterContract({
  name: "Slack over HTTP",
  create: (bot) => createHarness(bot, "http"),
  skip: { ...skip, restart: "a new process would listen at the same port" },
});
