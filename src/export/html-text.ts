const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A page knows one kind of line end only.
  "\r": "&#13;",
};

/** Plain text → HTML that shows exactly this text, also in an attribute. */
export function html(text: string): string {
  return text.replaceAll(/[&<>"'\r]/g, (sign) => NAMES[sign] ?? sign);
}
