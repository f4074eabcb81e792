import type { webApi } from "@slack/bolt";
import type { Log } from "../../log.ts";

export interface People {
  /** Slack's own admins and owners. What cannot be found out counts as no. */
  runsThePlace(user: string): Promise<boolean>;
  /** As colleagues see it; undefined when Slack does not say. */
  nameOf(user: string): Promise<string | undefined>;
}

export function createPeople(client: webApi.WebClient, log: Log): People {
  async function look(user: string) {
    try {
      return (await client.users.info({ user })).user;
    } catch (error) {
      log.warn("slack.person_unknown", { user, error: String(error) });
      return undefined;
    }
  }
  return {
    async runsThePlace(user) {
      const person = await look(user);
      return Boolean(person?.is_admin || person?.is_owner || person?.is_primary_owner);
    },
    async nameOf(user) {
      const person = await look(user);
      return person?.profile?.display_name || person?.real_name || undefined;
    },
  };
}
