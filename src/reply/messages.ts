import type { Answer, Difference, Sought } from "../core/answer/answer.ts";
import { ASKED, DIFFERENCES, dated, differing, several } from "./phrases.ts";
import { counted, countedAtStart, inQuotes, listed } from "./words.ts";

const COMMANDS = [
  ["/wellsourced sources", "the documents I answer from"],
  ["/wellsourced status", "how many there are, and when I read them"],
  ["/wellsourced help", "this help"],
  [
    "/wellsourced reload, gaps, feedback, use",
    "for admins: read the documents again, see what is missing, choose a dossier",
  ],
] as const;

/** Every sentence that the bot says itself. Short, plain, friendly and exact: what is wrong, where, what to do. */
export const messages = {
  // The finding in one line
  says: (value: string, speaker: string) => `${inQuotes(value)}, says ${speaker}`,
  accordingTo: (value: string, speaker: string) => `${inQuotes(value)}, according to ${speaker}`,
  sourceSays: (source: string, value: string) => `${source} says ${inQuotes(value)}`,
  documentsSay: (n: number, value: string) => `${countedAtStart(n, "document")} say ${inQuotes(value)}`,
  documentsSayTheSame: (n: number) => `${countedAtStart(n, "document")} say, in the same words:`,
  expected: (finding: string) => `Expected: ${finding}`,
  denied: (finding: string) => `Denied: ${finding}`,
  agree: (voices: number, values: string) =>
    `${voices < 2 ? "The sources" : countedAtStart(voices, "source")} agree${values && `: ${values}`}`,
  differ: (sought: Sought, values: string) => `${differing(sought)}${values && `: ${values}`}`,
  changed: (values: string) => `Changed over time${values && `, newest first: ${values}`}`,
  separate: (sought: Sought, values: string) =>
    `Separate ${several(sought)}, each about a different thing${values && `: ${values}`}`,
  theySay: (who: string | null) => (who === null ? "The sources say:" : `${who} says:`),
  andMoreValues: (n: number) => `${n} more`,
  sourcesDiffer: "Sources differ",

  // Not in the sources
  unknownWords: (words: readonly string[]) =>
    `Not in the sources: no document mentions ${listed(words.map(inQuotes), "or")}.`,
  apart: (words: readonly string[]) =>
    words.length < 2
      ? `Not in the sources: ${words.map(inQuotes).join("") || "this"} occurs, but no passage answers the question.`
      : `Not in the sources: ${listed(words.map(inQuotes), "and")} occur, but no passage brings them together.`,
  noValue: (sought: Sought) => `Not in the sources: some passages speak of this, but none gives ${ASKED[sought]}.`,
  tooThin: "Not enough to look for. Name the person, place or thing you mean.",
  searched: (documents: number, newest: string | null, undated: number) =>
    `${counted(documents, "document")} searched${dated(documents, newest, undated)}.`,
  read: (documents: number, newest: string | null, undated: number) =>
    `${counted(documents, "document")}${dated(documents, newest, undated)}.`,
  nothingToSearch: "There are no documents to search yet.",
  nearest: "Closest passages, not an answer",
  noDocumentMentions: (words: readonly string[]) => `No document mentions ${listed(words.map(inQuotes), "or")}.`,
  mended: (from: string, to: string) => `Showing results for ${inQuotes(to)} (you wrote ${inQuotes(from)}).`,

  leanedOn: (previous: string) => `Read together with the question before: ${inQuotes(previous)}`,

  // Who says it, and how
  speakerTo: (outlet: string) => `to ${outlet}`,
  notNamed: (name: string) => `${inQuotes(name)}, no name given`,
  fromContext: "named in a sentence nearby, not in this one",
  stanceExpected: "expected, not yet reported",
  stanceDenied: "denied",
  inheritedScope: (scope: string) => `${inQuotes(scope)} stands in the headline or the opening, not in this sentence`,
  negated: "worded in the negative",
  attributionDiffers: (speakers: readonly string[]) =>
    speakers.length === 0
      ? "other reports give these words to somebody else"
      : `the reports give these words to different people: ${listed(speakers, "and")}`,
  unclearWhole: "the passage does not say of whom or of what this is a part",

  // Where it stands
  undated: "undated",
  inferredDay: (day: string) => `${day} (inferred)`,
  inferredFrom: (day: string, reason: string) => `${day} (from ${reason})`,
  paragraph: (n: number) => `¶${n}`,
  page: (n: number) => `page ${n}`,
  sheet: (name: string) => `sheet ${inQuotes(name)}`,
  row: (n: number) => `row ${n}`,
  columns: (names: string) => `columns: ${names}`,
  sameWording: (others: readonly string[]) =>
    `Same wording in ${counted(others.length, "more document")}: ${others.join("; ")}`,

  // What was left out, and why
  notTheSame: ({ kind }: Difference) => (kind === "unknown" ? "Perhaps not the same thing" : "Not the same thing"),
  difference: ({ kind, words }: Difference) => DIFFERENCES[kind](words === null ? null : inQuotes(words)),
  moreQuotes: (n: number) =>
    `${counted(n, "more quote")} ${n === 1 ? "is" : "are"} not shown here. Ask more exactly to see ${n === 1 ? "it" : "them"}.`,
  moreRelated: (n: number) =>
    `${counted(n, "more passage")} about something similar ${n === 1 ? "is" : "are"} not shown here.`,

  // Questions that cannot be asked as they stand
  emptyQuestion: "What would you like to know? Ask in a sentence, for instance: how many people took part?",
  questionTooLong: (length: number, limit: number) =>
    `This question is ${counted(length, "character")} long, and ${limit} is the most I can read. Please shorten it.`,

  // Sources, status, reload
  sources: (n: number, dossier: string, version: string) =>
    `${n === 0 ? "No documents yet" : counted(n, "document")} in ${inQuotes(dossier)}, version ${version}`,
  paragraphs: (n: number) => counted(n, "paragraph"),
  by: (author: string) => `by ${author}`,
  inLanguage: (language: string) => `language: ${language}`,
  copied: (day: string | null, from: string | null, sha256: string | null) =>
    `copied${day === null ? "" : ` ${day}`}${from === null ? "" : ` from ${from}`}${sha256 === null ? "" : `, SHA-256 ${sha256}`}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  moreFiles: (n: number) => `and ${counted(n, "more file")}`,
  rejectedFiles: (n: number) => `${counted(n, "file")} could not be read and ${n === 1 ? "is" : "are"} left out.`,
  remarks: (n: number) => `${countedAtStart(n, "remark")} on files which were read all the same:`,
  moreRemarks: (n: number) => `and ${counted(n, "more remark")}`,
  status: "I am here, and I answer from these documents:",
  statusDocuments: "Documents",
  statusSize: (documents: number, sentences: number) =>
    `${counted(documents, "document")}, ${counted(sentences, "sentence")}`,
  statusVersion: "Version",
  statusLoaded: "Read",
  statusRejected: "Left out",
  statusRemarks: "Remarks",
  remarksOn: (n: number) => `${counted(n, "remark")} on files which were read all the same`,
  statusRunning: "Started",
  statusPlatforms: "Reachable on",
  reloaded: (before: string, after: string) => `Documents read again: version ${before} is now ${after}.`,
  nothingChanged: (version: string) => `Documents read again: nothing changed, still version ${version}.`,
  tooMuchToCompare:
    "Too much has changed to see at once where sources now differ: “wellsourced check” looks through all of it.",
  newlyDiffering: (n: number) => `Sources now differ on ${counted(n, "thing")} more:`,
  noLongerDiffering: (n: number) => `Sources no longer differ on ${counted(n, "thing")}:`,
  reloadFailed: (version: string) =>
    `The documents could not be read again. I go on answering from version ${version}, and nothing is lost.`,
  oneDenies: "One denies what the other says.",
  sharedSentences: (files: string, sentences: number) => `${counted(sentences, "sentence")} in ${files}`,
  added: "Added",
  changedFiles: "Changed",
  removed: "Removed",

  // Help
  help: "Ask me about your documents. I answer in their own words and say where they stand.",
  helpPromise: "When the documents do not say, I say so. When they differ, I show every side.",
  helpOn: {
    slack: {
      ask: [
        ["/ask how many people took part?", "only you see the answer, and you can share it"],
        ["@mention me with a question", "I answer in the thread, for everybody"],
        ["Send me a direct message", "just write the question"],
      ],
      commands: COMMANDS,
    },
    discord: {
      ask: [
        ["/ask how many people took part?", "only you see the answer, and you can share it"],
        ["@mention me with a question", "I reply to your message, for everybody"],
        ["Send me a direct message", "just write the question"],
      ],
      commands: COMMANDS,
    },
    terminal: {
      ask: [["how many people took part?", "just write the question, one a line"]],
      commands: [
        ["/sources", "the documents I answer from"],
        ["/status", "how many there are, and when I read them"],
        ["/reload", "read them again"],
        ["/help", "this help"],
        ["/quit", "leave"],
      ],
    },
  },

  // Commands
  notAllowed: "Only admins can do this. Ask somebody who runs this place, or whoever runs the bot.",
  unknownCommand: (word: string) =>
    `There is no command ${inQuotes(word)}. There are sources, status and help; for admins also reload, gaps, feedback and use.`,
  tooFast: "That is more questions in a minute than I can take. Please wait a moment and ask again.",
  notBoundHere: "I have no documents for this place. An admin can choose some with /wellsourced use.",
  muteWhere: "There is nothing to mute here: I only speak when I am asked.",
  muted: "I am silent in this thread now. Mention me to ask again.",
  noSuchDossier: (typed: string, all: readonly string[]) =>
    `There is no dossier ${inQuotes(typed)}. There ${all.length === 1 ? "is" : "are"} ${listed(all.map(inQuotes), "and")}.`,
  answersHere: (title: string) => `${inQuotes(title)} answers here. To choose another: /wellsourced use NAME`,
  nothingAnswersHere: "Nothing answers here yet. To choose a dossier: /wellsourced use NAME",
  dossierItem: (title: string, documents: number, isPrivate: boolean) =>
    `${title}, ${counted(documents, "document")}${isPrivate ? ", private: answers only where it is chosen" : ""}`,
  noGaps: "Every question so far had an answer.",
  gaps: (n: number) => `${countedAtStart(n, "question")} without an answer, the most asked first`,
  gapCount: (count: number, last: string) => `asked ${count === 1 ? "once" : `${count} times`}, last ${last}`,
  noFeedback: "Nobody has said anything about an answer yet.",
  feedbackList: (n: number) => `What people say about answers: the last ${n === 1 ? "one" : n}`,
  feedbackKinds: {
    helpful: "helpful",
    "wrong-quote": "wrong quote",
    "missing-source": "a source is missing",
    "no-difference": "the sources do not differ",
    other: "something else",
  },

  // Buttons under an answer, and what they show
  contextButton: "Context",
  sourcesButton: (n: number) => `Sources (${n})`,
  copyButton: "Copy citation",
  notRightButton: "Not right",
  helpfulButton: "Helpful",
  previousButton: "Back",
  nextButton: "Next",
  contextIntro: "The paragraphs around the quotes:",
  noContext: "The quotes can no longer be found.",
  moreContexts: (n: number) => `${counted(n, "more paragraph")} ${n === 1 ? "is" : "are"} not shown here.`,
  sourceChanged: (title: string) => `${inQuotes(title)} has changed since: the quoted words no longer stand in it.`,
  sourceRemoved: (document: string) => `${inQuotes(document)} has been removed since this answer was given.`,
  documentsChanged: "The documents have changed since this answer was given. This is what they say now.",
  citedIn: (n: number, page: number, pages: number) =>
    n === 0
      ? "Nothing is cited any more: the documents have changed."
      : `${countedAtStart(n, "quote")}${pages > 1 ? `, page ${page} of ${pages}` : ""}`,
  copyIntro: "To copy:",
  nothingToCopy: "There is nothing to cite any more: the documents have changed.",
  moreCitations: (n: number) => `For ${counted(n, "more quote")}, press Sources.`,
  whatIsWrong: "What is not right?",
  feedbackTitle: "What is not right?",
  feedbackChoices: {
    "wrong-quote": "The quote does not answer the question",
    "missing-source": "A source is missing",
    "no-difference": "The sources do not differ",
    other: "Something else",
  },
  feedbackNote: "Would you like to say more?",
  feedbackSend: "Send",
  feedbackCancel: "Cancel",
  thanksForFeedback: "Thank you. The admins of this bot will see it.",
  feedbackNotKept: "Sorry, this could not be kept. Please tell an admin of this bot.",
  answerForgotten: "I no longer know this answer. Please ask again.",
  dossierGone: "The documents of this answer are not available here any more.",

  // What a team knows to be wrong
  corrected: (struck: string, day: string, instead: string) =>
    `Corrected on ${day}: ${inQuotes(struck)} is now ${inQuotes(instead)}`,
  noLonger: (value: string, how: "corrected" | "withdrawn") => `${value} (${how})`,
  withdrawn: (struck: string, day: string) => `Withdrawn on ${day}: ${inQuotes(struck)}`,

  // Check against sources
  checkButton: "Check against sources",
  checked: (n: number) => `${countedAtStart(n, "sentence")} checked against the sources`,
  nothingToCheck: "There is nothing in this message that the documents could confirm or contradict.",
  checkedSupported: (sentence: string) => `In the sources: ${inQuotes(sentence)}`,
  checkedOtherwise: (sentence: string) => `Sources say otherwise: ${inQuotes(sentence)}`,
  checkedAgainst: "But other sources say otherwise:",
  checkedAbsent: (sentence: string) => `Not in the sources: ${inQuotes(sentence)}`,
  moreToCheck: (n: number) => `${counted(n, "more sentence")} not checked here.`,

  // Answers written down
  verdicts: {
    single: "one voice",
    agreed: "agreed",
    disputed: "sources differ",
    updated: "updated",
    separate: "separate figures",
    quoted: "quoted",
    unanswered: "not in the sources",
  } satisfies Record<Answer["verdict"], string>,
  exportedQuestions: "Questions",
  exportedSources: "Sources",
  exportedBack: "Back to the quote",
  nothingAsked: "(nothing asked)",
  retrieved: (day: string) => `retrieved ${day}`,
  exportedFrom: (day: string, program: string, documents: number, title: string, version: string) =>
    `Answered on ${day} by Wellsourced ${program} from ${counted(documents, "document")} of ${inQuotes(title)}, version ${version}. Every quote stands in its source exactly as it is shown here.`,

  // What somebody sees before asking
  homeReads: "What I read",
  homeHow: "How to ask",
  homeRecent: "Your last questions",
  homeGaps: "Questions without an answer",
  homeFeedback: "What people say about answers",
  homeRejected: "Files left out",
  homeReload: "Read the documents again",
  versionIs: (version: string) => `Version ${version}.`,
  askAbout: (title: string) => `What does ${inQuotes(title)} say?`,
  problem: (id: string) =>
    `Sorry, something went wrong on my side. If it happens again, tell whoever runs the bot this code: ${id}`,

  somethingWentWrong: "Sorry, something went wrong on my side. Please ask again.",

  // The terminal
  noPlatform:
    "No platform is configured, so this is the chat in the terminal. For Slack or Discord, copy .env.example to .env and fill it in.",
  stoodIn:
    "Signs in pointed brackets, and pictures of control characters such as ␛, stand for invisible characters of the source which a terminal would obey.",

  quotesLeftOut: (n: number) =>
    n === 1 ? "1 more quote did not fit into this message." : `${n} more quotes did not fit into this message.`,
  shareButton: "Share with the channel",
  asked: (question: string) => `Asked: ${inQuotes(question)}`,
  sharedBy: (who: string) => `Shared by ${who}`,
  shared: "Shared with the channel.",
  notShared: "This could not be shared with the channel. Ask it there, or try again.",

  slackRefusedBotToken: (code: string) =>
    `Slack refused SLACK_BOT_TOKEN (${code}): copy the Bot User OAuth Token, which begins with xoxb-, from “OAuth & Permissions” of your app at api.slack.com/apps.`,
  slackRefusedAppToken: (code: string) =>
    `Slack refused SLACK_APP_TOKEN (${code}): under “Basic Information” of your app at api.slack.com/apps, create an app-level token with the scope connections:write, which begins with xapp-.`,
  slackUnreachable: (reason: string) =>
    `Slack could not be reached (${reason}): check the network, and SLACK_API_URL if it is set, then start again.`,
  slackPortTaken: (port: number, reason: string) =>
    `PORT ${port} could not be opened (${reason}): choose another PORT, or stop the program which uses it.`,
  shareNotAllowed: "You may not write in this channel, so I cannot share it here for you.",
  openSource: "open",
  moreNotListed: (n: number) => `${n} more ${n === 1 ? "is" : "are"} not listed here.`,

  // The doctor
  doctorDocuments: (n: number, title: string, dossiers: number) =>
    `${counted(n, "document")} in ${inQuotes(title)}${dossiers > 1 ? `, and ${counted(dossiers - 1, "more dossier")}` : ""}.`,
  doctorStore: (path: string) => `${path} can be written.`,
  doctorStoreClosed: (path: string) =>
    `${path} cannot be written: give the bot the right to, or set DATABASE_URL to another file.`,
  doctorClock: "This machine's clock is right.",
  doctorClockWrong: (seconds: number, way: string) =>
    `This machine's clock is ${counted(seconds, "second")} ${way}: set it, or let it be set by the network.`,
  doctorSlackKnown: (user: string, team: string) => `SLACK_BOT_TOKEN is good: the bot is @${user} in ${team}.`,
  doctorSlackScopes: "Every scope is granted.",
  doctorSlackLacks: (scopes: readonly string[]) =>
    `${listed(scopes, "and")} ${scopes.length === 1 ? "is" : "are"} not granted: add ${scopes.length === 1 ? "it" : "them"} under “OAuth & Permissions” of your app at api.slack.com/apps (or paste slack-manifest.yaml under “App Manifest”), then “Reinstall to Workspace”.`,
  doctorSlackSocket: "SLACK_APP_TOKEN is good: Socket Mode can be opened.",
  doctorSlackSocketOff: "Socket Mode is off: switch it on under “Socket Mode” of your app at api.slack.com/apps.",
  doctorSlackHttp: (port: number) =>
    `Slack will call port ${port}: under “Event Subscriptions”, “Interactivity” and “Slash Commands” the address must be https://your.host/slack/events.`,
  doctorSlackIn: (channel: string) => `The bot is in channel ${channel}.`,
  doctorSlackOutside: (channel: string) => `The bot is not in channel ${channel}: type /invite @wellsourced there.`,
  doctorSlackChannel: (channel: string, code: string) => `Slack says ${code} of channel ${channel}.`,
  doctorDiscordKnown: (name: string) => `DISCORD_TOKEN is good: the bot is ${name}.`,
  doctorDiscordContent: "The Message Content intent is granted.",
  doctorDiscordNoContent:
    "DISCORD_MESSAGE_CONTENT is true, and the Message Content intent is off: switch it on under “Bot” at discord.com/developers/applications, or take the variable away.",
  doctorDiscordServers: (n: number) => `The bot is in ${counted(n, "server")}.`,
  doctorDiscordNowhere: (invitation: string) => `The bot is in no server yet. Invite it: ${invitation}`,
  doctorDiscordNotIn: (guildId: string, invitation: string) =>
    `The bot is not in server ${guildId} (DISCORD_GUILD_ID). Invite it: ${invitation}`,
  doctorDiscordCommands: "The commands are registered.",
  doctorDiscordNoCommands: "The commands are not registered yet: npm start does it.",
  doctorDiscordMay: (channel: string) => `The bot may read and write in channel ${channel}.`,
  doctorDiscordMayNot: (channel: string, missing: readonly string[]) =>
    `In channel ${channel} the bot lacks ${listed(missing, "and")}: give ${missing.length === 1 ? "it" : "them"} to its role under “Edit Channel”, “Permissions”.`,
  doctorDiscordDirect: (channel: string) => `Channel ${channel} is a direct conversation.`,
  doctorDiscordChannel: (channel: string, reason: string) =>
    `Discord says of channel ${channel}: ${reason}. Check its id, and that the bot is in its server.`,

  // Shown beside the commands: at most 100 characters each
  askCommand: "Ask the documents; only you see the answer",
  askQuestion: "For instance: how many people took part?",
  wellsourcedCommand: "About this bot and its documents",
  helpCommand: "What you can ask, and how",
  sourcesCommand: "The documents I answer from",
  statusCommand: "How many documents are loaded, and since when",
  reloadCommand: "Read the documents again (admins only)",
  gapsCommand: "Questions without an answer (admins only)",
  feedbackCommand: "What people say about answers (admins only)",
  useCommand: "Choose the dossier that answers in this channel (admins only)",
  useDossier: "Its name; leave it out to see which one it is",

  discordRefusedToken:
    "Discord refused DISCORD_TOKEN: open your application at discord.com/developers/applications, choose Bot, reset the token and put the new one into DISCORD_TOKEN.",
  discordRefusedIntents:
    "Discord refused this bot the events of servers and direct messages, which need no special grant: check at discord.com/developers/applications that DISCORD_TOKEN belongs to the right application.",
  discordUnreachable: (reason: string) =>
    `Discord could not be joined with DISCORD_TOKEN (${reason}): check the network, and DISCORD_API_URL if it is set, then start again.`,
  discordSilent: (seconds: number) => `no answer within ${seconds} seconds`,
  discordRefusedCommands: (reason: string) =>
    `Discord refused the commands of the bot (${reason}): check that DISCORD_TOKEN belongs to the right application, then start again.`,
  discordRefusedServer: (guildId: string, reason: string) =>
    `Discord refused the commands of the bot in server ${guildId} (${reason}): check DISCORD_GUILD_ID, and invite the bot to that server with the scopes “bot” and “applications.commands”.`,
  discordUnknownControl: "I do not know this button or command any more. Please ask again with /ask.",
} as const;
