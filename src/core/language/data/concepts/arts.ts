/** Pictures, music, theatre, books, museums. */
export const ARTS = `
picture painting canvas artwork
artwork work-of-art masterpiece
~ work painting picture piece book
painting > portrait landscape seascape still-life watercolour
picture > painting photo drawing portrait print sketch
drawing sketch
sculpture statue bust
artist painter sculptor
sitter model pose sit-for | sitting
exhibit display show on-show
exhibition event fair
museum collection
curator keeper conservator
restore conserve mend repair | restoration conservation
genuine authentic real
fake forgery copy replica
auction sale | auctioneer
worth fetch value sell-for
valuation estimate appraisal
bequest legacy donation gift
frame mount
band group ensemble
album record
choir chorus
actor actress performer cast
cast star appear
play drama
perform performance show play
premiere first-night opening-night first-performance
rehearse rehearsal practise practice
conductor lead
cinema movie-theatre
script screenplay
novel book story
publish bring-out print appear
publisher publishing-house
illustrate illustration picture
sequel follow-up
prize award honour
award-winning prizewinning
review criticism
~ visitor come attend enter
~ attendance visitor audience crowd
`;
