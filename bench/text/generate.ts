import type { Block, Document } from "../../src/core/documents/document.ts";
import { pick, random, zipf } from "./random.ts";
import { capital, inflected, NAMES, WORDS } from "./words.ts";

export interface BenchText {
  readonly documents: readonly Document[];
  readonly questions: readonly string[];
}

type Chance = () => number;

/** What one document is about: words, people and places that come back in it. */
interface Topic {
  readonly words: readonly string[];
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly towns: readonly string[];
}

const SMALL = "the of a in to and for with on by from that was were is had their its at as an under after over".split(
  " ",
);
const ROLES = "mayor director governor captain chairwoman engineer spokesman manager doctor teacher".split(" ");
const UNITS = "residents passengers tickets houses buses workers members patients invoices servers".split(" ");
const DEEDS = "left reached closed repaired joined delayed counted moved delivered replaced".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January March April June July September October December".split(" ");
const QUALIFIERS = ["", "", "about ", "over ", "more than ", "at least "];
/** About so many questions come with a text. */
const QUESTIONS = 1000;

/** Documents with about this many sentences, and questions about them. The same seed gives the same text. */
export function generate(sentences: number, seed = 1): BenchText {
  const chance = random(seed);
  const documents: Document[] = [];
  const questions: string[] = [];
  let written = 0;
  while (written < sentences) {
    const topic = topicOf(chance);
    const blocks: Block[] = [];
    const parts: string[] = [];
    let at = 0;
    const put = (kind: Block["kind"], text: string) => {
      blocks.push({ kind, span: { start: at, end: at + text.length } });
      parts.push(text);
      at += text.length + 1;
    };
    put("heading", capital(`${pick(topic.words, chance)} ${pick(SMALL, chance)} ${pick(topic.towns, chance)}`));
    written += 1;
    const paragraphs = 4 + Math.floor(chance() * 12);
    for (let i = 0; i < paragraphs && written < sentences; i++) {
      const lines = Array.from({ length: 2 + Math.floor(chance() * 5) }, () => sentence(topic, chance));
      for (const { question } of lines) if (question && chance() < QUESTIONS / sentences) questions.push(question);
      put("paragraph", lines.map(({ text }) => text).join(" "));
      written += lines.length;
    }
    documents.push(documentOf(documents.length, parts.join("\n"), blocks));
  }
  return { documents, questions };
}

function topicOf(chance: Chance): Topic {
  const name = () => NAMES.at(zipf(NAMES.count, chance));
  return {
    words: Array.from({ length: 24 }, () => WORDS.at(zipf(WORDS.count, chance))),
    people: Array.from({ length: 3 }, () => ({ name: `${name()} ${name()}`, role: pick(ROLES, chance) })),
    towns: [name(), name()],
  };
}

function documentOf(number: number, text: string, blocks: readonly Block[]): Document {
  return {
    id: `${String(number).padStart(6, "0")}.txt`,
    title: text.slice(0, text.indexOf("\n")),
    publisher: null,
    author: null,
    published: { kind: "unknown" },
    url: null,
    note: null,
    text,
    blocks,
  };
}

interface Line {
  readonly text: string;
  readonly question?: string;
}

function sentence(topic: Topic, chance: Chance): Line {
  const kind = chance();
  if (kind < 0.15) return counted(topic, chance);
  if (kind < 0.3) return said(topic, chance);
  const words = prose(topic, 8 + Math.floor(chance() * 18), chance);
  const content = words.filter((word) => word.length > 4).slice(0, 5);
  const question = pick(["what is known about", "when was", "why did", "who has", "where did", ""], chance);
  return { text: `${capital(words.join(" "))}.`, question: `${question} ${content.join(" ")}`.trim() };
}

function counted(topic: Topic, chance: Chance): Line {
  const [unit, deed, town] = [pick(UNITS, chance), pick(DEEDS, chance), pick(topic.towns, chance)];
  const number =
    chance() < 0.5 ? String(3 + Math.floor(chance() * 900)) : `${1 + Math.floor(chance() * 90)},${600 - 1}`;
  const when =
    chance() < 0.5 ? `on ${pick(DAYS, chance)}` : `on ${1 + Math.floor(chance() * 28)} ${pick(MONTHS, chance)}`;
  const rest = prose(topic, 5, chance).join(" ");
  return {
    text: `${capital(`${pick(QUALIFIERS, chance)}${number}`)} ${unit} ${deed} ${town} ${when} ${rest}.`,
    question: `How many ${unit} ${deed} ${town}?`,
  };
}

function said(topic: Topic, chance: Chance): Line {
  const { name, role } = pick(topic.people, chance);
  const words = prose(topic, 9, chance);
  const about = words.find((word) => word.length > 5) ?? "it";
  const who = chance() < 0.5 ? `${name}, the ${role} of ${pick(topic.towns, chance)}` : name;
  const text = chance() < 0.5 ? `“${capital(words.join(" "))},” said ${who}.` : `${who} said that ${words.join(" ")}.`;
  return { text, question: `What did ${name} say about ${about}?` };
}

/** Half small words, half content: some of the topic, some of the whole vocabulary, now and then a name. */
function prose(topic: Topic, length: number, chance: Chance): string[] {
  return Array.from({ length }, (_, i) => {
    if (i % 2 === 1 && chance() < 0.9) return pick(SMALL, chance);
    const kind = chance();
    if (kind < 0.05) return pick(topic.towns, chance);
    return inflected(kind < 0.35 ? pick(topic.words, chance) : WORDS.at(zipf(WORDS.count, chance)), chance);
  });
}
