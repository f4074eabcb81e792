/** Employment, wages, strikes, professions, workplaces. */
export const WORK = `
worker employee labourer laborer staff personnel workforce
colleague coworker co-worker workmate
job post position role
job work profession career
work labour toil
employ hire recruit take-on
employer boss company
vacancy opening job
apply application
applicant candidate
dismiss fire sack lay-off let-go make-redundant redundancy layoff job-cuts
unemployed jobless out-of-work
retire pension | retiree
boss manager supervisor
manager director executive run
chief-executive ceo managing-director
founder establish creator
union trade-union labour-union
strike walkout industrial-action walk-out stoppage
strike down-tools
picket protest
wage salary pay earnings paycheck
pay-rise raise increase
overtime extra-hours
bonus reward
reward award
holiday vacation leave
holiday day-off
absence absent leave away
absent missing away
contractor freelancer self-employed
trainee apprentice | internship apprenticeship
train coach instruct | instructor
qualification certificate diploma degree
qualified skilled trained
skill ability expertise
expert specialist
experienced veteran
role function
volunteer helper
assistant helper
secretary clerk
technician mechanic
plumber plumbing
cleaner janitor caretaker
caretaker custodian warden
workplace office
office headquarters hq
branch office
factory plant works mill
workshop garage
mine pit colliery | miner
manufacture produce maker | production
productivity output
industry sector
notice notification
shift rota
stand-down resign retire
`;
