/** War, weapons, rebellion, protest, hostages. */
export const CONFLICT = `
war conflict hostilities warfare
fight battle combat clash skirmish scuffle brawl
attack assault raid strike offensive ambush
attacker assailant gunman gunmen
bomb bombard shell pound pummel | barrage
airstrike bombing air-strike air-raid
bomb bomber device explosive
explode explosion blast detonate blow-up go-off
missile rocket projectile
mortar shell artillery
shoot gunfire fire open-fire gun-down
shooter gunman gunmen sniper
gun weapon rifle pistol firearm handgun
weapon arms armament
ammunition bullet round cartridge
knife knives blade stab
tank armour armor
soldier troop serviceman servicemen trooper forces
army military troops
navy naval fleet
commander chief leader
warrior fighter combatant
fighter militant rebel insurgent guerrilla militiaman militiamen mutineer
rebel opposition dissident
terrorist extremist militant terrorism
extremist radical hardliner
jihadist islamist militant
militia paramilitary
civilian noncombatant
enemy foe adversary opponent
rival opponent competitor
ally partner coalition alliance bloc
invade occupy invasion incursion
occupy control hold
capture seize take-over overrun overran conquer | conquest
recapture retake regain take-back win-back
besiege siege blockade encircle surround cut-off
cut-off isolated stranded marooned
block blockade obstruct
surrender capitulate give-up lay-down-arms give-in
surrender hand-over relinquish cede
truce ceasefire armistice cease-fire peace
demilitarise demilitarize disarm disarmament
uprising revolt rebellion insurrection insurgency
revolution uprising overthrow
coup putsch overthrow
overthrow overthrew overthrown topple oust depose bring-down
protest demonstrate rally march
riot unrest disorder disturbance | rioter
defend protect guard | defence
guard sentry watchman lookout
guard escort bodyguard
checkpoint roadblock barrier
frontline front front-line
base barracks garrison camp
bunker shelter dugout
camp encampment
destroy demolish wreck ruin raze flatten | destruction demolition
destroy devastate
damage harm spoil spoilt wreck
loot plunder pillage ransack | looter
hostage captive prisoner
kidnap abduct hijack take-hostage | kidnapper
free release liberate let-go set-free let-out let-off
deploy station post send
mobilise call-up conscript draft
veteran ex-serviceman servicemen
crush quell suppress put-down | crackdown
crackdown clampdown crack-down clamp-down
persecute oppress repress
torture abuse mistreat ill-treat
violence violent brutality
threaten threat intimidate menace
provoke incite stir-up
retaliate revenge reprisal avenge hit-back
treaty accord pact agreement deal
victory win triumph beat beaten | winner
`;
