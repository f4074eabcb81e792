import { CARDINALS, ORDINALS, SCALES } from "./data/numbers.ts";
import type { DateMention } from "./dates.ts";
import type { Token } from "./tokens.ts";

const PART = /^(early|late|mid|the)$/;
const SEASON = /^(spring|summer|autumn|fall|winter)$/;
const BEFORE_OUR_TIME = /^(bc|bce|bp)$/;
const OUR_TIME = /^(ad|ce)$/;

/**
 * Times wider than a year, or long past:
 *
 *     the late 1980s · the nineteenth century · mid-18th century · the summer of 1521 · 480 BC · 66 million years ago
 */
export function era(tokens: readonly Token[], at: number): DateMention | undefined {
  return decade(tokens, at) ?? century(tokens, at) ?? season(tokens, at) ?? longPast(tokens, at) ?? ancient(tokens, at);
}

function decade(tokens: readonly Token[], at: number): DateMention | undefined {
  const { form } = tokens[at] as Token;
  const short = /^\d0s$/.test(form) && tokens[at - 1]?.form === "'";
  if (!/^(1\d|20)\d0s$/.test(form) && !short) return undefined;
  return { from: withPart(tokens, short ? at - 1 : at), to: at + 1, precision: "period", key: form };
}

function century(tokens: readonly Token[], at: number): DateMention | undefined {
  if (!/^centur(y|ies)$/.test(tokens[at + 1]?.form ?? "")) return undefined;
  const { form } = tokens[at] as Token;
  const number = /^\d{1,2}(st|nd|rd|th)$/.test(form)
    ? Number.parseInt(form, 10)
    : (ORDINALS.get(form) ?? TEENS.get(form));
  if (number === undefined || number < 1) return undefined;
  const era = tokens[at + 2]?.form ?? "";
  const marked = BEFORE_OUR_TIME.test(era) || OUR_TIME.test(era);
  const key = `century ${number}${BEFORE_OUR_TIME.test(era) ? " bc" : ""}`;
  return { from: withPart(tokens, at), to: marked ? at + 3 : at + 2, precision: "period", key };
}

const TEENS: ReadonlyMap<string, number> = new Map(
  "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i) => [word, i + 11] as const),
);

/** “late 1980s”, “mid-18th century”. */
function withPart(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.form === "-" ? at - 2 : at - 1;
  return PART.test(tokens[before]?.form ?? "") && tokens[before]?.form !== "the" ? before : at;
}

function season(tokens: readonly Token[], at: number): DateMention | undefined {
  const of = tokens[at + 1]?.form === "of" ? 1 : 0;
  const year = tokens[at + 1 + of];
  if (!SEASON.test(tokens[at]?.form ?? "") || !year || !isYear(year)) return undefined;
  return { from: withPart(tokens, at), to: at + 2 + of, precision: "period", key: `${tokens[at]?.form} ${year.form}` };
}

function isYear({ kind, form }: Token): boolean {
  return kind === "number" && /^(1\d|20)\d\d$/.test(form);
}

/** “66 million years ago”. */
function longPast(tokens: readonly Token[], at: number): DateMention | undefined {
  const first = tokens[at] as Token;
  if (first.kind !== "number" && !CARDINALS.has(first.form)) return undefined;
  const scale = SCALES.has(tokens[at + 1]?.form ?? "") ? 1 : 0;
  const years = tokens[at + 1 + scale]?.form ?? "";
  if (scale === 0 || !/^years?$/.test(years) || tokens[at + 2 + scale]?.form !== "ago") return undefined;
  const words = tokens.slice(at, at + 2 + scale).map(({ form }) => form);
  return { from: at, to: at + 3 + scale, precision: "period", key: `${words.join(" ")} ago` };
}

/** “480 BC”, “11,600 BP”, “AD 43”, “1066 AD”. */
function ancient(tokens: readonly Token[], at: number): DateMention | undefined {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (/^ad$/.test(token.form) && token.end - token.start === 2 && token.capital && next?.kind === "number")
    return { from: at, to: at + 2, precision: "period", key: `${next.form} ad` };
  if (token.kind !== "number" || !next?.capital) return undefined;
  if (!BEFORE_OUR_TIME.test(next.form) && !OUR_TIME.test(next.form)) return undefined;
  return { from: at, to: at + 2, precision: "period", key: `${token.form} ${next.form}` };
}
