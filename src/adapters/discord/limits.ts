/** What Discord takes. Lengths are counted in UTF-16 units, which is never less than Discord's own count. */
export const LIMITS = {
  /** Components of a message, nested ones counted. https://discord.com/developers/docs/components/reference */
  components: 40,
  /** Text of all text displays of a message together. Not in the official pages; a message over it is refused. */
  text: 4_000,
  /** What a button carries. https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
  customId: 100,
  /** What is offered while somebody types. https://discord.com/developers/docs/interactions/receiving-and-responding */
  choice: 100,
  choices: 25,
  /** A plain message. The schema says 4,000; bots get 2,000. https://discord.com/developers/docs/resources/message */
  content: 2_000,
  /** Longest address worth a link; the same as Discord takes for a link button. */
  link: 512,
  /** Longest headline: it must fit into a plain message even if every character is escaped. */
  headline: 900,
} as const;
