import type { Loaded } from "../library/library.ts";
import type { ActionKind } from "../reply/actions.ts";
import { citedReply } from "../reply/cited.ts";
import { contextReply } from "../reply/context.ts";
import { copyReply } from "../reply/copy.ts";
import { messages } from "../reply/messages.ts";
import { privateNote } from "../reply/notices.ts";
import type { Reply } from "../reply/reply.ts";
import type { AskedQuestion, FeedbackKind } from "../store/store.ts";
import { administer } from "./admin.ts";
import { answerFrom, type Tools } from "./ask.ts";
import type { Actor, Scene } from "./command.ts";
import { documentsPage } from "./documents-page.ts";
import { dossierFor } from "./dossier.ts";
import { personKey } from "./who.ts";

/** What a button under an answer does, also after a restart and after a reload. */
export async function press(
  action: ActionKind,
  state: string,
  actor: Actor,
  scene: Scene,
  tools: Tools,
): Promise<Reply> {
  const [id = "", page = "1"] = state.split(".");
  if (action === "reload") return administer({ kind: "reload" }, actor, scene, tools);
  if (id === DOCUMENTS) return documentsPage(Number(page), actor, scene, tools);
  const known = await find(id, actor, scene, tools);
  if ("headline" in known) return known;
  const { question, dossier } = known;
  const { parts } = tools;
  const isOld = question.version !== dossier.version;
  switch (action) {
    case "context":
      return contextReply(question.shown.map((quote) => parts.core.contextOf(dossier.corpus, quote)));
    case "copy": {
      const contexts = question.shown.map((quote) => ({ quote, context: parts.core.contextOf(dossier.corpus, quote) }));
      return copyReply(contexts, parts.now());
    }
    case "sources":
    case "turn": {
      const { answer } = answerFrom(dossier, question.text, actor, parts);
      return citedReply(answer, { page: Number(page), stateOf: (other) => `${id}.${other}`, isOld });
    }
    case "share": {
      const reply = answerFrom(dossier, question.text, actor, parts).reply(id);
      // Those who see it now did not see what was asked.
      return { ...reply, blocks: [{ kind: "note", text: messages.asked(question.text) }, ...reply.blocks] };
    }
    case "not-right":
      return privateNote(messages.whatIsWrong);
    default:
      return action satisfies never;
  }
}

/** The list of all documents, for `turn`; no question has this id. */
export const DOCUMENTS = "documents";

export async function feedback(
  { state, verdict, note }: { readonly state: string; readonly verdict: FeedbackKind; readonly note: string | null },
  actor: Actor,
  scene: Scene,
  tools: Tools,
): Promise<Reply> {
  const [id = ""] = state.split(".");
  const known = await find(id, actor, scene, tools);
  if ("headline" in known) return known;
  const { parts, quietly } = tools;
  const { question } = known;
  const kept = await quietly(async () => {
    await parts.store.feedback.put({
      // One word of one person on one answer: a second one takes the place of the first.
      id: `${id}.${personKey(actor)}`,
      at: parts.now(),
      person: personKey(actor),
      dossier: question.dossier,
      version: question.version,
      question: question.text,
      kind: verdict,
      note: note?.trim() ? note.trim().slice(0, LONGEST_NOTE) : null,
    });
    return true;
  }, false);
  parts.log.info("feedback", { kind: verdict, platform: actor.platform, kept });
  return privateNote(kept ? messages.thanksForFeedback : messages.feedbackNotKept);
}

const LONGEST_NOTE = 1_000;

/** A question is shown only where its dossier answers: a button carried to another place opens nothing. */
async function find(
  id: string,
  actor: Actor,
  scene: Scene,
  { parts, quietly }: Tools,
): Promise<{ readonly question: AskedQuestion; readonly dossier: Loaded } | Reply> {
  const question = await quietly(() => parts.store.questions.find(id), undefined);
  if (!question) return privateNote(messages.answerForgotten);
  const here = await dossierFor(actor, scene, parts, quietly);
  const dossier = parts.library.dossiers.find(({ name }) => name === question.dossier);
  if (!dossier || (dossier.isPrivate && dossier !== here)) return privateNote(messages.dossierGone);
  return { question, dossier };
}
