import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";

const HUT = `# Hut rules

## Leaving

Before you go, please do the following:

- Close the shutters

- Empty the ash box

- Lock the wood shed

## Repairs

The club approved these repairs in spring:

| Repair | Price

| New gutter | 400 crowns

| Second stove | 900 crowns

## Packing list

- A sleeping bag

- A head torch

- Two litres of water`;

const quoted = (text: string, question: string) =>
  ask([text], question).findings.map(({ citations: [{ quote }] }) => quote);

describe("a line that leads to a list is quoted with it", () => {
  test("of items", () => {
    expect(quoted(HUT, "what should i do before i go")).toEqual([
      "Before you go, please do the following:\n\n- Close the shutters\n\n- Empty the ash box\n\n- Lock the wood shed",
    ]);
  });

  test("and of rows", () => {
    expect(quoted(HUT, "which repairs did the club approve")).toEqual([
      "The club approved these repairs in spring:\n\n| Repair | Price\n\n| New gutter | 400 crowns\n\n| Second stove | 900 crowns",
    ]);
  });

  test("up to its last whole item where the list is long", () => {
    const items = Array.from({ length: 60 }, (_, i) => `- Item number ${i} of the kit is packed here`);
    const [quote] = quoted(`The kit holds the following:\n\n${items.join("\n\n")}`, "what does the kit hold");
    expect(quote?.length).toBeLessThan(1000);
    expect(quote).toMatch(/^The kit holds the following:.*packed here$/s);
  });

  test("which stops where the list does", () => {
    const text = "You need these:\n\n- A rope\n\nThe hut has no shop.";
    expect(quoted(text, "what do i need")).toEqual(["You need these:\n\n- A rope"]);
  });
});

describe("an item", () => {
  test("that has its meaning from a heading is quoted with the whole list, once", () => {
    expect(quoted(HUT, "what is on the packing list")).toEqual([
      "A sleeping bag\n\n- A head torch\n\n- Two litres of water",
    ]);
  });

  test("that says itself what is asked stands alone", () => {
    expect(quoted(HUT, "do i have to lock the shed")).toEqual(["Lock the wood shed"]);
  });
});
