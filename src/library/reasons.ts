/** What a library says about a file may hold pieces of it. */
const plain = (what: string) =>
  what
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/[ .:]+$/, "")
    .slice(0, 200);

/** Why a file or a folder is not read. Each says what is wrong, where, and what to do. */
export const reasons = {
  empty: "it is empty",
  notReadYet: (known: readonly string[]) => `this kind of file is not read; these are: ${known.join(", ")}`,
  misnamedDossierFile: "it is not used: name it dossier.yaml, at the top of the dossier",
  noText: "there is no text in it",
  tooLarge: (megabytes: number, limit: number) =>
    `it is ${megabytes.toFixed(1)} MB, and the limit is ${limit} MB: part it into several files`,
  brokenUtf16: "it is saved as UTF-16 and is broken: save it as UTF-8",
  otherEncoding: (name: string) => `it is not UTF-8 and was read as ${name}: if letters look wrong, save it as UTF-8`,
  binary: (position: number) => `it is not text: byte ${position} is zero. Save it as plain text in UTF-8`,
  notUtf8: (position: number, line: number, byte: string) =>
    `it is not UTF-8: byte ${position} (${byte}, in line ${line}) does not fit. Save it as UTF-8`,
  outside: "it is a link that leads out of the folder: put a copy of the file here instead",
  linkedFolder: "it is a link to a folder, and those are not followed: put the files here instead",
  brokenLink: "it is a link that leads nowhere: remove it or mend it",
  notAFile: "it is neither a file nor a folder",
  denied: "it may not be read by this user: change its permissions",
  failed: (what: string) => `reading it failed: ${what}`,

  frontMatterOpen: "its front matter begins in line 1 and never ends: put a line with --- below its last field",
  frontMatterYaml: (line: number, what: string) =>
    `its front matter does not parse in line ${line}: ${what}. What could not be read of it is left out`,
  frontMatterLong: "its front matter is too long to be read: keep a few fields there, one a line",
  field: (line: number | null, name: string, what: string) =>
    `${line === null ? "" : `line ${line}: `}“${name}” ${what}`,
  unknownField: "is not known here and is passed over",
  notText: "is no text and is left out: write a text, or a list of texts",
  notAnAddress: "is not a web address and is left out: write it with https://",
  notAHash: "is left out: a SHA-256 has 64 digits from 0 to 9 and a to f",
  notADay: "is left out, as it is not clear which day it means: write it as YYYY-MM-DD, or write unknown",

  brokenTable: (what: string) => `its columns cannot be told apart: ${plain(what)}`,
  otherContent: (day: string) =>
    `it is no longer the copy that was made${day && ` on ${day}`}: its content has another SHA-256 than the file beside it says`,
  loneSidecar: "the file it is about is not here",
  sidecarLong: "it is too long to be read: keep a few fields there, one a line",
  sidecarYaml: (line: number, what: string) => `it does not parse in line ${line}: ${what}`,
  noSuchSource: (file: string) => `“sources” names ${file}, and there is no such file`,
  noSuchCorrected: (line: number, file: string) =>
    `line ${line}: “corrections” names ${file}, and there is no such file`,
  quoteNotFound: (line: number, quote: string, file: string | null) =>
    `line ${line}: ${file ?? "no document"} ${file === null ? "holds" : "does not hold"} the words “${plain(quote)}”: copy them as they stand there`,
  correctionDay: "must say since when, as YYYY-MM-DD",
  correctionWhat: "must say what is to be read instead (instead: …) or that the words were withdrawn (withdrawn: true)",
  broken: (what: string) => `it is broken or not what its name says: ${plain(what)}`,
  oldOrProtected: "it is protected by a password or in an old format: save it without a password as .docx or .xlsx",
  encrypted: "it is protected by a password: save a copy without one",
  protectedBook: "it is protected against copying",
  scanned: "its pages are pictures without text: run a text recognition on it first",
  tooManyPages: (limit: number) => `it has more than ${limit} pages: divide it into several files`,
  unpacksTooLarge: (limit: number) => `it unpacks to more than ${limit} MB or to thousands of files`,
  tooSlow: (seconds: number) => `reading it took longer than ${seconds} seconds`,
  tooMuchMemory: (megabytes: number) => `reading it needed more than ${megabytes} MB of memory`,
  attachments: (names: readonly string[]) => `its attachments are not read: ${names.join(", ")}. Save them beside it`,
  noFeed: "it is XML, but no RSS or Atom feed",
  notJson: (what: string) => `it is not JSON: ${plain(what)}`,
  noTextField: (names: readonly string[]) => `no record in it has a text in one of the fields ${names.join(", ")}`,
  brokenLines: (lines: readonly number[]) =>
    `not JSON, and left out: line ${lines.slice(0, 10).join(", ")}${lines.length > 10 ? ` and ${lines.length - 10} more` : ""}`,

  tooInvolved: "it nests too deep to be read: save it in a simpler form",
  tooDeep: (limit: number) => `it nests more than ${limit} levels deep: save it in a simpler form`,
  tooManyParts: (limit: number) => `it has more than ${limit} parts: divide it into several files`,

  noFolder: (folder: string) =>
    `There is no folder ${folder}. Make it and put documents into it, or name another with --data DIR or DATA_DIR.`,
  notAFolder: (folder: string) =>
    `${folder} is not a folder. Name the folder that holds the documents with --data DIR or DATA_DIR.`,
  folderDenied: (folder: string) => `The folder ${folder} may not be read by this user: change its permissions.`,
  noDocuments: (folder: string) =>
    `No document could be read in ${folder}. Put documents into it, such as .txt, .md, .html or .csv files.`,
  rejectedFile: (file: string, reason: string) => `  ${file}: ${reason}`,
  moreRejected: (count: number) => `  and ${count} more`,
  dossierYaml: (file: string, what: string) => `${file} cannot be used: ${what}.`,
} as const;
