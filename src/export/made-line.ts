import { messages } from "../reply/messages.ts";
import { writtenDay } from "../reply/words.ts";
import type { Exported } from "./exported.ts";

/** “Answered on 14 October 2026 by Wellsourced 1.0 from 5 documents of …” */
export function madeLine({ made, program, title, version, documents }: Exported): string {
  return messages.exportedFrom(
    writtenDay(made.toISOString().slice(0, "2026-10-14".length)),
    program,
    documents,
    title,
    version,
  );
}
