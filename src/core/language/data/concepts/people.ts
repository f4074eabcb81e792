/** Families, groups, feelings, clothes. */
export const PEOPLE = `
people population public
resident inhabitant local dweller
resident occupant
villager townspeople townsfolk
community neighbourhood
neighbour neighbor next-door
newcomer new-arrival
man gentleman guy bloke
male man
female woman
child youngster minor
baby infant newborn toddler
teenager adolescent teen youth
youth youngster young
adult grown-up
elderly old aged senior
family household
family relative kin
parent mother
parent father
mother mum mom mummy
father dad daddy
grandmother grandma granny
grandfather grandad grandpa
son child
daughter child
wife spouse
husband spouse
marry wed | marriage
engaged fiance
divorce separate split-up break-up
friend mate pal buddy
couple pair
guardian carer
birthday date-of-birth
childhood upbringing grow-up
name surname
nickname alias
known-as alias
group organisation body
association society federation
agency organisation
foundation trust charity
member representative
follower supporter
supporter advocate proponent backer
homeless rough-sleeper
slave slavery enslaved
individual person
tribe clan tribal
indigenous native aboriginal
muslim islamic
behaviour conduct behavior
emotion feeling mood
happy glad pleased delighted
sad unhappy sorrow upset
angry anger furious fury outrage rage
afraid scared frightened fear terrified
fear worry concern anxiety | anxious
hate hatred loathe
ashamed shame embarrassed
brave courage bravery
cry weep
laugh laughter
surprise astonish amaze
honest sincere truthful | honesty
clever intelligent smart bright
stupid foolish silly
clothes garment dress
coat jacket
shoe boot footwear
trousers pants
jewellery jewelry jewel
brother sibling
sister sibling
niece nephew relative
girl child
boy child
housekeeper caretaker
caretaker janitor warden keeper
neighbour nearby
newcomer new-member
owner proprietor
`;
