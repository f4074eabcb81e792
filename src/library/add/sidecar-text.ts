import { stringify } from "yaml";

/** What is known about a copy when it is made. */
export interface Provenance {
  readonly title: string | null;
  /** As it was asked for. */
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly original: string | null;
  readonly retrieved: Date;
  readonly sha256: string;
}

/** The file beside the copy, as `readSidecar` reads it: a team may add further fields. */
export function sidecarText({ title, url, finalUrl, original, retrieved, sha256 }: Provenance): string {
  const fields = {
    title,
    url,
    "final-url": finalUrl,
    original,
    retrieved: `${retrieved.toISOString().slice(0, "2026-10-14T09:30:00".length)}Z`,
    sha256,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return stringify(known, { lineWidth: 0 });
}
