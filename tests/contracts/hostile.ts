/** Words of documents which a platform could take for markup, for a mention or for a command. Each must arrive as it is. */
export const HOSTILE: Readonly<Record<string, string>> = {
  "a mention of everybody": "They wrote <!channel> and <!here> and @everyone and @here, and meant it.",
  "mentions of people, channels and groups":
    "Ask <@U1> or <@!123456789012345678> in <#C1> or <@&987654321098765432> now.",
  "escaped and unescaped entities": "Fish & chips &amp; peas &lt;b&gt; <b>bold</b> &#64;everyone, 3 < 4 > 2.",
  emphasis: "**bold** *bold* __under__ _slanted_ ~struck~ ~~struck~~ ***both*** snake_case_name 2*3*4",
  code: "Use `code` and ``more`` or ```\nblock\n``` here.",
  "a quotation mark of markdown": "> quoted\n>> twice\n>>> the rest",
  "a heading": "# head\n## second\n### third\n-# small print",
  lists: "- item\n* item\n+ item\n1. one\n2) two\n  - nested",
  links:
    "[a](http://x.example) and <http://x.example|label> and http://x.example/a_b_c?d=*e* and ![i](http://x.example/i.png)",
  "spoilers, emoji codes and times": "||hidden|| :smile: <:blob:123456789012345678> <t:1700000000:R> :+1::skin-tone-2:",
  "slashes and backslashes": "C:\\new\\_table_ \\*not bold\\* /ask </ask:123456789012345678> \\",
  "writing from right to left": "قالت النساء «لا» ثم غادرن. העיר שלנו — 2,000 איש.",
  "emoji and letters outside the first plane": "👩‍👩‍👧‍👦 🇸🇾 𝒜𝓁𝑒𝓅𝓅𝑜 é ñ ﬁ",
  "a newline inside": "The first line\nand the second,\n\nand one after a gap.",
  "spaces which matter": "two  spaces,\ta tab, a no-break\u00A0space and trailing dots . . .",
  "quotation marks of every kind": "“double” ‘single’ \"straight\" 'straight' «angled» „low“",
  "a table": "| a | b |\n| --- | --- |\n| 1 | 2 |",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the point is that nothing fills it in
  "braces and variables": "{{title}} ${name} %s {0} <%= x %> $1 $& $`",
};
