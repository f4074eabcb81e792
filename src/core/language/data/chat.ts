/** What people type in chat → the word they mean. Short forms that are words of their own (sat, mon, no) are left out. */
const SHORT = `
what: wat wut wot waht whta wht
which: wich whitch whcih
when: wen whn
where: wher whre
who: hoo
why: y wy
how: hw hwo
you: u ya yu
your: ur yr
are: r
and: n adn
the: teh th da
about: abt bout
through: thru
with: wth
without: wo
please: pls plz
thanks: thx tnx ty
because: cuz bc cos coz
before: b4 bfore
though: tho
should: shud shld
would: wud wld
could: cud cld
cannot: cnt cant
won't: wont
shouldn't: shouldnt
couldn't: couldnt
wouldn't: wouldnt
hadn't: hadnt
mustn't: mustnt
people: ppl peeps ppls
number: nr nbr num numbr
government: govt gov gvt
department: dept
headquarters: hq
minute: mins
hour: hrs hr
second: secs
week: wks wk
year: yrs yr
month: mths mth
maximum: max
approximately: approx aprox
information: info infos
message: msg msgs dm dms
password: pw pwd passwd
account: acct acc
address: addr
meeting: mtg mtgs
manager: mgr mngr
temperature: temp temps
photo: pic pics
tomorrow: tmrw tomoro 2moro tmr
tonight: tonite
today: 2day
christmas: xmas
birthday: bday
going: gonna
want: wanna
must: gotta
kind: kinda
them: em
euro: eur
telephone: tel
reference: ref
average: avg
percent: pct
quantity: qty
weekday: wkday
weekend: wkend
association: assoc
international: intl
organisation: org orgs
representative: rep reps
secretary: sec
president: pres
vegetable: veggie veggies
university: uni
`;

/** “how many ppl” → “how many people”. */
export const CHAT: ReadonlyMap<string, string> = new Map(
  SHORT.trim()
    .split("\n")
    .flatMap((line) => {
      const [word = "", forms = ""] = line.split(": ");
      return forms.split(" ").map((form) => [form, word] as const);
    }),
);
