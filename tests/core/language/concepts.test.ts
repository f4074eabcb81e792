import { describe, expect, test } from "vitest";
import { concepts, type Phrase, standsFor } from "../../../src/core/language/concepts.ts";
import { ASKED, CONCEPTS } from "../../../src/core/language/data/concepts.ts";
import { stem } from "../../../src/core/language/stem.ts";

const RELATED = `
evacuation leave · evacuees refugees · withdrawal retreat · fled escaped · arrived reached · deported expelled
hurt injured · wounded hurt · died killed · deaths fatalities · dead killed · treatment therapy · physician doctor · sick illness · vaccine jab
besieged surrounded · ceasefire truce · troops soldiers · rebels insurgents · bombing airstrikes · weapons guns · protesters activists
frisk search · police officer · policemen officers · jailed imprisoned · thief stole · lawsuit sued · banned prohibited · verdict ruling
criticised condemned · criticism condemned · denied rejected · apology sorry · agreement deal · warned alerted · answer response · pledge promised
director head · premier pm · elected voted · border frontier · resigned quit · appointed named
hired recruited · salary wage · sacked dismissed · jobless unemployed · price cost · sale sold · bought purchase · firm company · refund reimbursed
cancelled scrapped · postponed delayed · choice chosen · attended participated · built constructed · apartment flat · petrol fuel · road street
capsized overturned · sank foundered · collision crashed · hurricane storm · quake earthquake · flooding inundated
pupil student · author wrote · prize award · wife spouse · farmer agriculture · grew increased · growth rise · tall height · deep depth · weighed weight
bug error · outage downtime · reboot restart · sign-in login · repair fixed · password credentials · deleted removed
spotted saw · proof prove · shown displayed · hidden concealed · allowed permitted · assistance help · ownership possess · dangerous risky
harbor port · neighbourhood area · programme show · defence protect
`;

const UNRELATED = `
killed injured · dead wounded · fatality injury · arrive leave · departure arrival · open close · opened closed · increase decrease · rise fall
first last · beginning ending · start stop · borrow lend · buy sell · buyer seller · accept reject · approve veto · agree disagree · win lose
victory defeat · attack defend · war peace · guilty innocent · arrest release · praise criticise · boat bus · ship train · car plane
mayor minister · president mayor · judge lawyer · price number · teacher pupil · doctor patient · employer employee · husband wife · mother father
brother sister · murderer victim · hostage kidnapper · tenant landlord · enable disable · upload download · login logout · install uninstall
maximum minimum · hot cold · north south · inside outside · old new · big small · safe dangerous · easy difficult · rich poor · buried born
hire fire · allow forbid · hide show · remember forget · find lose · winter summer · monday sunday · door window · roof cellar
`;

const pairs = (text: string) =>
  text
    .trim()
    .split(/\s*[·\n]\s*/)
    .map((pair) => pair.split(" ") as [string, string]);

/** A line of the lexicon: its tie, its entries, and their stems. */
const LINES = CONCEPTS.map((line) => {
  const words = line.split(" ").filter((entry) => entry !== "|");
  const tie = words[0] === "=" ? "same" : words[0] === "~" ? "loose" : words.includes(">") ? "kind" : "near";
  const entries = words.filter((entry) => entry !== "=" && entry !== "~" && entry !== ">");
  return { line, tie, entries, stems: new Set(entries.map(key)) };
});
const keys = LINES.map(({ stems }) => stems);

function key(entry: string): string {
  return entry.split("-").map(stem).join(" ");
}

/** The groups of a word or of a phrase in its stems. */
function groupsOf(words: string): readonly number[] {
  const parts = key(words).split(" ");
  if (parts.length === 1) return concepts().groupsOf(parts[0]!);
  const phrase = concepts()
    .phrasesFrom(parts[0]!)
    .find(({ stems }) => stems.join(" ") === parts.join(" "));
  return phrase?.groups ?? [];
}

describe("the general lexicon", () => {
  test.each(pairs(RELATED))("%s may stand for %s", (one, other) => {
    const groups = groupsOf(other);
    expect(groupsOf(one).filter((group) => groups.includes(group))).not.toEqual([]);
  });

  test.each(pairs(UNRELATED))("%s never stands for %s", (one, other) => {
    expect(standsFor(concepts(), stem(one), stem(other))).toBe(false);
  });

  test("relation goes both ways", () => {
    expect(standsFor(concepts(), stem("injured"), stem("hurt"))).toBe(true);
    expect(standsFor(concepts(), stem("hurt"), stem("injured"))).toBe(true);
  });

  test("an unknown word is related to nothing, not even to itself", () => {
    expect(standsFor(concepts(), "xyzzy", "xyzzy")).toBe(false);
  });

  test("every group has between two and twelve words with stems of their own, a genus more kinds", () => {
    const wrong = LINES.filter(({ tie, stems }) => stems.size < 2 || stems.size > (tie === "kind" ? 30 : 12));
    expect(wrong.map(({ line }) => line)).toEqual([]);
  });

  test("no word stands twice in a group", () => {
    expect(LINES.filter(({ entries }) => new Set(entries).size < entries.length).map(({ line }) => line)).toEqual([]);
  });

  test("no group is part of another that ties as closely", () => {
    const groups = LINES.filter(({ tie }) => tie !== "kind");
    const members = new Map<string, (typeof groups)[number][]>();
    for (const group of groups)
      for (const entry of group.stems) members.set(entry, [...(members.get(entry) ?? []), group]);
    const within = (group: (typeof groups)[number]) =>
      members
        .get([...group.stems][0]!)!
        .some(
          (other) =>
            other !== group &&
            (other.tie === "same" || other.tie === group.tie || (other.tie === "near" && group.tie === "loose")) &&
            [...group.stems].every((entry) => other.stems.has(entry)),
        );
    expect(groups.filter(within).map(({ line }) => line)).toEqual([]);
  });

  test("no word belongs to more than eight groups that tie closely", () => {
    const close = (group: number) => concepts().tieOf(group) !== "loose";
    expect(
      [...new Set(keys.flatMap((line) => [...line]))].filter(
        (word) => concepts().groupsOf(word).filter(close).length > 8,
      ),
    ).toEqual([]);
  });

  test("a word said of the same matter counts for less than one of much the same meaning", () => {
    const of = (word: string) => concepts().groupsOf(stem(word)).map(concepts().tieOf);
    expect(of("overdue")).toContain("loose");
    expect(of("collision")).toContain("near");
  });

  test("entries are lower-case words of two letters at least, or such words joined by hyphens", () => {
    expect(
      LINES.flatMap(({ entries }) => entries).filter((entry) => !/^([a-z]{2,}|[a-z]+(-[a-z]+)+)$/.test(entry)),
    ).toEqual([]);
  });
});

describe("words that people ask in", () => {
  const lines = ASKED.map((line) => {
    const [head = "", hints = ""] = line.split(" > ");
    return { line, head, hints: hints.split(" ") };
  });

  test("a hint goes one way only", () => {
    expect(standsFor(concepts(), stem("motorist"), stem("driver"))).toBe(true);
    expect(standsFor(concepts(), stem("binman"), stem("waste"))).toBe(true);
    expect(standsFor(concepts(), stem("waste"), stem("binman"))).toBe(false);
  });

  test("every word has one line, and the lines stand in order", () => {
    const heads = lines.map(({ head }) => key(head));
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([]);
    expect(lines.map(({ head }) => head)).toEqual(lines.map(({ head }) => head).toSorted());
  });

  test("no hint is what the groups say already", () => {
    const said = lines.flatMap(({ head, hints }) => {
      const close = groupsOf(head).filter((group) => group < CONCEPTS.length);
      return hints
        .filter((hint) => groupsOf(hint).some((group) => close.includes(group)))
        .map((hint) => `${head} ${hint}`);
    });
    expect(said).toEqual([]);
  });

  test("entries are lower-case words of two letters at least, or such words joined by hyphens", () => {
    const entries = lines.flatMap(({ head, hints }) => [head, ...hints]);
    expect(entries.filter((entry) => !/^([a-z]{2,}|[a-z]+(-[a-z]+)+)$/.test(entry))).toEqual([]);
  });
});

describe("phrases", () => {
  const find = (text: string) => groupsOf(text.replaceAll(" ", "-"));
  const share = (phrase: string, word: string) => find(phrase).some((group) => groupsOf(word).includes(group));

  test.each([
    ["put up", "built"],
    ["in charge", "director"],
    ["stepped down", "resigned"],
    ["broke out", "escaped"],
    ["cut off", "besieged"],
    ["lend a hand", "help"],
    ["took part", "attended"],
    ["called off", "cancelled"],
    ["handed over", "delivered"],
    ["passed away", "died"],
    ["pushed into", "pressured into"],
  ])("“%s” shares a group with “%s”", (phrase, other) => {
    const groups = find(other);
    expect(find(phrase).filter((group) => groups.includes(group))).not.toEqual([]);
  });

  test("a phrase is not a word: neither of its parts gets its groups", () => {
    expect(share("put up", "built")).toBe(true);
    expect(standsFor(concepts(), stem("put"), stem("built"))).toBe(false);
    expect(standsFor(concepts(), stem("up"), stem("built"))).toBe(false);
  });

  test("are listed by their first stem, longest first, each once", () => {
    for (const first of new Set(keys.flatMap((line) => [...line].map((entry) => entry.split(" ")[0]!)))) {
      const found = concepts().phrasesFrom(first);
      const lengths = found.map(({ stems }) => stems.length);
      expect(found.every(({ stems }) => stems[0] === first && stems.length > 1)).toBe(true);
      expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
      expect(new Set(found.map(({ stems }) => stems.join(" "))).size).toBe(found.length);
    }
  });

  test("a phrase in several groups names them all", () => {
    expect(find("set up").length).toBeGreaterThan(1);
  });
});

describe("a team's own synonyms", () => {
  const own = [
    ["Zephyr", "night build", "nightly"],
    ["Café", "canteen"],
  ];
  const phrase = (found: readonly Phrase[] | undefined) =>
    found?.find(({ stems }) => stems.join(" ") === "night build");

  test("are related as if they stood in the general lexicon", () => {
    expect(standsFor(concepts(own), "zephyr", stem("nightly"))).toBe(true);
    expect(standsFor(concepts(own), stem("hurt"), stem("injured"))).toBe(true);
  });

  test("leave the general lexicon as it was", () => {
    concepts(own);
    expect(concepts().groupsOf("zephyr")).toEqual([]);
    expect(phrase(concepts().phrasesFrom("night"))).toBeUndefined();
  });

  test("of several words count by each word and as a phrase", () => {
    expect(standsFor(concepts(own), "zephyr", stem("build"))).toBe(true);
    expect(phrase(concepts(own).phrasesFrom("night"))?.groups).toEqual(concepts(own).groupsOf("zephyr"));
  });

  test("are read without accents, as the words of documents are", () => {
    expect(standsFor(concepts(own), stem("cafe"), stem("canteen"))).toBe(true);
  });

  test("may be phrases of the general lexicon: both their groups hold", () => {
    const groups = concepts([["unmoor", "set off"]])
      .phrasesFrom("set")
      .find(({ stems }) => stems.join(" ") === "set off")!.groups;
    const general = groupsOf("set-off");
    expect(general.length).toBeGreaterThan(0);
    expect(groups).toEqual(expect.arrayContaining([...general]));
    expect(groups.length).toBeGreaterThan(general.length);
  });
});
