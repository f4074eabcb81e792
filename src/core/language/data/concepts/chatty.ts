/**
 * What people type in chat, and what handbooks and reports say of the same matter: fees, rules, opening, contacts, equipment, housing,
 * work, sport, accidents. Loose, as `~` says: one may stand near the other, and makes no two things the same.
 */
export const CHATTY = `
~ overdue late past-due
~ stall stand pitch booth
~ van vehicle lorry truck car
~ win prize award
~ contest competition prize
~ angry upset annoyed complain
~ money-back refund deposit return
~ check test examine inspect inspection
~ donate give chip-in
~ go travel move drive
~ fly pilot
~ ruin tear destroy wreck damage
~ deploy deployment promote release
~ alert fire trigger go-off sound
~ parking-spot parking-space space spot bay
~ petition sign signature name
~ notice warning notify let-know tell
~ advance ahead beforehand
~ fix repair mend responsible maintenance
~ fine charge penalty fee late-fee
~ late-fee late-charge
~ dvd film movie video disc blu-ray
~ video film clip recording
~ cd album record disc
~ ebook e-book electronic-book
~ child kids minor junior under-age
~ youth junior teenager young-people
~ elderly senior pensioner old-people
~ concession reduced discount
~ reduced cheaper
~ cheaper price cost charge
~ cancel call-off back-out pull-out
~ cancellation refund
~ postpone put-off move reschedule delay call-off
~ hand-in submit send lodge file application
~ application claim request form
~ deadline last-day closing-date cut-off due latest by
~ due deadline payable
~ deadline apply
~ apply application submit
~ sign-up join register membership become-a-member
~ join member become
~ pass card permit ticket
~ id identity identification passport
~ paperwork form document
~ get-in enter entry admission admittance access
~ admission entry ticket
~ let-in admit
~ pick-up collect hand-out distribute
~ get-there reach travel directions
~ directions route reach
~ parking car-park park
~ park leave-the-car
~ drop-off return leave
~ bring carry take
~ bring-along bring take
~ allowed permitted may welcome
~ okay fine allowed
~ ok okay fine working in-order
~ not-allowed forbidden prohibited banned
~ smoke smoking cigarette vape
~ alcohol beer wine drink
~ food eat snack meal
~ dog pet animal
~ wheelchair disabled accessible disability step-free
~ kettle boiler
~ phone telephone number extension
~ text message sms
~ email mail write
~ email e-mail mail message
~ write contact email
~ complaint objection
~ speak contact
~ ask contact request
~ in-charge look-after responsible run
~ deal-with responsible handle
~ maintainer developer dev team
~ dev developer programmer maintainer
~ team staff crew
~ colleague staff
~ guy man person
~ boss head director manager chief
~ head lead chair run
~ second-in-command deputy assistant
~ stand-in deputy substitute
~ trainee apprentice intern
~ unpaid volunteer voluntary
~ help-out volunteer assist
~ time-off leave holiday vacation
~ sick-note certificate doctor-note
~ pregnant maternity
~ expense cost receipt reimburse
~ expense claim
~ payday salary pay
~ tip gratuity
~ sponsor shirt backer
~ shirt jersey kit sponsor
~ money budget fund
~ pay-for fund finance
~ foot-the-bill pay bear cover
~ cough-up pay
~ splash-out spend pay
~ skint poor
~ broke bankrupt
~ rip-off expensive
~ half-price discount reduced
~ instalment payment
~ deposit security bond
~ key fob
~ lock key
~ locker cupboard
~ ground-floor downstairs
~ upstairs floor
~ lounge living-room
~ yard courtyard
~ lawn grass garden
~ door entrance
~ rubbish waste bin recycling
~ noise quiet
~ bath tub
~ heater heating radiator
~ heating boiler
~ water-cut no-water
~ leak drip
~ mould damp
~ pest mouse rat
~ wifi wireless internet network
~ internet online web network
~ slow long lag
~ slow late delay
~ fast quick speed
~ quick short fast
~ broken defective out-of-order failure problem
~ broken work
~ crash fail failure
~ outage failure unreachable down unavailable
~ site website server
~ server machine host target
~ provider company host
~ look-into read see inspect
~ peek look read
~ backup copy save
~ back-up copy save
~ save store keep
~ keep store retain hold
~ undelete restore recover
~ get-back recover restore return
~ get-back retrieve
~ earlier old previous former
~ first-time first initial
~ newest latest current recent
~ zip compress archive
~ unzip extract decompress
~ compress shrink squeeze
~ stop no-longer cease
~ drop abandon discontinue no-longer
~ dropped support discontinue
~ unplugged battery
~ plugged mains power charge battery
~ laptop notebook portable
~ tool program software
~ bug hole flaw error
~ hole flaw vulnerability
~ approve accept merge
~ pull-request patch change
~ patch pull-request fix
~ commit change patch
~ maximum up-to at-most no-more-than limit cap highest
~ minimum at-least no-less-than lowest from
~ whole full entire
~ whole-day full-day
~ lunch noon midday lunchtime
~ after-lunch afternoon
~ afternoon pm
~ tonight evening night
~ night evening late
~ bank-holiday public-holiday holiday
~ once-a-week weekly
~ twice two-times
~ player footballer
~ goalie goalkeeper keeper
~ striker forward
~ score goal net
~ scorer goals
~ lose defeat beaten
~ knock-out eliminate beaten
~ league table division
~ table place league position
~ ref referee
~ crock injury injured
~ tummy stomach
~ attendance crowd turnout
~ stand terrace stalls
~ transfer sell sign
~ grass pitch turf
~ hooligan troublemaker thug
~ troublemaker culprit offender youth
~ trouble disorder unrest riot
~ interrupt suspend halt hold-up
~ jail prison custody
~ locked-up custody prison detained
~ court judge trial
~ sue claim court
~ deceased dead victim
~ bereaved deceased mourning relatives
~ funeral memorial service
~ skip miss stay-away
~ stay-away skip absent
~ stay-away boycott
~ carriage wagon coach
~ wagon carriage truck
~ tanker tank wagon
~ freight goods cargo
~ loco locomotive engine train
~ express train
~ crash collision accident
~ collide crash strike
~ derail derailment accident crash come-off-the-rails jump-the-rails leave-the-rails
~ retirement pension retire
~ years-old aged age
~ grown adult
~ gran grandmother
~ folks parents
~ flatmate tenant housemate
~ neighbour resident
~ newcomer beginner new
~ beginner novice starter
~ spot place space
~ seat place space
~ room hall space
~ hire rent book
~ book hire reserve
~ group party club association
~ club association society
~ non-profit charity association
~ panel commission board inquiry
~ inquiry investigation commission
~ agenda programme
~ chair chairman head
~ activist campaigner campaign-group pressure-group
~ protester demonstrator marcher
~ want demand call-for
~ demand call-for ask-for
~ ditch drop abandon
~ axe cut scrap
~ pay due payable rent
~ reach contact email
`;
