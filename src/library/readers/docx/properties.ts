import type { PublicationDate } from "../../../core/documents/document.ts";
import { readableDay } from "../../readable-day.ts";
import { descendants, lineOf, parseTree } from "../html/tree.ts";

/** What an office program noted about a file. Its date is that of the writing, so it is only inferred. */
export function officeProperties(files: ReadonlyMap<string, Uint8Array>): {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: PublicationDate;
} {
  const xml = files.get("docProps/core.xml");
  const elements = xml ? [...descendants(parseTree(new TextDecoder().decode(xml), "xml"))] : [];
  const value = (name: string) => {
    const found = elements.find((element) => element.name === name);
    return (found && lineOf(found)) || null;
  };
  const written = value("dcterms:modified") ?? value("dcterms:created");
  const day = written === null ? undefined : readableDay(written);
  return {
    title: value("dc:title"),
    author: value("dc:creator"),
    published: day
      ? { kind: "inferred", day, reason: "the day on which the file was last written" }
      : { kind: "unknown" },
  };
}
