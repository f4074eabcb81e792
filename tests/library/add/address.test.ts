import { expect, test } from "vitest";
import { networkOf } from "../../../src/library/add/address.ts";

test.each([
  ["10.0.0.7", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.255", "private"],
  ["192.168.1.1", "private"],
  ["127.0.0.1", "loopback"],
  ["127.255.255.254", "loopback"],
  ["169.254.169.254", "link-local"],
  ["100.64.0.1", "provider-internal"],
  ["100.127.255.255", "provider-internal"],
  ["0.0.0.0", "reserved"],
  ["192.0.2.9", "reserved"],
  ["198.19.0.1", "reserved"],
  ["224.0.0.251", "multicast"],
  ["239.255.255.250", "multicast"],
  ["255.255.255.255", "reserved"],
  ["::", "reserved"],
  ["::1", "loopback"],
  ["::ffff:8.8.8.8", "IPv4-mapped"],
  ["::ffff:7f00:1", "IPv4-mapped"],
  ["::ffff:127.0.0.1", "IPv4-mapped"],
  ["::7f00:1", "reserved"],
  ["fc00::1", "private"],
  ["fdff:ffff::1", "private"],
  ["fe80::1", "link-local"],
  ["fe80::1%eth0", "link-local"],
  ["febf::1", "link-local"],
  ["fec0::1", "private"],
  ["ff02::1", "multicast"],
  ["2001:db8::1", "reserved"],
  ["2001:0:a00:7::1", "reserved"],
  ["2002:7f00:1::1", "reserved"],
  ["64:ff9b::10.0.0.7", "private"],
  ["64:ff9b::7f00:1", "loopback"],
  ["64:ff9b::1", "reserved"],
  ["4000::1", "reserved"],
  ["localhost", "unknown"],
  ["", "unknown"],
])("%s is not fetched: %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  "8.8.8.8",
  "172.15.255.255",
  "172.32.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "192.0.1.1",
  "223.255.255.255",
  "2606:4700::1111",
  "2a00:1450:4001::5e",
  "64:ff9b::8.8.8.8",
])("%s is", (address) => {
  expect(networkOf(address)).toBeUndefined();
});
