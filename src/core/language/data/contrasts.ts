/** Words of which only one can hold of a thing: a figure for the one is no figure for another. One set a line, forms of one word joined by `/`. */
const SETS = `
north/northern south/southern east/eastern west/western north-east/north-eastern/northeast/northeastern north-west/north-western/northwest/northwestern south-east/south-eastern/southeast/southeastern south-west/south-western/southwest/southwestern
upper lower
inner outer
adult/adults child/children/kids infant/infants senior/seniors/pensioners
man/men/men's women/woman/women's
boy/boys/boys' girl/girls/girls'
male/males female/females
old new
former current present
upload/uploads/uploading/uploaded download/downloads/downloading/downloaded
import/imports/imported export/exports/exported
input output
single double/twin triple
minimum/lowest maximum/highest/peak/top/record average/mean median
gross net
annual/yearly monthly weekly daily hourly
free/basic premium/pro business enterprise team personal
primary secondary
domestic international/foreign
indoor/indoors outdoor/outdoors
rural urban
public private
arrival/arrivals departure/departures
revenue/turnover profit/profits loss/losses
capacity attendance
direct indirect
confirmed suspected
full-time part-time
spring summer autumn winter
weekday/weekdays weekend/weekends
morning/mornings afternoon/afternoons evening/evenings night/nights
`;

/** Word → set and member: two words contrast when they are different members of one set. */
const MEMBERS: ReadonlyMap<string, { readonly set: number; readonly member: number }> = new Map(
  SETS.trim()
    .split("\n")
    .flatMap((line, set) =>
      line.split(" ").flatMap((forms, member) => forms.split("/").map((form) => [form, { set, member }] as const)),
    ),
);

/** Which set a word belongs to, and which of its members it is; undefined for all other words. */
export function contrastOf(form: string): { readonly set: number; readonly member: number } | undefined {
  return MEMBERS.get(form);
}
