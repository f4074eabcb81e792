import type { Bot } from "../../src/bot/adapter.ts";
import { messages } from "../../src/reply/messages.ts";
import type { Delivered, Harness, Need } from "./adapter.ts";

/** What a file of cases works with. */
export interface Kit {
  /** Starts the adapter for one test and stops it afterwards. */
  start(bot: Bot): Promise<Harness>;
  /** A case which runs where the platform has everything it needs, and says why where it does not. */
  check(name: string, needs: readonly Need[], run: () => Promise<void>): void;
}

/** The one reply; fails when there is none or a second. */
export function only(delivered: readonly Delivered[]): Delivered {
  const [first, ...more] = delivered;
  if (!first) throw new Error("nobody was answered");
  if (more.length > 0)
    throw new Error(`answered ${delivered.length} times:\n${delivered.map((d) => d.text).join("\n---\n")}`);
  return first;
}

/** What stands on the buttons under an answer: more or fewer of them, and other ones for everybody. */
export const BUTTONS: readonly string[] = [
  messages.contextButton,
  messages.sourcesButton(1),
  messages.shareButton,
  messages.copyButton,
  messages.notRightButton,
  messages.helpfulButton,
];

/** Visible text with its layout and the platform's furniture taken away, for comparing and searching. */
export function words({ text }: Delivered, furniture: readonly string[] = []): string {
  const bare = furniture.reduce((rest, label) => rest.replaceAll(label, " "), text);
  return bare.split(/\s+/u).filter(Boolean).join(" ");
}

export function labels({ buttons }: Delivered): readonly string[] {
  return buttons.map(({ label }) => label);
}

/** Presses the button with this label. */
export function pressed(answer: Delivered, label: string): Promise<readonly Delivered[]> {
  const button = answer.buttons.find((one) => one.label === label);
  if (!button) throw new Error(`there is no button “${label}”, only ${labels(answer).join(", ") || "none"}`);
  return button.press();
}
