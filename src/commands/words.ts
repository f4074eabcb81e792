import { counted } from "../reply/words.ts";

/** What the command line says itself. What the bot says to people stands in reply/messages.ts. */
export const words = {
  unknownCommand: (name: string, all: readonly string[]) =>
    `There is no command “${name}”. There are ${all.join(", ")}. To ask something: wellsourced ask QUESTION`,
  unknownOption: (option: string, command: string, known: readonly string[]) =>
    `${command} has no option ${option}. It knows ${known.join(", ")}. A question that begins with a dash goes behind --`,
  optionNeeds: (option: string) => `${option} needs a value behind it.`,
  optionTakesNone: (option: string) => `${option} takes no value.`,
  noArguments: (command: string, word: string) => `${command} takes no “${word}”. See wellsourced help.`,
  nothingAsked: "What would you like to know? For instance: wellsourced ask how many people took part",
  askedTwice: "Ask either one question or those of --questions FILE, not both.",
  readingFiles: (bar: string, files: number, of: number) =>
    `Reading documents ${bar} ${Math.floor((100 * files) / of)} % of ${of.toLocaleString("en")}`,
  building: (documents: number) => `Building the index of ${documents.toLocaleString("en")} documents …`,
  leftOut: (file: string, reason: string) => `Left out: ${file}: ${reason}`,
  moreLeftOut: (count: number) => `Left out: ${count} more files. The command status of the chat counts them.`,
  readWith: (file: string, remark: string) => `Read all the same: ${file}: ${remark}`,
  moreReadWith: (count: number) =>
    `Read all the same: ${count} more remarks. The command sources of the chat names them.`,
  questionsUnreadable: (file: string, what: string) => `${file} cannot be read: ${what}.`,
  questionsLine: (file: string, line: number, what: string) => `${file}, line ${line}: ${what}.`,
  notJson: 'it is not JSON. Each line holds one {"id": …, "question": …}',
  noQuestion: "there is no “question” with a text in it",
  idNotText: "“id” is not a text: put it in quotes",
  nothingToEvaluate: "Which questions? For instance: wellsourced eval questions.yaml --min 0.9",
  oneFile: (command: string, word: string) => `${command} takes one file, and “${word}” is a second one.`,
  notAShare: (min: string) => `--min is a share between 0 and 1, such as 0.9, and “${min}” is not.`,
  doctorStates: { ok: "ok  ", note: "note", broken: "MEND" },
  doctorSum: (broken: number) =>
    broken === 0
      ? "Everything that was looked at is in order."
      : `${broken === 1 ? "One thing is" : `${broken} things are`} to be mended.`,
  explanation: "Why this answer:",
  oneFolder: (command: string, word: string) => `${command} takes one folder, and “${word}” is a second one.`,
  folderTwice: "Name the folder either behind check or behind --data, not both.",
  checkSum: (title: string, documents: number, sentences: number, mend: number) =>
    `${title}: ${counted(documents, "document")}, ${counted(sentences, "sentence")}. ${
      mend === 0 ? "Nothing is to be mended." : `${counted(mend, "thing")} to mend or to look at.`
    }`,
  checkRejected: (n: number) => `Left out: ${counted(n, "file")} that cannot be read.`,
  checkRemarks: (n: number) => `Read, but not all of it counts: ${counted(n, "remark")}.`,
  checkUndated: (n: number) =>
    `Undated: ${counted(n, "file")}. Add “published” at the top of the file, in a .yaml beside it or in dossier.yaml.`,
  checkUnnamed: (n: number) => `Nobody is named: ${counted(n, "file")} without a publisher or an author.`,
  checkRecords: (n: number) => counted(n, "record"),
  checkInferred: (n: number) => `Dated by what stands around: ${counted(n, "file")}. Is the day right?`,
  checkDisputed: (n: number) => `Sources differ on ${counted(n, "thing")}.`,
  checkRevised: (n: number) => `Revised over time: ${counted(n, "value")}.`,
  checkCopied: (n: number) =>
    `Copied wording: ${counted(n, "group")} of files. Answers take each copied sentence for one voice.`,
  checkSpellings: (n: number) =>
    `Spelled in several ways: ${counted(n, "name")}. Answers take the spellings for one name.`,
  checkSpelledIn: (spellings: readonly (readonly [written: string, documents: readonly string[]])[]) =>
    spellings
      .map(
        ([written, [first, ...more]]) => `${written} in ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`,
      )
      .join("; "),
  checkMore: (n: number) => `${n} more; --json lists all`,
  nothingToExport: "Which question? For instance: wellsourced export how many people took part --format html",
  unknownForm: (format: string, known: readonly string[]) =>
    `There is no format “${format}” to write. There are ${known.join(", ")}.`,
  outInside: (file: string) => `${file} lies in the dossier, where it would be read as a source: name a place outside.`,
  notWritten: (file: string, what: string) => `${file} cannot be written: ${what}`,
  written: (answers: number, file: string) => `Wrote ${answers} ${answers === 1 ? "answer" : "answers"} to ${file}.`,
  nothingToAdd: "What is to be added? For instance: wellsourced add https://example.org/report.pdf",
  oneAtATime: (word: string) => `One thing is added at a time, and “${word}” is a second one.`,
  thereAlready: (file: string) => `Not added: the dossier holds the very same content already, as ${file}.`,
  added: (file: string, folder: string, title: string | null, texts: number, sha256: string) => [
    `Added to ${folder}: ${file}${title === null ? `, ${texts} texts` : `, “${title}”`}`,
    `  Where it comes from stands in ${file}.yaml beside it; SHA-256 ${sha256}`,
    "  A bot that runs reads it after /wellsourced reload.",
  ],
} as const;

export const HELP = `Wellsourced answers from your own documents, in their exact words.

  wellsourced ask QUESTION           answer one question
  wellsourced ask --questions FILE   answer one {"id", "question"} a line, as JSON, in order
  wellsourced chat                   talk in the terminal
  wellsourced serve                  join Slack and Discord, as set up in .env
  wellsourced eval FILE              score questions with known answers, and show what failed
  wellsourced export QUESTION        write an answer, or those of --questions FILE, as Markdown, HTML, CSV or JSON
  wellsourced add URL|FILE           copy a page or a file into the dossier, and note where it comes from
  wellsourced check [DIR]            look a dossier over: faults, undated files, contradictions, copies, spellings
  wellsourced doctor                 what is missing before the bot can start, and where to mend it
  wellsourced help                   this help

  --data DIR    a folder with one dossier; without it, DATA_DIR or “data”
  --json        ask, eval, check: print the result as one line of JSON
  --explain     ask: print every decision on the way to the answer
  --format F    export: md, html, csv or json; without it, as the file of --out ends, or md
  --out FILE    export: write it there
  --as NAME     add: the name of the copy
  --allow-private  add: fetch from private and local networks as well
  --channel ID  doctor: look at the bot's permissions in a channel as well
  --strict      check: exit code 1 when a file is left out or loses something, is undated or names nobody,
                or when sources differ; copies, revised values, inferred days and spellings do not count
  --min SHARE   eval: exit code 1 when fewer are right, such as 0.9
  --version     print the version

In a clone, say npm run ask -- QUESTION, npm run chat and npm start.
`;
