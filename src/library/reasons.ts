/** Why a file or a folder is not read. Each says what is wrong, where, and what to do. */
export const reasons = {
  empty: "it is empty",
  notReadYet: "this kind of file is not read yet; .txt and .md are",
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

  frontMatterOpen: "its front matter begins in line 1 and never ends: put a line with --- below it",
  frontMatterYaml: (line: number, what: string) => `its front matter does not parse in line ${line}: ${what}`,
  field: (line: number, name: string, what: string) => `line ${line}: “${name}” ${what}`,

  noFolder: (folder: string) =>
    `There is no folder ${folder}. Make it and put documents into it, or name another with --data DIR or DATA_DIR.`,
  notAFolder: (folder: string) =>
    `${folder} is not a folder. Name the folder that holds the documents with --data DIR or DATA_DIR.`,
  folderDenied: (folder: string) => `The folder ${folder} may not be read by this user: change its permissions.`,
  noDocuments: (folder: string) => `No document could be read in ${folder}. Put .txt or .md files into it.`,
  rejectedFile: (file: string, reason: string) => `  ${file}: ${reason}`,
  moreRejected: (count: number) => `  and ${count} more`,
  dossierYaml: (file: string, what: string) => `${file} cannot be used: ${what}.`,
} as const;
