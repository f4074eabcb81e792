import type { Fault } from "./faults.ts";
import { createGateway, type Gateway, UNPRIVILEGED } from "./gateway.ts";
import { port, serve } from "./http.ts";
import { createPeople, type People } from "./people.ts";
import { messageResource } from "./resources.ts";
import { createRoutes } from "./rest.ts";
import { createState, type State } from "./state.ts";
import { CHANNEL_ID, TOKEN } from "./world.ts";

export interface DiscordStandIn {
  readonly apiUrl: string;
  readonly state: State;
  readonly gateway: Gateway;
  readonly people: People;
  readonly fault: (fault: Fault) => void;
  /** Resolves when the bot has taken in all events and has nothing under way any more. */
  readonly quiet: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A small strict Discord on the loopback interface: REST and gateway on one free port. */
export async function startDiscord({ grantedIntents = UNPRIVILEGED } = {}): Promise<DiscordStandIn> {
  const state = createState();
  const intentOf = (channelId: string) => (channelId === CHANNEL_ID ? 1 << 9 : 1 << 12);
  const url = () => `ws://127.0.0.1:${port(server)}/gateway`;
  const server = await serve(
    state,
    TOKEN,
    createRoutes(state, {
      gatewayUrl: url,
      edited: (sent) => gateway.dispatch("MESSAGE_UPDATE", messageResource(sent), intentOf(sent.channelId)),
      posted: (sent) => gateway.dispatch("MESSAGE_CREATE", messageResource(sent), intentOf(sent.channelId)),
    }),
  );
  const gateway = createGateway(server, { token: TOKEN, grantedIntents, url });

  return {
    apiUrl: `http://127.0.0.1:${port(server)}/api`,
    state,
    gateway,
    people: createPeople(state, gateway, grantedIntents),
    fault: (fault) => void state.faults.push(fault),
    async quiet() {
      let before = -1;
      while (before !== state.activity || state.busy > 0 || owes(state)) {
        before = state.activity;
        await gateway.taken();
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const LONGEST_DEBT_MS = 5_000;

/** A second try, or the answer behind “is thinking …”. */
function owes({ owedSince, interactions }: State): boolean {
  const thinking = [...interactions.values()].map(({ original, respondedAt }) =>
    original?.shown === false ? respondedAt : undefined,
  );
  return [owedSince, ...thinking].some((since) => since !== undefined && performance.now() - since < LONGEST_DEBT_MS);
}
