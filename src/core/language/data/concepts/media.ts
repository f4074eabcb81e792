/** Press, pictures, letters, calls, websites. */
export const MEDIA = `
journalist reporter correspondent newsman
press media newspaper journalist
newspaper paper daily tabloid broadsheet
magazine journal
article story piece report
headline title
news report coverage bulletin
broadcast air transmit screen | transmission
broadcaster station channel network
television tv telly
programme show
publish issue release bring-out
post publish share
tweet post
photo photograph picture image snapshot pic
photographer photography cameraman cameramen
film video footage recording vid
leaflet brochure pamphlet flyer booklet
poster placard banner
advertise advert ad promote
publicity promotion marketing
mail post
email mail message
message text
phone telephone mobile cellphone smartphone call ring
contact reach get-in-touch get-hold-of
contact liaise liaison
signal sign gesture
bulletin newsletter
press-conference news-conference briefing
statement communique press-release
source informant
website site webpage web
internet web online
online digital virtual
caption legend
diagram chart graph figure
icon symbol logo emblem
`;
