import type { Answer } from "../core/answer/answer.ts";
import type { ShownQuote } from "../core/answer/context.ts";
import type { Loaded } from "../library/library.ts";
import { messages } from "../reply/messages.ts";
import { noteReply, privateNote } from "../reply/notices.ts";
import { present } from "../reply/present.ts";
import type { Reply } from "../reply/reply.ts";
import type { Actor, Scene } from "./command.ts";
import { dossierFor } from "./dossier.ts";
import type { BotParts } from "./parts.ts";
import { LONGEST_QUESTION, readQuestion } from "./question.ts";
import type { Quietly } from "./quietly.ts";
import type { Throttle } from "./throttle.ts";
import { personKey, placeKey, threadKey } from "./who.ts";

export interface Tools {
  readonly parts: BotParts;
  readonly quietly: Quietly;
  readonly throttle: Throttle;
}

/** A thread that rested longer than this is a new conversation. */
const MEMORY_MS = 24 * 60 * 60_000;
/** So many quotes of an answer are remembered for its buttons. */
const REMEMBERED = 20;

export async function ask(typed: string, actor: Actor, scene: Scene, tools: Tools): Promise<Reply> {
  const { parts, quietly, throttle } = tools;
  const question = readQuestion(typed);
  if (question.kind === "empty") return noteReply(messages.emptyQuestion);
  if (question.kind === "too-long") return noteReply(messages.questionTooLong(question.length, LONGEST_QUESTION));
  const isOwn = actor.platform === "terminal";
  if (!isOwn && !throttle(personKey(actor), placeKey(actor, scene))) return privateNote(messages.tooFast);

  // Read once: a reload in the meantime must not mix two corpora in one answer.
  const dossier = await dossierFor(actor, scene, parts, quietly);
  if (!dossier) return privateNote(messages.notBoundHere);
  const previous = await previousQuestion(actor, scene, tools);
  const asked = (previous && parts.core.followUp(dossier.corpus, previous, question.text)) ?? null;
  const text = asked ?? question.text;
  const { answer, reply } = answerFrom(dossier, text, actor, parts, {
    typed: question.text,
    leanedOn: asked === null ? null : previous,
  });
  const id = parts.newId();
  await quietly(() => parts.store.questions.add(recordOf(answer, text, id, dossier, actor, scene, parts)), undefined);
  await remember(text, actor, scene, tools);
  return reply(id);
}

/** Answers without remembering anything. `reply` draws it with the buttons of a question kept under `id`. */
export function answerFrom(
  { corpus, version }: Loaded,
  text: string,
  actor: Actor,
  { core, log, now }: BotParts,
  { typed = text, leanedOn = null }: { readonly typed?: string; readonly leanedOn?: string | null } = {},
) {
  const started = now().getTime();
  const answer = core.answer(corpus, text);
  log.info("ask", { verdict: answer.verdict, ms: now().getTime() - started, version, platform: actor.platform });
  log.debug("question", leanedOn === null ? { question: typed } : { question: typed, readAs: text });
  const isTerminal = actor.platform === "terminal";
  const reply = (id: string): Reply =>
    present(answer, {
      searched: corpus.documents,
      quotes: isTerminal ? "all" : "what-a-chat-holds",
      leanedOn,
      ...(isTerminal ? {} : { id }),
    });
  return { answer, reply };
}

/** What a button under the answer has to know after a restart. */
function recordOf(
  answer: Answer,
  text: string,
  id: string,
  { name, version }: Loaded,
  actor: Actor,
  scene: Scene,
  { core, now }: BotParts,
) {
  return {
    id,
    at: now(),
    place: placeKey(actor, scene),
    person: personKey(actor),
    dossier: name,
    text,
    key: core.questionKey(text),
    answered: answer.verdict !== "unanswered",
    version,
    shown: quotesOf(answer),
  };
}

function quotesOf({ findings }: Answer): readonly ShownQuote[] {
  return findings
    .flatMap(({ citations }) => citations)
    .slice(0, REMEMBERED)
    .map(({ document, span, quote }) => ({ document: document.id, start: span.start, end: span.end, quote }));
}

/** The last question of a thread that has not rested too long. */
async function previousQuestion(actor: Actor, scene: Scene, { parts, quietly }: Tools): Promise<string | null> {
  const thread = threadKey(actor, scene);
  if (thread === null) return null;
  const known = await quietly(() => parts.store.conversations.get(thread), undefined);
  const isFresh = known !== undefined && parts.now().getTime() - known.at.getTime() < MEMORY_MS;
  return isFresh && known.question !== "" ? known.question : null;
}

/** Being asked in a thread begins or takes up a conversation, also where it was muted. */
async function remember(question: string, actor: Actor, scene: Scene, { parts, quietly }: Tools): Promise<void> {
  const thread = threadKey(actor, scene);
  if (thread === null) return;
  const { conversations } = parts.store;
  const known = await quietly(() => conversations.get(thread), undefined);
  const people = [...new Set([...(known?.people ?? []), personKey(actor)])];
  await quietly(() => conversations.put(thread, { question, at: parts.now(), people, muted: false }), undefined);
}
