import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { networkOf } from "./address.ts";
import { Refused } from "./refused.ts";
import { says } from "./says.ts";

/** Where connections may go. */
export interface Gate {
  /** Why an address is not connected to; undefined when it may be. */
  readonly network: (address: string) => string | undefined;
  /** How names become addresses. */
  readonly lookup: Lookup;
}

export type Lookup = (
  name: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: readonly Found[]) => void,
) => void;

interface Found {
  readonly address: string;
  readonly family: number;
}

const lookup: Lookup = (name, options, done) => systemLookup(name, options, done);

/** Only where everybody can go. */
export const PUBLIC: Gate = { network: networkOf, lookup };
export const ANYWHERE: Gate = { network: () => undefined, lookup };

/**
 * The addresses of a host for the very connection that uses them. A check beforehand would be of no use: a name may mean another
 * address the next time somebody looks. Throws `Refused` when the host is itself an address that is not allowed.
 */
export function connectable(host: string, gate: Gate): LookupFunction {
  // Nothing is looked up then, and the hook would not be called.
  if (isIP(host) !== 0) refuse(host, [{ address: host, family: isIP(host) }], gate);
  return (name, options, done) => {
    gate.lookup(name, { all: true }, (error, found) => {
      const wrong = error ?? attempt(() => refuse(host, found, gate));
      const [first] = found ?? [];
      if (wrong || !first) done(wrong ?? new Error("it has no address"), "", 0);
      else if (options.all) done(null, [...found]);
      else done(null, first.address, first.family);
    });
  };
}

export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/** One wrong address is enough: whoever answers with it means harm, or is set up wrongly. */
function refuse(host: string, found: readonly Found[], { network }: Gate): void {
  for (const { address } of found) {
    const kind = network(address);
    if (kind !== undefined) throw new Refused(says.notPublic(host, address, kind));
  }
}

function attempt(act: () => void): Error | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
