/** What one person or body does of one thing: who else is said to have done it is said to have done it instead. Not “attended”, “helped”, “spoke”. */
export const ONE_DOER: ReadonlySet<string> = new Set(
  `win won wins design designed designs build built found founded establish established invent invented discover discovered write wrote written
   compose composed paint painted carve carved direct directed directs lead led leads chair chaired chairs head headed heads run ran runs own owned owns
   manage managed manages buy bought sell sold succeed succeeded replace replaced cause caused start started command commanded commands steer
   steered drive drove driving pilot piloted piloting kill killed murder murdered shoot shot stab stabbed poison poisoned order ordered bequeath
   bequeathed finance financed fund funded pay paid open opened referee refereed conduct conducted coach coached coaches captain captained dismiss dismissed
   fire fired sack sacked appoint appointed choose chose chosen elect elected named crowned commission commissioned restore restored edit edited
   edits publish published broke decide decided set steal stole stolen created create brokered broker made`
    .trim()
    .split(/\s+/),
);
