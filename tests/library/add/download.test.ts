import type { ServerResponse as Response } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { checked, download } from "../../../src/library/add/download.ts";
import { ANYWHERE, type Gate, type Lookup, PUBLIC } from "../../../src/library/add/gate.ts";
import { serving, servingText } from "./server.ts";

const LIMITS = { seconds: 10, megabytes: 1 };
const fetched = (address: string, gate: Gate = ANYWHERE, limits = LIMITS) =>
  download(new URL(address), gate, limits, "test/1");
const text = async (address: string, gate?: Gate) => Buffer.from((await fetched(address, gate)).bytes).toString();

/** Names on no real network, each look-up answered by the next of these. */
function names(...answers: readonly string[][]): Lookup & { readonly asked: string[] } {
  const asked: string[] = [];
  const lookup: Lookup = (name, _options, done) => {
    const addresses = answers[Math.min(asked.push(name), answers.length) - 1] ?? [];
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return Object.assign(lookup, { asked });
}
function* endless() {
  for (;;) yield "x".repeat(100_000);
}
const portOf = (address: string) => new URL(address).port;

test("what a server sends arrives byte by byte, with its type and name", async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const address = await servingText(bytes, {
    "content-type": "Application/PDF; charset=x",
    "content-disposition": "attachment; filename=a.pdf",
  });
  expect(await fetched(`${address}/x`)).toEqual({
    url: new URL(`${address}/x`),
    bytes: Buffer.from(bytes),
    type: "application/pdf",
    disposition: "attachment; filename=a.pdf",
  });
});

test.each([
  ["gzip", gzipSync("Forty boats")],
  ["br", brotliCompressSync("Forty boats")],
])("%s is unpacked", async (encoding, body) => {
  expect(await text(await servingText(body, { "content-encoding": encoding }))).toBe("Forty boats");
});

test("a private address is refused, and nothing is sent to it", async () => {
  let asked = 0;
  const address = await serving((_, response) => {
    asked++;
    response.end("secret");
  });
  await expect(fetched(address, PUBLIC)).rejects.toThrow("127.0.0.1 is a loopback address");
  await expect(fetched(`http://localhost:${portOf(address)}`, PUBLIC)).rejects.toThrow(/^localhost is at .*loopback/);
  await expect(fetched(`http://[::ffff:127.0.0.1]:${portOf(address)}`, PUBLIC)).rejects.toThrow("IPv4-mapped");
  await expect(fetched(`http://2130706433:${portOf(address)}`, PUBLIC)).rejects.toThrow("loopback");
  expect(asked).toBe(0);
});

test("what counts is the address that is connected to, not one that a name had a moment before", async () => {
  const address = await servingText("secret");
  const rebinding = names(["8.8.8.8"], ["127.0.0.1"]);
  const gate = { ...PUBLIC, lookup: rebinding };
  // Somebody looks the name up beforehand, and finds nothing wrong.
  rebinding("pier.example", { all: true }, (_, found) => expect(gate.network(found[0]?.address ?? "")).toBeUndefined());
  await expect(fetched(`http://pier.example:${portOf(address)}`, gate)).rejects.toThrow(
    "pier.example is at 127.0.0.1, a loopback address",
  );
  expect(rebinding.asked).toHaveLength(2);
});

test("the checked addresses are the very ones that are connected to: nobody asks again", async () => {
  const address = await servingText("Forty boats");
  const lookup = names(["127.0.0.1"]);
  expect(await text(`http://pier.example:${portOf(address)}`, { ...ANYWHERE, lookup })).toBe("Forty boats");
  expect(lookup.asked).toEqual(["pier.example"]);
});

test("one private address among public ones is enough to refuse a name", async () => {
  const gate = { ...PUBLIC, lookup: names(["8.8.8.8", "10.0.0.7"]) };
  await expect(fetched("http://pier.example", gate)).rejects.toThrow("at 10.0.0.7, a private address");
});

test("each redirect is checked like the first address", async () => {
  const places: Record<string, string> = {
    "/inside": "http://127.0.0.2:1/",
    "/named": "http://depot.example:1/",
    "/file": "file:///etc/passwd",
    "/password": "http://ana:secret@127.0.0.1/",
  };
  const address = await serving(({ url = "" }, response) =>
    response.writeHead(302, { location: places[url] ?? "" }).end(),
  );
  const gate: Gate = {
    network: (found) => (found === "127.0.0.1" ? undefined : "private"),
    lookup: names(["10.0.0.7"]),
  };
  await expect(fetched(`${address}/inside`, gate)).rejects.toThrow("127.0.0.2 is a private address");
  await expect(fetched(`${address}/named`, gate)).rejects.toThrow("depot.example is at 10.0.0.7");
  await expect(fetched(`${address}/file`, gate)).rejects.toThrow("neither https:// nor http://");
  await expect(fetched(`${address}/password`, gate)).rejects.toThrow("a name or a password");
  await expect(fetched(`${address}/nowhere`, gate)).rejects.toThrow("does not say which");
});

test("five redirects are followed, and a sixth is not", async () => {
  const address = await serving(({ url = "" }, response) => {
    const left = Number(url.slice(1));
    if (left === 0) response.end("Forty boats");
    else response.writeHead(301, { location: `/${left - 1}` }).end();
  });
  expect((await fetched(`${address}/5`)).url.pathname).toBe("/0");
  await expect(fetched(`${address}/6`)).rejects.toThrow("more than 5 times");
});

test.each([
  ["says so beforehand", (response: Response) => response.writeHead(200, { "content-length": "2000000" }).write("x")],
  ["never says so", (response: Response) => pipeline(Readable.from(endless()), response).catch(() => undefined)],
  [
    "packs it small",
    (response: Response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(3_000_000))),
  ],
])("more than the limit is not taken, where the server %s", async (_, respond) => {
  const address = await serving((_, response) => void respond(response));
  await expect(fetched(address)).rejects.toThrow("larger than 1 MB");
});

test.each([
  ["says nothing", () => undefined],
  ["stops in the middle", (response: Response) => response.write("Forty")],
  [
    "drips",
    (response: Response) => {
      const drip = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(drip));
    },
  ],
])("the time counts for the whole of it, where the server %s", async (_, respond) => {
  const address = await serving((_, response) => void respond(response));
  await expect(fetched(address, ANYWHERE, { seconds: 0.3, megabytes: 1 })).rejects.toThrow("longer than 0.3 seconds");
});

test("redirects do not begin the time anew", async () => {
  const address = await serving((_, response) => {
    setTimeout(() => response.writeHead(302, { location: "/again" }).end(), 120);
  });
  await expect(fetched(address, ANYWHERE, { seconds: 0.3, megabytes: 1 })).rejects.toThrow("longer than 0.3 seconds");
});

test.each([
  [404, {}, "answers 404 (Not Found)"],
  [206, {}, "answers 206"],
  [200, { "content-encoding": "zstd" }, "packed as “zstd”"],
  [200, {}, "is empty"],
])("status %i with %j is no document", async (status, headers, message) => {
  const address = await serving((_, response) => response.writeHead(status, headers).end());
  await expect(fetched(address)).rejects.toThrow(message);
});

test("a connection that breaks off gives no half of a document", async () => {
  const address = await serving((_, response) => {
    response.writeHead(200, { "content-length": "100" }).write("Forty");
    setTimeout(() => response.destroy(), 20);
  });
  await expect(fetched(address)).rejects.toMatchObject({ name: "Refused", message: /could not be reached/ });
  const gone = await serving((_, response) => response.socket?.destroy());
  await expect(fetched(gone)).rejects.toThrow("could not be reached");
});

test.each(["ftp://pier.example/a", "file:///etc/passwd", "data:text/plain,x"])("%s is not fetched", (address) => {
  expect(() => checked(new URL(address))).toThrow("neither https:// nor http://");
});

test("a password in an address is refused and not repeated", () => {
  expect(() => checked(new URL("https://ana:hunter2@pier.example"))).toThrow(/^(?!.*hunter2).*pier\.example/);
});
