/** Why no documents can be had, in plain sentences that say what to do. Printed without a stack; exit code 1. */
export class LibraryError extends Error {
  override name = "LibraryError";
}
