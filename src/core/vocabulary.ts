/** A team's own words for a dossier, from its `dossier.yaml`. */
export interface Vocabulary {
  /** Each list is one thing under several names: ["al-Waer", "Waer", "El Waer"]. */
  readonly aliases: readonly (readonly string[])[];
  /** Each list is a group of words which mean much the same: ["ticket", "case", "request"]. */
  readonly synonyms: readonly (readonly string[])[];
}
