import { unzipSync } from "fflate";
import { reasons } from "../reasons.ts";
import { Unreadable } from "./unreadable.ts";

const MOST_MEGABYTES = 200;
const MOST_FILES = 10_000;

/** The files of an archive whose names `wanted` accepts. Their sizes are known before anything is unpacked. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  let files = 0;
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        files += 1;
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > MOST_MEGABYTES * 1e6 || files > MOST_FILES)
          throw new Unreadable(reasons.unpacksTooLarge(MOST_MEGABYTES));
        return true;
      },
    });
    return new Map(Object.entries(found));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(reasons.broken(error instanceof Error ? error.message : String(error)));
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Office files with a password are no archives, and neither are those of before 2007. */
export function refuseOldOffice(bytes: Uint8Array): void {
  if (OLE.every((byte, i) => bytes[i] === byte)) throw new Unreadable(reasons.oldOrProtected);
}
