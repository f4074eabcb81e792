/** Meetings, decisions, plans, results and events. */
export const MEETINGS = `
sign strike reach conclude seal clinch
meeting session gathering get-together assembly convene
conference convention congress symposium summit
agenda topic item
topic subject theme issue
minutes record
attend turn-out come-to show-up
participate attend join take-part | attendee
member join membership
adjourn postpone
postpone delay put-off defer reschedule put-back
delay late hold-up overdue
cancel call-off scrap abandon drop
decide decision resolve resolution determine make-up-mind
decide choose
option alternative choice
approve adopt endorse pass ratify | ratification
approve authorise sign-off green-light
reject vote-down throw-out turn-down refuse decline say-no
plan proposal scheme project
plan intend aim | intention
purpose aim goal intention
target goal objective
strategy plan policy
approach method
prepare get-ready ready
schedule plan timetable
deadline due time-limit
arrange organise
organise host hold stage | organizer
cooperate co-operate collaborate work-together team-up
partner partnership
assign allocate
task action-item assignment job duty
progress advance headway
update report
feedback comment
evaluate assess review
reconsider review rethink
urgent immediate priority | urgency
adviser advisor consultant
launch introduce start roll-out | introduction
go-live switch-on turn-on launch come-into-operation come-online
implement carry-out
undertake perform conduct carry-out
finalise finalize complete
result outcome consequence
effect impact consequence
fail failure unsuccessful
achieve accomplish attain
attempt endeavour endeavor
effort attempt bid
celebrate festivity
event occasion
event occurrence incident
occur take-place come-about
ceremony ritual
anniversary jubilee
festival fair carnival
trustee board governor
vote-against reject vote-down oppose
agree-on approve decide
proposal suggestion motion plan
treasurer finance
quorum enough-members
elect vote-in choose
resolution motion decision
subcommittee working-group
next-meeting meet
adjourn end
`;
