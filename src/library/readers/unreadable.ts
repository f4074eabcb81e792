/** Why a file is not read, in words for the person who put it there. */
export class Unreadable extends Error {
  override name = "Unreadable";
}
