/** Police, crime, courts, rules and rights. */
export const LAW = `
police officer policeman policemen policewoman policewomen constable cop
police constabulary force
investigator inspector
arrest detain apprehend hold pick-up take-into-custody | detention
detain imprison jail lock-up | detention
prison jail gaol penitentiary
custody detention
prisoner inmate detainee convict captive
cell jail
escape break-out jailbreak flee run-away get-away break-free | fugitive runaway
charge accuse indict prosecute
accuse blame allege hold-responsible
suspect accused
suspect suspicion suspicious
guilty convict
convict sentence condemn
sentence punish penalty penalise penalize discipline | sanction
fine penalty surcharge
innocent acquit clear exonerate | acquittal
pardon amnesty clemency forgive
probation parole bail
court tribunal courtroom
judge magistrate justice
judge rule verdict judgement decision
trial hearing proceedings
lawyer attorney solicitor barrister counsel advocate
jury juror
witness testify testimony evidence give-evidence
witness bystander onlooker eyewitness
evidence proof prove
sue sued lawsuit litigation take-to-court legal-action
plaintiff claimant complainant
appeal challenge contest
law legislation act statute
rule regulation policy
rule guideline
regulation directive ordinance bylaw
legal lawful legitimate
illegal unlawful illicit outlawed
crime offence felony wrongdoing
criminal offender culprit perpetrator crook
victim target prey
steal theft rob robbery burgle burglary larceny | thief robber burglar
smuggle traffic trafficking | smuggler contraband
fraud scam swindle deceive con fraudulent
forge fake counterfeit forgery bogus
bribe bribery corruption kickback
blackmail extort
vandalise vandalize deface
arson arsonist set-fire set-alight
assault beat beaten mug attack
rape sexual-assault
harass bully
crowd mob throng gathering
investigate probe inquire enquire look-into inquest | inquiry enquiry
search frisk pat-down
inspect search examine
confiscate seize impound take-away | seizure
fingerprint dna forensic
order command instruct
permit licence authorisation permission
right entitle
oblige compel require compulsory mandatory obligatory
optional voluntary
duty obligation responsibility
liable responsible | liability
comply obey observe abide-by stick-to | compliance
violate breach infringe break contravene flout | contravention
illegal banned
sanction embargo
copyright trademark patent
testament inherit
oath swear vow
identity id
enforce impose implement
lift repeal revoke rescind abolish scrap do-away-with | abolition
privacy confidential private
secret confidential classified
thief robber burglar raider intruder culprit
steal take make-off-with made-off-with get-away-with pinch swipe
stolen taken missing
break-in burglary raid robbery heist theft
break-into get-into force-entry gain-entry force-their-way
get-into enter entry gain-entry break-into
getaway escape
alarm siren
trigger set-off activate
camera cctv surveillance
security-guard guard watchman
reward bounty
tip-off lead clue
lead clue evidence
bail release
number-plate registration
torch set-on-fire burnt-out set-alight
jail-term sentence
inside-job insider
break-the-law offend
caught arrest catch
wanted search-for look-for hunt
hunt search manhunt look-for
missing disappear vanish
identify name recognise
statement testimony
case investigation inquiry
detective investigator officer
forensics evidence
hearing appear-in-court court
trial court-case
lawsuit case claim
settlement agreement
overturn quash reverse
ban injunction
coroner inquest
`;
