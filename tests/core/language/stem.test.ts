import { describe, expect, test } from "vitest";
import { stem } from "../../../src/core/language/stem.ts";

const pairs = (table: string) =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]);

/** Word and stem as the Snowball project publishes them for English (Porter2). */
const SNOWBALL = `
consign:consign consigned:consign consigning:consign consignment:consign consist:consist consisted:consist consistency:consist consistent:consist
consistently:consist consisting:consist consists:consist consolation:consol consolations:consol consolatory:consolatori console:consol
consoled:consol consoles:consol consolidate:consolid consolidated:consolid consolidating:consolid consoling:consol consolingly:consol
consols:consol consonant:conson consort:consort consorted:consort consorting:consort conspicuous:conspicu conspicuously:conspicu
conspiracy:conspiraci conspirator:conspir conspirators:conspir conspire:conspir conspired:conspir conspiring:conspir constable:constabl
constables:constabl constance:constanc constancy:constanc constant:constant
knack:knack knackeries:knackeri knacks:knack knag:knag knave:knave knaves:knave knavish:knavish kneaded:knead kneading:knead knee:knee
kneel:kneel kneeled:kneel kneeling:kneel kneels:kneel knees:knee knell:knell knight:knight knightly:knight knights:knight knit:knit
knocking:knock knocks:knock knopp:knopp knot:knot knots:knot
skis:ski skies:sky dying:die lying:lie tying:tie news:news atlas:atlas bias:bias andes:andes inning:inning proceed:proceed exceed:exceed
caresses:caress ties:tie cries:cri gas:gas gaps:gap kiwis:kiwi happy:happi say:say by:by luxuriated:luxuri hopped:hop hoping:hope
generate:generat general:general communism:communism arsenal:arsenal sensational:sensat national:nation hopefulness:hope
electricity:electr electrical:electr adoption:adopt probate:probat rate:rate controlled:control
`;

/** Not regular: looked up, then stemmed. */
const IRREGULAR = `
left:leav leaving:leav leaves:leav men:man women:woman children:child people:person feet:foot said:say went:go gone:go took:take taken:take
fled:flee bought:buy brought:bring caught:catch begun:begin drove:drive fell:fall found:find held:hold kept:keep led:lead lost:lose met:meet
paid:pay sold:sell sent:send shot:shoot stood:stand told:tell thought:think travelled:travel cancelled:cancel
`;

describe("the stem", () => {
  test.each(pairs(SNOWBALL))("of %s is %s, as Snowball has it", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test.each(pairs(IRREGULAR))("of the irregular %s is %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  test.each([
    ["organised", "organized"],
    ["centre", "center"],
    ["metres", "meters"],
    ["labour", "labor"],
    ["travelling", "traveling"],
  ])("of %s is that of %s, spelt the other way", (british, american) => {
    expect(stem(british)).toBe(stem(american));
  });

  test("leaves out a possessive", () => {
    expect(stem("governor's")).toBe(stem("governor"));
  });

  test.each(["2015", "17:45", "un", "حمص", "東京", "3rd", "x2", ""])(
    "of %s, no English word, is the word itself",
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  test("is the same the second time", () => {
    expect(stem("evacuations")).toBe(stem("evacuations"));
  });
});
