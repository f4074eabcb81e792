/** Why a file or a folder is not read. Each says what is wrong, where, and what to do. */
export const reasons = {
  empty: "it is empty",
  notReadYet: (known: readonly string[]) => `this kind of file is not read; these are: ${known.join(", ")}`,
  misnamedDossierFile: "it is not used: name it dossier.yaml, at the top of the dossier",
  noText: "there is no text in it",
  tooLarge: (megabytes: number, limit: number) =>
    `it is ${megabytes.toFixed(1)} MB, and the limit is ${limit} MB: part it into several files`,
  utf16: "it is saved as UTF-16: save it as UTF-8",
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
  notADay: "is left out, as it is not clear which day it means: write it as YYYY-MM-DD, or write unknown",

  brokenTable: (what: string) => `its columns cannot be told apart: ${what}`,
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
