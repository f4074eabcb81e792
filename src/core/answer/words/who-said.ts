import { sameVoice } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import type { Citation } from "../../documents/citation.ts";
import type { AtLeastOne } from "../../types.ts";
import type { Finding } from "../answer.ts";
import { citePassage, printings } from "../findings.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank.ts";
import { answerSpan } from "../spans/answer-span.ts";
import { distinctVoices } from "./finding.ts";
import { mainVoice } from "./telling.ts";

/** One wording that different reports give to different people; undefined when they agree who said it. */
export function disputedVoices(corpus: Corpus, query: Query, best: Ranked): AtLeastOne<Finding> | undefined {
  const copies = printings(corpus, best.reading.number).map((reading) => ({
    reading,
    voice: mainVoice(corpus, reading),
  }));
  const speakers = distinctVoices(copies.flatMap(({ voice }) => voice ?? []));
  if (speakers.length < 2) return undefined;
  return speakers.map((speaker): Finding => {
    const own = copies.filter(({ voice }) => voice && sameVoice(voice, speaker));
    return {
      value: speaker.speaker.name,
      speaker: speaker.speaker,
      stance: "reported",
      origins: 1,
      citations: own.map(({ reading, voice }) =>
        citePassage(corpus, reading, answerSpan(corpus, query, reading, voice)),
      ) as unknown as AtLeastOne<Citation>,
      notes: [],
    };
  }) as unknown as AtLeastOne<Finding>;
}
