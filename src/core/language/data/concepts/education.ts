/** Schools, books, arts, sport, religion. */
export const EDUCATION = `
school academy
nursery kindergarten preschool
college university campus uni
class lesson course
training course
teacher instructor tutor educator
teach instruct educate
professor lecturer academic
pupil student schoolchild schoolboy schoolgirl
student undergraduate learner
researcher academic scholar
exam examination test
mark grade score
homework assignment
scholarship grant bursary
tuition fee
curriculum syllabus
borrow loan check-out
book volume title
novel fiction book
author writer novelist write
write compose pen
poem poetry verse poet
edition copy version
dictionary glossary
encyclopedia encyclopaedia
archive records
catalogue catalog list
museum gallery
painting artwork art
sculpture statue sculptor
heritage tradition
theatre theater playhouse
director film-maker filmmaker
cinema movie film
singer vocalist sing
song tune track
comedian comic comedy
famous well-known renowned celebrated | fame
audience crowd spectator viewer listener
athlete sportsman sportsmen sportswoman sportswomen
match game fixture
tournament competition championship contest cup
competitor contestant player
football soccer
team side club squad crew
coach manager trainer
referee umpire
score goal point
champion winner victor
lose defeat | loss
draw tie
prize award trophy medal
award honour honor
stadium arena
gym gymnasium
hobby pastime
religion faith belief religious
prayer pray worship
church chapel cathedral
mosque temple synagogue
priest clergyman clergymen vicar pastor
pope pontiff
holy sacred
concert gig recital
`;
