import { describe, expect, onTestFinished, test } from "vitest";
import type { AskedQuestion, Feedback, Store } from "../../src/store/store.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 12, minute));

let count = 0;
function asked(more: Partial<AskedQuestion> = {}): AskedQuestion {
  count += 1;
  const text = more.text ?? "how many boats";
  return {
    id: `q${count}`,
    at: at(0),
    place: "slack:C1",
    person: "slack:U1",
    dossier: "harbour",
    text,
    key: text,
    answered: true,
    version: "v1",
    shown: [{ document: "a.txt", start: 3, end: 9, quote: "“boats” & '𝒜'" }],
    ...more,
  };
}

function feedback(more: Partial<Feedback> = {}): Feedback {
  return {
    id: "f1",
    at: at(0),
    person: "slack:U1",
    dossier: "harbour",
    version: "v1",
    question: "how many boats",
    kind: "wrong-quote",
    note: null,
    ...more,
  };
}

/** Every promise of the port. `open` gives a new and empty store. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  async function opened(): Promise<Store> {
    const store = await open();
    onTestFinished(() => store.close());
    return store;
  }

  describe(`the store contract on ${name}`, () => {
    test("a question is found by its id, whatever signs it holds", async () => {
      const { questions } = await opened();
      const question = asked({ text: "did A's “B” say 3 < 4; DROP TABLE questions -- 𝒜?", answered: false });
      await questions.add(question);
      expect(await questions.find(question.id)).toEqual(question);
      expect(await questions.find("unknown")).toBeUndefined();
    });

    test("a question kept twice is one", async () => {
      const { questions } = await opened();
      const question = asked({ answered: false });
      await questions.add(question);
      await questions.add(question);
      expect(await questions.gaps("harbour", 5)).toMatchObject([{ count: 1 }]);
    });

    test("a person's recent questions come newest first, each once, and are nobody else's", async () => {
      const { questions } = await opened();
      for (const [minute, text, person] of [
        [1, "one", "slack:U1"],
        [2, "two", "slack:U1"],
        [3, "one", "slack:U1"],
        [4, "three", "slack:U2"],
      ] as const)
        await questions.add(asked({ at: at(minute), text, person }));
      expect(await questions.recent("slack:U1", 5)).toEqual(["one", "two"]);
      expect(await questions.recent("slack:U1", 1)).toEqual(["one"]);
    });

    test("only questions of the same dossier that had an answer are offered to others", async () => {
      const { questions } = await opened();
      await questions.add(asked({ text: "answered" }));
      await questions.add(asked({ text: "not answered", answered: false }));
      await questions.add(asked({ text: "elsewhere", dossier: "bridge" }));
      expect(await questions.answered("harbour", 5)).toEqual(["answered"]);
    });

    test("gaps are grouped by what they ask, the most asked first, in the words of the last", async () => {
      const { questions } = await opened();
      await questions.add(asked({ at: at(1), text: "Who owns it?", key: "own", answered: false }));
      await questions.add(asked({ at: at(9), text: "what does it weigh", key: "weigh", answered: false }));
      await questions.add(asked({ at: at(5), text: "who owns it", key: "own", answered: false }));
      expect(await questions.gaps("harbour", 5)).toEqual([
        { text: "who owns it", count: 2, last: at(5) },
        { text: "what does it weigh", count: 1, last: at(9) },
      ]);
      expect(await questions.gaps("bridge", 5)).toEqual([]);
    });

    test("feedback comes newest first, and a second word on one answer takes the place of the first", async () => {
      const store = await opened();
      await store.feedback.put(feedback());
      await store.feedback.put(feedback({ id: "f2", at: at(2), kind: "other", note: "See “page 3”" }));
      await store.feedback.put(feedback({ at: at(1), kind: "no-difference" }));
      const list = await store.feedback.list("harbour", 5);
      expect(list).toMatchObject([
        { id: "f2", note: "See “page 3”" },
        { id: "f1", kind: "no-difference", note: null },
      ]);
      expect(list[1]?.at).toEqual(at(1));
      expect(await store.feedback.list("bridge", 5)).toEqual([]);
    });

    test("a conversation is remembered by its thread, and replaced as it goes on", async () => {
      const { conversations } = await opened();
      expect(await conversations.get("slack:C1:1.2")).toBeUndefined();
      await conversations.put("slack:C1:1.2", { question: "how many", at: at(1), people: ["slack:U1"], muted: false });
      const later = { question: "and why", at: at(2), people: ["slack:U1", "slack:U2"], muted: true };
      await conversations.put("slack:C1:1.2", later);
      expect(await conversations.get("slack:C1:1.2")).toEqual(later);
      expect(await conversations.get("slack:C1:1.3")).toBeUndefined();
    });

    test("the reply to a message is found until it is removed", async () => {
      const { replies } = await opened();
      const reply = { message: "1.3", person: "slack:U1", at: at(1) };
      await replies.put("slack:C1:1.2", reply);
      expect(await replies.get("slack:C1:1.2")).toEqual(reply);
      await replies.remove("slack:C1:1.2");
      expect(await replies.get("slack:C1:1.2")).toBeUndefined();
    });

    test("a place is bound to one dossier at a time", async () => {
      const { settings } = await opened();
      expect(await settings.dossierOf("slack:C1")).toBeUndefined();
      await settings.bind("slack:C1", "harbour");
      await settings.bind("slack:C1", "bridge");
      expect(await settings.dossierOf("slack:C1")).toBe("bridge");
      expect(await settings.boundTo("bridge")).toEqual(["slack:C1"]);
      expect(await settings.boundTo("harbour")).toEqual([]);
    });

    test("what is old is forgotten, but for feedback and settings", async () => {
      const store = await opened();
      const [old, young] = [asked({ at: at(1) }), asked({ at: at(9) })];
      for (const question of [old, young]) await store.questions.add(question);
      await store.conversations.put("t", { question: "x", at: at(1), people: [], muted: false });
      await store.replies.put("m", { message: "r", person: "p", at: at(1) });
      await store.feedback.put(feedback({ at: at(1) }));
      await store.settings.bind("slack:C1", "harbour");
      await store.forget(at(5));
      expect(await store.questions.find(old.id)).toBeUndefined();
      expect(await store.questions.find(young.id)).toEqual(young);
      expect(await store.conversations.get("t")).toBeUndefined();
      expect(await store.replies.get("m")).toBeUndefined();
      expect(await store.feedback.list("harbour", 5)).toHaveLength(1);
      expect(await store.settings.dossierOf("slack:C1")).toBe("harbour");
    });
  });
}
