import { expect, test } from "vitest";
import { readMail } from "../../../src/library/readers/mail/read-mail.ts";
import { shown } from "./shown.ts";

async function read(subject: string, body: readonly string[], type = "text/plain"): Promise<readonly string[]> {
  const head = [
    "From: Nora Falk <nora@guild.example>",
    `Subject: ${subject}`,
    `Content-Type: ${type}; charset=utf-8`,
    "",
  ];
  const [part] = await readMail(Buffer.from([...head, ...body].join("\r\n")));
  return part ? shown(part).slice(1) : [];
}

const HEAD = [
  "From: Oskar Brandt",
  "Sent: Friday, 1 May 2026 9:14",
  "To: Nora Falk",
  "Cc: Ines Roth",
  "Subject: Ovens",
];
const asFurniture = (lines: readonly string[]) => lines.map((line) => `furniture: ${line}`);

test("what an answer carries below it of earlier messages is furniture", async () => {
  const own = ["There are 14 ovens in the yard.", ""];
  const earlier = ["", "I heard of 90 ovens."];
  const ruled = await read("RE: Ovens", [...own, "-----Original Message-----", ...HEAD, ...earlier]);
  expect(ruled).toEqual([
    "paragraph: There are 14 ovens in the yard.",
    ...asFurniture(["-----Original Message-----", ...HEAD, "I heard of 90 ovens."]),
  ]);
  expect(await read("RE: Ovens", [...own, ...HEAD, ...earlier])).toEqual([
    "paragraph: There are 14 ovens in the yard.",
    ...asFurniture([...HEAD, "I heard of 90 ovens."]),
  ]);
});

test("of a message that is handed on only the head is furniture, and what that one answered", async () => {
  const blocks = await read("Fwd: Ovens", [
    "Please read.",
    "",
    ...HEAD,
    "",
    "We need 3 carts of wood.",
    "",
    ...HEAD,
    "",
    "How many carts?",
  ]);
  expect(blocks.filter((block) => !block.startsWith("furniture"))).toEqual([
    expect.stringContaining("Please read."),
    "paragraph: We need 3 carts of wood.",
  ]);
  expect(await read("Ovens", [...HEAD, "", "We need 3 carts of wood."])).toContain(
    "paragraph: We need 3 carts of wood.",
  );
});

test("fields that are no head of a message stay", async () => {
  const plan = ["From: the mill", "To: the yard", "Sacks: 40", "", "Carts leave at noon."];
  expect((await read("Plan", plan)).join()).not.toContain("furniture");
});

test("in mail of HTML as well, by its marks and by its head", async () => {
  const page = (rest: string) => [`<div><p>The yard has 14 ovens.</p>${rest}</div>`];
  const marked = page('<div class="gmail_quote">Oskar wrote:<blockquote>It has 90 ovens.</blockquote></div>');
  expect(await read("Re: Ovens", marked, "text/html")).toEqual([
    "paragraph: The yard has 14 ovens.",
    ...asFurniture(["Oskar wrote:", "It has 90 ovens."]),
  ]);
  const headed = page(
    "<p><b>From:</b> Oskar<br><b>Sent:</b> Friday<br><b>Subject:</b> Ovens</p><p>It has 90 ovens.</p>",
  );
  expect(await read("Re: Ovens", headed, "text/html")).toEqual([
    "paragraph: The yard has 14 ovens.",
    ...asFurniture(["From: Oskar\nSent: Friday\nSubject: Ovens", "It has 90 ovens."]),
  ]);
});
