import { createFaults, type Faults } from "./faults.ts";
import { readManifest } from "./manifest.ts";
import { openAddress } from "./response-address.ts";
import { type SocketServer, startSocketServer } from "./socket-server.ts";
import { startWebServer } from "./web-server.ts";
import { createWorld, type ResponseAddress, type World } from "./world.ts";

/** A workspace on loopback: Web API, response URLs and Socket Mode, with our manifest installed. */
export interface Slack {
  readonly apiUrl: string;
  readonly world: World;
  readonly faults: Faults;
  readonly socket: SocketServer;
  /** A URL at which one command or button can be answered. */
  responseUrl(address: Omit<ResponseAddress, "uses">): string;
  stop(): Promise<void>;
}

export async function startSlack(): Promise<Slack> {
  const world = createWorld(readManifest());
  const faults = createFaults();
  const { server, origin } = await startWebServer(world, faults);
  const socket = startSocketServer(server);
  return {
    apiUrl: `${origin}/api/`,
    world,
    faults,
    socket,
    responseUrl: (address) => origin + openAddress(world, address),
    async stop() {
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
