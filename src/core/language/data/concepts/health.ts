/** Injury and death, illness, care and medicine. */
export const HEALTH = `
injure wound hurt maim injury harm bruise
casualty injured wounded
casualty fatality toll death
kill murder slay slain assassinate | killer
murder homicide manslaughter
kill die perish lose-life pass-away slain | death dead deceased fatal lethal
massacre slaughter bloodbath carnage atrocity
suicide take-own-life kill-himself kill-herself
survive live-through stay-alive pull-through | survivor
bury burial funeral inter cremation
grave tomb burial cemetery graveyard
mourn grieve | mourner grief
hospital clinic infirmary
hospitalise hospitalize admit rush-to-hospital taken-to-hospital
clinic surgery practice
doctor physician medic clinician gp
surgeon surgery
nurse carer midwife
paramedic ambulance medic
dentist dental tooth
patient sufferer
treat cure heal therapy remedy treatment care
medicine drug pharmaceutical remedy
pharmacy chemist drugstore pharmacist
pill tablet capsule
dose dosage
vaccine inoculate jab immunise immunize
vaccination jab shot dose injection
fever temperature
medicine medication pill tablet drug prescription
ill sick unwell disease ailment malady
infect contagious contagion catch contaminate
epidemic outbreak pandemic
outbreak flare-up eruption break-out
virus germ bug pathogen
flu influenza
quarantine isolate lockdown
symptom sign complaint
pain ache hurt
diagnose diagnosis detect identify
recover recuperate heal get-well get-better | recovery convalescence
recover improve
disabled handicapped wheelchair impairment
blind sight vision
pregnant expecting pregnancy
birth born deliver childbirth birthplace
faint pass-out collapse unconscious
conscious awake
shock trauma traumatise traumatize
mental psychological psychiatric
stress pressure strain
addict dependent
smoke cigarette tobacco
alcohol drink liquor booze
drunk intoxicated tipsy drunken
exercise workout fitness
fit healthy well | health
starve starvation hunger malnutrition famine | hungry malnourished
thirst thirsty dehydration
exhausted tired weary fatigue
burn burnt scald
bleed blood haemorrhage hemorrhage
fracture break
suffocate choke asphyxiate smother
allergy allergic intolerance
bandage dressing
hygiene sanitation cleanliness | sanitary
resuscitate revive
serious grave severe worst
suffer endure undergo
suffering distress misery hardship plight
trap stuck strand
welfare wellbeing well-being
`;
