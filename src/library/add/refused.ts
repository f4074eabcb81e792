/** Why something is not added, in a plain sentence. Printed without a stack; exit code 1. */
export class Refused extends Error {
  override name = "Refused";
}
