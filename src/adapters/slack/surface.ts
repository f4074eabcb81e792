/**
 * What Slack must be told about us. `slack-manifest.yaml` says the same in Slack's own form;
 * a test holds the two together.
 */
export const SURFACE = {
  ask: "/ask",
  about: "/wellsourced",
  /** Chosen once: buttons of old messages carry it for ever. */
  share: "share_answer",
  events: ["app_mention", "message.im"],
  /** The Web API methods which the adapter calls, each with the scope it needs. */
  methods: { "auth.test": null, "chat.postMessage": "chat:write", "users.info": "users:read" },
} as const;
