import type { ShownQuote } from "../core/answer/context.ts";

/**
 * What the bot remembers between two messages and over a restart. A port: every store passes `tests/store/contract.ts`.
 * People and places are named `platform:id` (“slack:U123”, “discord:456”); times are instants.
 * Everything resolves once it is kept; a rejection means that it is not.
 */
export interface Store {
  readonly questions: Questions;
  readonly feedback: FeedbackBox;
  readonly conversations: Conversations;
  readonly replies: Replies;
  readonly settings: Settings;
  /** Forgets questions, conversations and replies from before an instant. Feedback and settings stay. */
  forget(before: Date): Promise<void>;
  close(): Promise<void>;
}

/** A question as it was asked, so that a button under its answer still knows it. */
export interface AskedQuestion {
  readonly id: string;
  readonly at: Date;
  readonly place: string;
  readonly person: string;
  readonly dossier: string;
  readonly text: string;
  /** The same for questions that ask the same in other words, order or case. */
  readonly key: string;
  readonly answered: boolean;
  /** Of the corpus that answered. */
  readonly version: string;
  /** The quotes that were shown, in order. */
  readonly shown: readonly ShownQuote[];
}

export interface Questions {
  add(question: AskedQuestion): Promise<void>;
  find(id: string): Promise<AskedQuestion | undefined>;
  /** One person's last questions, newest first, each text once. */
  recent(person: string, limit: number): Promise<readonly string[]>;
  /** Questions of a dossier which had an answer, newest first, each text once. */
  answered(dossier: string, limit: number): Promise<readonly string[]>;
  /** Questions of a dossier without an answer, grouped by their key, the most asked first. Nobody's name is in it. */
  gaps(dossier: string, limit: number): Promise<readonly Gap[]>;
}

export interface Gap {
  /** As it was asked last. */
  readonly text: string;
  readonly count: number;
  readonly last: Date;
}

export const FEEDBACK_KINDS = ["helpful", "wrong-quote", "missing-source", "no-difference", "other"] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

export interface Feedback {
  readonly id: string;
  readonly at: Date;
  readonly person: string;
  readonly dossier: string;
  /** Of the corpus which the answer came from. */
  readonly version: string;
  readonly question: string;
  readonly kind: FeedbackKind;
  readonly note: string | null;
}

export interface FeedbackBox {
  /** Given again with the same id it takes the place of the former. */
  put(feedback: Feedback): Promise<void>;
  /** Of a dossier, newest first. */
  list(dossier: string, limit: number): Promise<readonly Feedback[]>;
}

/** A thread in which the bot has answered. */
export interface Conversation {
  /** The last question as it was understood: a follow-up is read from it. */
  readonly question: string;
  readonly at: Date;
  /** Everybody who has written in it since the bot came in, the bot left aside. */
  readonly people: readonly string[];
  readonly muted: boolean;
}

export interface Conversations {
  get(thread: string): Promise<Conversation | undefined>;
  put(thread: string, conversation: Conversation): Promise<void>;
}

/** Where the answer to a message stands, so that it follows an edit and goes with a deletion. */
export interface PostedReply {
  /** The platform's id of the bot's message. */
  readonly message: string;
  readonly person: string;
  readonly at: Date;
}

export interface Replies {
  get(message: string): Promise<PostedReply | undefined>;
  put(message: string, reply: PostedReply): Promise<void>;
  remove(message: string): Promise<void>;
}

export interface Settings {
  /** The dossier a place is bound to; undefined where nobody chose one. */
  dossierOf(place: string): Promise<string | undefined>;
  /** Places bound to a dossier. */
  boundTo(dossier: string): Promise<readonly string[]>;
  bind(place: string, dossier: string): Promise<void>;
}
