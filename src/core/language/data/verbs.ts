/** Forms of be, have and do, and the modals: they stand before a verb and tell of nothing themselves. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "am is are was were be been being have has had having do does did done doing will would shall should can could may might must got gotten".split(
    " ",
  ),
);
