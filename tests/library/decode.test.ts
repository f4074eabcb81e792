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

test("UTF-16 is read, with its mark and without, and that is said", () => {
  const remark = "it is not UTF-8 and was read as UTF-16: if letters look wrong, save it as UTF-8";
  const little = Buffer.from("Bätch “one” of forty", "utf16le");
  const big = Buffer.from(little).swap16();
  for (const file of [little, big, bytes(0xff, 0xfe), bytes(0xfe, 0xff)])
    if (file.length < 3) expect(decode(file)).toEqual({ reason: "it is empty" });
  expect(decode(little)).toEqual({ text: "Bätch “one” of forty", remark });
  expect(decode(big)).toEqual({ text: "Bätch “one” of forty", remark });
  expect(decode(Buffer.concat([bytes(0xff, 0xfe), little]))).toEqual({ text: "Bätch “one” of forty", remark });
  expect(decode(Buffer.concat([bytes(0xfe, 0xff), big]))).toEqual({ text: "Bätch “one” of forty", remark });
  expect(decode(bytes(0xff, 0xfe, 0x41))).toHaveProperty("reason");
});

test("Windows-1252 is read where its letters are Latin, and that is said", () => {
  expect(decode(bytes("The caf", 0xe9, " is ", 0x93, "open", 0x94, "."))).toEqual({
    text: "The café is “open”.",
    remark: "it is not UTF-8 and was read as Windows-1252: if letters look wrong, save it as UTF-8",
  });
});

test("a page may name its encoding itself", () => {
  const page = bytes('<meta charset="iso-8859-2"><p>', 0xb9, "koda</p>");
  expect(decode(page, "named inside")).toMatchObject({ text: expect.stringContaining("škoda") });
});

test("text of another script, or none at all, is named with the byte that does not fit", () => {
  expect(decode(bytes("one\ntwo ", 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2))).toEqual({
    reason: "it is not UTF-8: byte 8 (0xcf, in line 2) does not fit. Save it as UTF-8",
  });
  expect(decode(bytes("one ", 0x81, " two"))).toHaveProperty("reason");
  expect(decode(bytes("one\x00two"))).toEqual({
    reason: "it is not text: byte 3 is zero. Save it as plain text in UTF-8",
  });
  expect(decode(bytes("one\x01", 0xe9))).toHaveProperty("reason");
});
