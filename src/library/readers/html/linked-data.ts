import { type Element, textOf } from "./tree.ts";

/** What a page states in JSON-LD about the article on it. */
export interface LinkedData {
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

type Thing = Readonly<Record<string, unknown>>;

/** Things inside things, at most. */
const DEEPEST = 6;

export function linkedData(head: readonly Element[]): LinkedData {
  const things = head.filter(isLinkedData).flatMap((script) => thingsIn(parsed(textOf(script)), 0));
  const article =
    things.find((thing) => thing.datePublished !== undefined && thing.headline !== undefined) ??
    things.find((thing) => thing.datePublished !== undefined);
  if (!article) return {};
  const known = new Map(
    things.flatMap((thing) => (text(thing.name) && "@id" in thing ? [[thing["@id"], thing] as const] : [])),
  );
  const nameOf = (value: unknown): string | undefined => {
    if (!isThing(value)) return text(value);
    return text(value.name) ?? text(known.get(value["@id"])?.name);
  };
  const namesOf = (value: unknown) => [value].flat().map(nameOf).filter(Boolean).join(", ") || undefined;
  const found = {
    headline: text(article.headline),
    author: namesOf(article.author),
    publisher: namesOf(article.publisher),
    published: text(article.datePublished),
    url:
      text(article.url) ??
      text(isThing(article.mainEntityOfPage) ? article.mainEntityOfPage["@id"] : article.mainEntityOfPage),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function isLinkedData({ name, attributes }: Element): boolean {
  return name === "script" && /^application\/ld\+json/i.test(attributes.type ?? "");
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  if (!isThing(value)) return [];
  const inside = Object.values(value).filter((one) => typeof one === "object");
  return [value, ...inside.flatMap((one) => thingsIn(one, depth + 1))];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  const plain = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  return plain || undefined;
}
