import { A_TO_B } from "./asked/a-b.ts";
import { C } from "./asked/c.ts";
import { D_TO_E } from "./asked/d-e.ts";
import { F_TO_H } from "./asked/f-h.ts";
import { I_TO_M } from "./asked/i-m.ts";
import { N_TO_Q } from "./asked/n-q.ts";
import { R } from "./asked/r.ts";
import { S } from "./asked/s.ts";
import { T_TO_Z } from "./asked/t-z.ts";
import { ACCIDENTS } from "./concepts/accidents.ts";
import { ACTIONS } from "./concepts/actions.ts";
import { ARTS } from "./concepts/arts.ts";
import { BUILDING } from "./concepts/building.ts";
import { CHATTY } from "./concepts/chatty.ts";
import { COMPUTING } from "./concepts/computing.ts";
import { CONFLICT } from "./concepts/conflict.ts";
import { EDUCATION } from "./concepts/education.ts";
import { EVERYDAY } from "./concepts/everyday.ts";
import { FAMILIES } from "./concepts/families.ts";
import { FOOD } from "./concepts/food.ts";
import { GOVERNMENT } from "./concepts/government.ts";
import { HEALTH } from "./concepts/health.ts";
import { KINDS } from "./concepts/kinds.ts";
import { LAW } from "./concepts/law.ts";
import { MEASURE } from "./concepts/measure.ts";
import { MEDIA } from "./concepts/media.ts";
import { MEETINGS } from "./concepts/meetings.ts";
import { MONEY } from "./concepts/money.ts";
import { MOVEMENT } from "./concepts/movement.ts";
import { PEOPLE } from "./concepts/people.ts";
import { PLACES } from "./concepts/places.ts";
import { QUALITIES } from "./concepts/qualities.ts";
import { SAME } from "./concepts/same.ts";
import { SERVICE } from "./concepts/service.ts";
import { SPEECH } from "./concepts/speech.ts";
import { WEATHER } from "./concepts/weather.ts";
import { WORK } from "./concepts/work.ts";

/**
 * Groups of words that people use for much the same thing in news, handbooks, minutes and support pages. One strong group a line;
 * `|` parts derived words for the reader's eye only. Words are compared by stem, so base forms are enough; a hyphen joins the words
 * of a phrase (`put-up`). General language alone: a team's own words belong into its dossier.yaml.
 * Never opposites, whole and part, doer and sufferer: a group helps to recognise a passage, it never counts as the word itself.
 */
export const CONCEPTS: readonly string[] = [
  MOVEMENT,
  HEALTH,
  CONFLICT,
  LAW,
  SPEECH,
  MEDIA,
  GOVERNMENT,
  WORK,
  MONEY,
  MEETINGS,
  BUILDING,
  ACCIDENTS,
  WEATHER,
  EDUCATION,
  PEOPLE,
  FOOD,
  ARTS,
  MEASURE,
  COMPUTING,
  SERVICE,
  PLACES,
  QUALITIES,
  ACTIONS,
  EVERYDAY,
  CHATTY,
  SAME,
  FAMILIES,
  KINDS,
].flatMap((subject) => subject.trim().split("\n"));

/**
 * What documents may call that which people ask for in a word of their own: `burglar > theft stolen break-in`. Hints in one direction,
 * by the word that is asked.
 */
export const ASKED: readonly string[] = [A_TO_B, C, D_TO_E, F_TO_H, I_TO_M, N_TO_Q, R, S, T_TO_Z].flatMap((initials) =>
  initials.trim().split("\n"),
);
