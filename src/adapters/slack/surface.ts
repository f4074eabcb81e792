/**
 * What Slack must be told about us, and the ids which buttons of old messages carry for ever.
 * `slack-manifest.yaml` says the same in Slack's own form; a test holds the two together.
 */
export const SURFACE = {
  ask: "/ask",
  about: "/wellsourced",
  /** “Check against sources” on a message. */
  check: "check_message",
  /** A button is this and the kind of its action. */
  action: "answer:",
  /** The thumbs under an answer; their values are a verdict and the state. */
  thumbs: "thumbs",
  /** A button for one thing that may not be right, where the form could not be opened. */
  verdict: "verdict:",
  /** The form behind “Not right”. */
  form: "not_right",
  scopes: [
    "app_mentions:read",
    "assistant:write",
    "channels:history",
    "chat:write",
    "commands",
    "groups:history",
    "im:history",
    "users:read",
  ],
  events: ["app_home_opened", "app_mention", "message.channels", "message.groups", "message.im"],
  /** The Web API methods which the adapter calls, each with the scope it needs. */
  methods: {
    "assistant.threads.setSuggestedPrompts": "assistant:write",
    "auth.test": null,
    "chat.delete": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "users.info": "users:read",
    "views.open": null,
    "views.publish": null,
  },
} as const;
