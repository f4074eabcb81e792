/** More and less, size, time, frequency, science. */
export const MEASURE = `
increase rise grow climb go-up | growth
increase raise boost step-up
raise lift put-up
soar surge skyrocket shoot-up
decrease fall drop decline go-down | reduction
reduce cut lower bring-down cut-down cut-back | reduction
reduce decrease shrink diminish lessen
plunge plummet slump
halve half
double twice twofold
triple treble threefold
change alter modify amend adjust | modification
change shift switch
change vary | variation
amend revise
transform convert
improve enhance better upgrade
worsen deteriorate get-worse
stable unchanged constant steady
expand extend widen broaden enlarge | expansion
extend prolong lengthen | extension
shorten abbreviate
maximum highest max upper-limit
minimum lowest min at-least
limit cap ceiling maximum restriction curb
exceed surpass top more-than
roughly approximately
total overall sum
whole entire complete
part portion share
part section segment
piece bit fragment
percentage proportion share percent
amount quantity volume
figure statistic data stats
count tally
calculate compute work-out
measure gauge
width wide breadth broad
height high tall
weight weigh heavy
area surface extent
extent scope scale
speed velocity pace rate
kilogram kilo kg
tonne ton
daily day every-day
duration length last how-long
duration period
period era age epoch
moment instant
beginning start outset onset
original initial first
first debut
last final
finish end complete conclude
end stop cease
expire run-out lapse | expiry
continue persist go-on carry-on keep-on
resume restart recommence continue | resumption
interrupt pause suspend | suspension
temporary interim
permanent long-term indefinite
brief short
quick fast rapid swift
sudden abrupt
immediate instant prompt at-once straight-away right-away
recent new
modern contemporary up-to-date
future upcoming forthcoming
previous earlier prior former
simultaneous concurrent at-the-same-time
constant continuous nonstop
frequent regular | frequency
rare seldom uncommon infrequent
sometimes occasional
scientist researcher
experiment test trial
laboratory lab
invent devise | inventor
study research survey
survey poll questionnaire
analyse analyze analysis
sample specimen
world planet earth
astronaut cosmonaut
spacecraft spaceship
accurate precise exact | accuracy
fast speed
hot temperature heat
magnitude strong strength
consist comprise made-up-of made-of composed
late delay later-than behind-schedule overdue
delay hold-up postpone late
early ahead-of-schedule
on-time punctual
half-an-hour thirty-minutes
couple two
dozen twelve
few several
most majority
nearly almost
roughly around
more-than over
less-than under
deadline cut-off last-date
date day
schedule timetable programme
frequency how-often
reading measurement
level height
capacity volume
dimension size measurement
spread extend cover
distance far away
rest remainder
`;
