import { BlockList, isIP } from "node:net";

/** What kind of network an address belongs to when it is none that everybody can reach; undefined for a public one. */
export function networkOf(address: string): string | undefined {
  const plain = address.split("%")[0] ?? "";
  const family = isIP(plain);
  if (family === 4) return networkIn(plain, "ipv4") ?? undefined;
  if (family !== 6) return "unknown";
  const inside = translated(plain);
  if (inside !== undefined) return networkOf(inside);
  return networkIn(plain, "ipv6") ?? (GLOBAL.check(plain, "ipv6") ? undefined : "reserved");
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry and …-ipv6-special-registry */
const SPECIAL: readonly (readonly [network: string, prefix: number, kind: string])[] = [
  ["0.0.0.0", 8, "reserved"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "provider-internal"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "link-local"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "reserved"],
  ["192.0.2.0", 24, "reserved"],
  ["192.88.99.0", 24, "reserved"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "reserved"],
  ["198.51.100.0", 24, "reserved"],
  ["203.0.113.0", 24, "reserved"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved"],
  ["::", 128, "reserved"],
  ["::1", 128, "loopback"],
  ["::ffff:0:0", 96, "IPv4-mapped"],
  ["fc00::", 7, "private"],
  ["fe80::", 10, "link-local"],
  ["fec0::", 10, "private"],
  ["ff00::", 8, "multicast"],
  // Tunnels, documentation and the like, inside what is global otherwise.
  ["2001::", 23, "reserved"],
  ["2001:db8::", 32, "reserved"],
  ["2002::", 16, "reserved"],
  ["3fff::", 20, "reserved"],
];

const LISTS = SPECIAL.map(([network, prefix, kind]) => {
  const family = isIP(network) === 4 ? ("ipv4" as const) : ("ipv6" as const);
  return { kind, family, list: subnet(network, prefix, family) };
});
/** So far nothing else is given to anybody. */
const GLOBAL = subnet("2000::", 3, "ipv6");

function subnet(network: string, prefix: number, family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  list.addSubnet(network, prefix, family);
  return list;
}

function networkIn(address: string, of: "ipv4" | "ipv6"): string | undefined {
  return LISTS.find(({ family, list }) => family === of && list.check(address, of))?.kind;
}

const TRANSLATED = subnet("64:ff9b::", 96, "ipv6");

/** `64:ff9b::a00:7` → `10.0.0.7`: how networks without IPv4 write the addresses that have no other. */
function translated(address: string): string | undefined {
  if (!TRANSLATED.check(address, "ipv6")) return undefined;
  const [, high = "0", low = "0"] = /([0-9a-f]*):([0-9a-f]+)\]$/.exec(new URL(`http://[${address}]`).hostname) ?? [];
  const [a, b] = [Number.parseInt(high || "0", 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join(".");
}
