/** Every sentence that the bot says itself. Short, plain, friendly and exact: what is wrong, where, what to do. */
export const messages = {
  quotesLeftOut: (n: number) =>
    n === 1 ? "1 more quote did not fit into this message." : `${n} more quotes did not fit into this message.`,
  shareButton: "Share with the channel",
  sharedBy: (who: string) => `Shared by ${who}`,
  shared: "Shared with the channel.",
} as const;
