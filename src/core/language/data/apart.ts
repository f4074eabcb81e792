/** Words whose Porter2 stem belongs to another word: department is not depart, an operator no operation. They and their plurals stay whole. */
export const APART: ReadonlySet<string> = new Set(
  `department authority author engineer engineering customer president minority majority emergency important officer office
   publication general initiative internal intern terminal vacation conservative personal responsible response
   university universe community communism organ policy police animal animation relative relation secretary secret
   generator operator moderator administrator coordinator investigator educator senator translator curator elevator calculator
   employer employee appointment`
    .trim()
    .split(/\s+/),
);
