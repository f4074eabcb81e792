import type { Document } from "../core/documents/document.ts";
import type { Loaded, Reload } from "./library.ts";
import { fingerprint } from "./version.ts";

export type Changes = Pick<
  Extract<Reload, { readonly added: unknown }>,
  "added" | "changed" | "removed" | "rejected" | "notices"
>;

/** What differs between all dossiers before and after. Files of any but the first dossier are named with its folder before them. */
export function changesBetween(before: readonly Loaded[], after: readonly Loaded[]): Changes {
  const each = after.map((loaded, i) => changesOf(loaded, before, i === 0));
  const gone = before.filter(({ name }) => !after.some((loaded) => loaded.name === name));
  return {
    added: each.flatMap(({ added }) => added),
    changed: each.flatMap(({ changed }) => changed),
    removed: [
      ...each.flatMap(({ removed }) => removed),
      ...gone.flatMap((loaded) => idsOf(loaded, loaded === before[0])),
    ],
    rejected: each.flatMap(({ rejected }) => rejected),
    notices: each.flatMap(({ notices }) => notices),
  };
}

function changesOf(loaded: Loaded, before: readonly Loaded[], isFirst: boolean): Changes {
  const earlier = before.find(({ name }) => name === loaded.name);
  const path = pathIn(loaded, isFirst);
  const { added, changed, removed } = compare(earlier?.corpus.documents ?? [], loaded.corpus.documents);
  return {
    added: added.map(path),
    changed: changed.map(path),
    removed: removed.map(path),
    rejected: loaded.rejected.map((one) => ({ ...one, file: path(one.file) })),
    notices: loaded.notices.map((one) => ({ ...one, file: path(one.file) })),
  };
}

function idsOf(loaded: Loaded, isFirst: boolean): readonly string[] {
  return loaded.corpus.documents.map(({ id }) => pathIn(loaded, isFirst)(id));
}

function pathIn({ name }: Loaded, isFirst: boolean): (file: string) => string {
  return (file) => (isFirst ? file : `${name}/${file}`);
}

function compare(before: readonly Document[], after: readonly Document[]) {
  const old = new Map(before.map((document) => [document.id, document]));
  const kept = new Map(after.map((document) => [document.id, document]));
  const isChanged = (document: Document) => {
    const earlier = old.get(document.id);
    return earlier !== undefined && earlier !== document && fingerprint(earlier) !== fingerprint(document);
  };
  return {
    added: [...kept.keys()].filter((id) => !old.has(id)),
    changed: after.filter(isChanged).map(({ id }) => id),
    removed: [...old.keys()].filter((id) => !kept.has(id)),
  };
}
