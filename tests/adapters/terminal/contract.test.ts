import { adapterContract } from "../../contracts/suite.ts";
import { createTerminalHarness } from "./harness.ts";

const NO_CHANNELS = "a terminal has one reader and no channels";

adapterContract({
  name: "terminal",
  create: createTerminalHarness,
  skip: {
    mention: NO_CHANNELS,
    overhear: NO_CHANNELS,
    echo: NO_CHANNELS,
    otherBot: NO_CHANNELS,
    repeated: "every line is typed once",
    sharing: NO_CHANNELS,
    buttons: "there is nothing to press in a terminal",
    begin: "the whole chat is one conversation",
    judge: "there is nothing to press in a terminal",
    checkMessage: NO_CHANNELS,
    typing: "nothing is offered while somebody types",
    strangers: "whoever sits at it runs the program",
  },
});
