/** Words whose dot does not end a sentence when something follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof sr jr st gen col lt cpl sgt capt cmdr maj adm gov sen rep rev hon pres supt insp " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun " +
    "no nos vol fig figs pp ed eds vs etc approx ca cf al e.g i.e viz esp inc ltd co corp dept est ext " +
    "ave blvd rd mt ft u.s u.n u.k a.m p.m"
  ).split(" "),
);
