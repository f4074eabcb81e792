import type { Answer } from "../core/answer/answer.ts";
import { messages } from "./messages.ts";

/**
 * - `context`: the paragraph around each quote, for who pressed.
 * - `sources`: every citation, in pages.
 * - `share`: a private answer, for everybody in the channel.
 * - `copy`: the citations in forms to paste.
 * - `not-right`: what is wrong with the answer; the platform asks for it and hands in a `feedback` command.
 * - `turn`: another page in place of this one;
 * - `reload`: the documents are read again, for admins.
 */
export type ActionKind = "context" | "sources" | "share" | "copy" | "not-right" | "turn" | "reload";

export interface Action {
  readonly kind: ActionKind;
  readonly label: string;
  /** What the button carries, for a `press` command: at most 60 letters, digits, dots and dashes. */
  readonly state: string;
}

/** The buttons under an answer. `id`: of the question in the store. */
export function answerActions(answer: Answer, id: string): readonly Action[] {
  const cited = [...answer.findings, ...answer.related].reduce((sum, { citations }) => sum + citations.length, 0);
  const hasQuotes = answer.findings.length > 0;
  return [
    ...(hasQuotes ? [action("context", messages.contextButton, id)] : []),
    ...(hasQuotes ? [action("sources", messages.sourcesButton(cited), id)] : []),
    action("share", messages.shareButton, id),
    ...(hasQuotes ? [action("copy", messages.copyButton, id)] : []),
    action("not-right", messages.notRightButton, id),
  ];
}

/** Who sees a reply decides between sharing and copying, so that there are never more than four buttons. */
export function actionsFor(actions: readonly Action[], audience: "private" | "public"): readonly Action[] {
  const unwanted = audience === "private" ? "copy" : "share";
  return actions.filter(({ kind }) => kind !== unwanted);
}

/** “Back” and “Next” of a list in pages. `page` counts from 1. */
export function pageActions(page: number, pages: number, stateOf: (page: number) => string): readonly Action[] {
  return [
    ...(page > 1 ? [action("turn", messages.previousButton, stateOf(page - 1))] : []),
    ...(page < pages ? [action("turn", messages.nextButton, stateOf(page + 1))] : []),
  ];
}

function action(kind: ActionKind, label: string, state: string): Action {
  return { kind, label, state };
}

export const RELOAD: Action = { kind: "reload", label: messages.homeReload, state: "reload" };
