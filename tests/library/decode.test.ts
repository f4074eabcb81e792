import { expect, test } from "vitest";
import { decode } from "../../src/library/decode.ts";

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

test("UTF-8 is read as it is, only a byte-order mark goes", () => {
  expect(decode(bytes("Bätch “one” \r\n"))).toEqual({ text: "Bätch “one” \r\n" });
  expect(decode(bytes("\ufeffBätch"))).toEqual({ text: "Bätch" });
});

test.each([
  ["no bytes", bytes("")],
  ["white space", bytes(" \n\t\n")],
  ["a byte-order mark alone", bytes("\ufeff")],
])("%s is empty", (_, file) => {
  expect(decode(file)).toEqual({ reason: "it is empty" });
});

test("a byte that is not UTF-8 is named with its position and line", () => {
  expect(decode(bytes("Caf\nCaf", 0xe9, " and more\n"))).toEqual({
    reason: "it is not UTF-8: byte 7 (0xe9, in line 2) does not fit. Save it as UTF-8",
  });
});

test("a wrong byte after many right ones, signs of three bytes among them, is found", () => {
  const good = "“ü”\n".repeat(500);
  expect(decode(bytes(good, 0xff, "x"))).toMatchObject({
    reason: expect.stringContaining(`byte ${Buffer.byteLength(good)} (0xff, in line 501)`),
  });
});

test("a file cut in the middle of a character is not UTF-8", () => {
  expect(decode(bytes("ab", 0xe2, 0x80))).toMatchObject({
    reason: expect.stringContaining("byte 2 (0xe2, in line 1)"),
  });
});

test("UTF-16 and binary files are told apart from wrong bytes", () => {
  expect(decode(bytes(0xff, 0xfe, "a", 0))).toEqual({ reason: "it is saved as UTF-16: save it as UTF-8" });
  expect(decode(bytes("PK", 3, 4, 0, 0))).toMatchObject({ reason: expect.stringContaining("byte 4 is zero") });
});
