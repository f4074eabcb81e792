const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that shade a question and tell nothing of its subject. */
export const HEDGES = words(`
exactly precisely particularly especially specifically actually really basically literally currently presently nowadays today
eventually finally ultimately officially reportedly allegedly apparently supposedly probably possibly presumably generally usually
normally typically mostly mainly simply separately respectively roughly certainly definitely obviously clearly honestly seriously
somehow anyway anyhow meanwhile besides instead otherwise together apart back away alone respective so-called certain specific
particular various different several similar respectively please sorry wondering curious
`);

/** Adjectives, nouns and verbs so general that a document which lacks them lacks nothing. Where documents have them they count as words. */
export const GENERAL = words(`
good bad nice great fine okay okey best worse worst better main own actual exact true real proper normal ordinary typical usual general common
basic whole entire full complete single individual extra new old recent big little huge small major minor important special
possible necessary available allowed able likely sure ready
guy guys folk folks somebody stuff person people place area side part point bit piece rest case example issue problem matter situation
event incident story news info information detail details fact facts idea result job task work time day moment end start beginning
photo photograph picture image caption screenshot chapter section page heading headline title note notes list table file website
text paragraph interview bulletin press release author reporter journalist boss colleague friend team group company organisation
look see seen saw show shown start started begin began turn turned happen stand stood set bring brought hold held run ran
call called leave let stay feel felt seem follow followed offer offered allow try ask asked talk speak think believe expect
supposed planned going able exist contain include concern regard relate apply count matter depend deal face cause
`);

/** Phrases of the same kind. */
export const HEDGE_PHRASES: readonly (readonly string[])[] = `
supposed to
meant to
is it ok
is it okay
is it alright
is it all right
is it fine
is it possible
in the end
at the end of the day
at the moment
at present
at this point
right now
as of now
so far
to date
up to now
these days
in fact
in general
in particular
in detail
in question
in other words
in this case
in any case
at all
of course
for example
for instance
by the way
as well
in short
in brief
after all
in reality
as a rule
according to the report
according to the reports
according to the source
according to the sources
according to the article
according to the articles
according to the document
according to the documents
in the report
in the reports
in the documents
in the article
in the text
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
