/** Verbs with which a yes-no question begins. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "do does did is are was were am has have had can could will would shall should may might must isn't aren't wasn't weren't didn't doesn't don't hasn't haven't hadn't won't can't couldn't wouldn't shouldn't isnt arent wasnt werent didnt doesnt dont hasnt havent hadnt wont cant couldnt wouldnt shouldnt".split(
    " ",
  ),
);
