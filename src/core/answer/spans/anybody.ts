import { PEOPLE } from "../../language/data/units.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";

const ANYBODY = /^(everybody|everyone|anybody|anyone|nobody)$/;
/** What narrows them ends here. */
const LONGEST = 8;

/** “free for everybody over 65”, “only members may vote”: who is meant, where a rule names nobody. */
export function anybodyIn(tokens: readonly Token[]): Range | undefined {
  const from = tokens.findIndex(
    ({ form }, at) =>
      ANYBODY.test(form) || (PEOPLE.has(form) && /^(for|to|only|all)$/.test(tokens[at - 1]?.form ?? "")),
  );
  if (from < 0 || tokens[from + 1]?.form === "else") return undefined;
  let to = from + 1;
  if (/^(over|under|above|below|with|without|aged|from|in|who|of)$/.test(tokens[to]?.form ?? ""))
    while (to < tokens.length && to - from < LONGEST && tokens[to]?.kind !== "mark") to += 1;
  return { from, to };
}
