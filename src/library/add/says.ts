/** Why something is not added: what is wrong, where, and what to do. */
export const says = {
  notAnAddress: (address: string) => `${address} is no web address: write it with https:// in front.`,
  otherProtocol: (address: string) =>
    `${address} begins with neither https:// nor http://, and nothing else is fetched.`,
  credentials: (host: string) =>
    `The address of ${host} holds a name or a password, which would stand in the dossier: leave them out, or add a file that you have saved.`,
  notPublic: (host: string, address: string, network: string) =>
    `${host} is ${host === address ? "" : `at ${address}, `}a ${network} address, which is not fetched. If you trust it, say --allow-private.`,
  tooManyRedirects: (limit: number, host: string) =>
    `The address leads on to another more than ${limit} times, the last time at ${host}. Give the one where it ends.`,
  badRedirect: (host: string, status: number) =>
    `${host} leads on to another address (${status}) and does not say which.`,
  status: (host: string, status: number, text: string) =>
    `${host} answers ${status}${text === "" ? "" : ` (${text})`} instead of a document.`,
  tooSlow: (host: string, seconds: number) =>
    `${host} took longer than ${seconds} seconds. Save it as a file and add that.`,
  tooLarge: (what: string, megabytes: number) =>
    `${what} is larger than ${megabytes} MB, and larger files are not read.`,
  encoded: (host: string, encoding: string) => `${host} sends it packed as “${encoding}”, which is not read here.`,
  unreachable: (host: string, reason: string) => `${host} could not be reached: ${reason}`,
  nothing: (what: string) => `${what} is empty.`,
  noFile: (path: string) => `There is no file ${path}.`,
  notAFile: (path: string) => `${path} is no file. Add its files one by one, or copy the folder.`,
  fileDenied: (path: string, reason: string) => `${path} cannot be read: ${reason}`,
  unknownFormat: (what: string, type: string | null, known: readonly string[]) =>
    `${what} is of a kind that is not read${type === null ? "" : ` (${type})`}. These are: ${known.join(", ")}. If it is one of them, name it with --as NAME.`,
  otherFormat: (name: string, type: string, extensions: readonly string[]) =>
    `It comes as ${type} and cannot be named ${name}: the name may end in ${extensions.join(" or ")}.`,
  badName: (name: string, better: string) =>
    `--as takes a plain file name and no folder, and “${name}” is none. Such as: ${better}`,
  nameTaken: (name: string) =>
    `There is a file ${name} in the dossier already, and it stays. Choose another name with --as.`,
  notRead: (what: string, reason: string) => `${what} is not added, as no answer could rest on it: ${reason}`,
  folderDenied: (folder: string, reason: string) => `Nothing can be put into ${folder}: ${reason}`,
} as const;
