/** The command line itself is wrong. Printed without a stack; exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** A file given on the command line is wrong. Printed without a stack; exit code 1. */
export class InputError extends Error {
  override name = "InputError";
}
