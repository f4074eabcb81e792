import { adapterContract } from "../../contracts/suite.ts";
import { createDiscordHarness } from "./harness.ts";

adapterContract({
  name: "Discord",
  create: (bot) => createDiscordHarness(bot),
  skip: { hearing: "Discord keeps back what does not mention the bot" },
});
adapterContract({
  name: "Discord with the Message Content intent",
  create: (bot) => createDiscordHarness(bot, { messageContent: true }),
});
