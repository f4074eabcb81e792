import { expect, test } from "vitest";
import { createSdkLog, withoutSecrets } from "../../../src/adapters/slack/sdk-log.ts";
import { createRecorder } from "./recorder.ts";

test.each([
  ["token xoxb-12-34-AbC is wrong", "token … is wrong"],
  ["xapp-1-A0-9-deadbeef, xoxe.xoxp-1-x", "…, xoxe.…"],
  [
    "wss://wss-primary.slack.com/link/?ticket=12-34&app_id=5 failed",
    "wss://wss-primary.slack.com/link/?…&app_id=5 failed",
  ],
  ["https://hooks.slack.com/commands/T0/12/AbC failed", "… failed"],
  ["nothing to hide", "nothing to hide"],
])("of %j the log keeps %j", (message, kept) => {
  expect(withoutSecrets(message)).toBe(kept);
});

test("what Slack's libraries warn of is logged without secrets, and their finer levels are not logged at all", () => {
  const log = createRecorder();
  const sdkLog = createSdkLog(log);
  sdkLog.debug("question and xoxb-1");
  sdkLog.info("question");
  sdkLog.warn("slow", "xoxb-1-2");
  sdkLog.error(new Error("broken"));
  expect(log.lines).toEqual([
    { level: "warn", event: "slack.sdk", fields: { message: "slow …" } },
    { level: "error", event: "slack.sdk", fields: { message: "Error: broken" } },
  ]);
});
