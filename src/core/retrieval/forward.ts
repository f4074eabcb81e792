import { intList } from "../int-list.ts";
import type { Aliases } from "./aliases.ts";
import { DASH, type Forms, HYPHEN } from "./forms.ts";
import type { Words } from "./read-words.ts";

/** Term of each word in order, without the marks; the aliases of a passage follow at its end. */
export function buildForward({ line, starts, forms }: Words, ofForm: Int32Array, termCount: number, aliases: Aliases) {
  const stream = intList(line.length);
  const passageStarts = new Uint32Array(starts.length);
  const opensAlias = new Uint8Array(forms.table.length);
  for (const word of aliases.firsts) {
    const form = forms.table.find(word);
    if (form >= 0) opensAlias[form] = 1;
  }
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    const [from, to] = [starts[passage] as number, starts[passage + 1] as number];
    let named = false;
    for (let at = from; at < to; at++) {
      const form = line[at] as number;
      if (form < 0) continue;
      stream.push(ofForm[form] as number);
      if (opensAlias[form] === 1) named = true;
    }
    if (named) {
      const tokens = Array.from(line.subarray(from, to), (form) => ({ form: textOf(forms, form) }));
      for (const group of new Set(aliases.find(tokens).map(({ group }) => group))) stream.push(termCount + group);
    }
    passageStarts[passage + 1] = stream.length;
  }
  return { stream: stream.finish(), starts: passageStarts };
}

function textOf(forms: Forms, form: number): string {
  return form === HYPHEN || form === DASH ? "-" : form < 0 ? "" : forms.table.text(form);
}
