/** Words whose dot does not end a sentence when something follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr prof sr jr st gen col lt cpl sgt capt cmdr maj adm gov sen rep rev hon pres supt insp " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun " +
    "no nos vol fig figs p pp ch ed eds vs etc approx ca cf al e.g i.e viz esp inc ltd co corp dept est ext " +
    "ave blvd rd mt ft u.s u.n u.k a.m p.m"
  ).split(" "),
);

/** Those of them which often stand last in a sentence. */
export const OFTEN_LAST: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun jr sr inc ltd co corp etc ave blvd rd al".split(
    " ",
  ),
);
