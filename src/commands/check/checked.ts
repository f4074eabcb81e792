import type { Audit } from "../../core/audit/audit.ts";
import type { Loaded, Notice } from "../../library/library.ts";

/** A dossier with what was found in it. */
export interface Checked {
  readonly loaded: Loaded;
  readonly audit: Audit;
}

/** Remarks on files that lost something of what they say. */
export function lostOf({ notices }: Loaded): readonly Notice[] {
  return notices.filter(({ weight }) => weight === "lost");
}

/** How many things somebody should see to. Copies, revised figures, inferred days and spellings are worth knowing, and no faults. */
export function toMend({ loaded, audit: { undated, unnamed, disputed } }: Checked): number {
  return loaded.rejected.length + lostOf(loaded).length + undated.length + unnamed.length + disputed.length;
}
