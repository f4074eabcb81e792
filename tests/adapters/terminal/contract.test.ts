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
    strangers: "whoever sits at it runs the program",
  },
});
