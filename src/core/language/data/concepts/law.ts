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
evidence clue
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
`;
