import { endOf } from "./extension.ts";

/** In bytes of UTF-8. Most disks take 255, and “.yaml” and a counter follow. */
const LONGEST = 180;

/** A name for the file from one that somebody else gave: it leads nowhere, hides nothing, and every disk takes it. */
export function fileName(given: string, extension: string, fallback: string): string {
  const stem = stemOf(given) || stemOf(fallback) || "document";
  return within(stem, LONGEST - extension.length).replace(/[-._]+$/, "") + extension;
}

/** `report.pdf`, 2 → `report-2.pdf` */
export function numbered(name: string, count: number): string {
  const end = name.lastIndexOf(".");
  return `${name.slice(0, end)}-${count}${name.slice(end)}`;
}

/** Names from an address or a header: of the last folder of a path, decoded where it can be. */
export function lastName(path: string): string {
  const name = path.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** `attachment; filename="Report.pdf"` → “Report.pdf”. The form with an encoding counts more. https://www.rfc-editor.org/rfc/rfc6266 */
export function nameInHeader(disposition: string | null): string {
  if (disposition === null) return "";
  const encoded = /;\s?filename\*\s?=\s?utf-8'[^']{0,20}'([^;\s]{1,500})/i.exec(disposition)?.[1];
  if (encoded !== undefined) return lastName(encoded);
  return /;\s?filename\s?=\s?(?:"([^"]{1,500})"|([^;\s]{1,500}))/i.exec(disposition)?.slice(1).find(Boolean) ?? "";
}

/** What stands before the end by which the format is known. */
function stemOf(given: string): string {
  const end = endOf(given);
  const stem = (end === undefined ? given : given.slice(0, -end.length))
    .normalize("NFC")
    .toWellFormed()
    // Signs that mean something to a disk, a shell or a page, and those which nobody sees.
    .replace(/[\p{C}/\\:*?"'`<>|;&$!#%{}[\]]+/gu, "-")
    // Shown as a space where the name stands for a title.
    .replace(/[\p{Z}\s]+/gu, "_")
    .replace(/-{2,}/g, "-")
    .replace(/^[-._~]+|[-._]+$/g, "");
  return RESERVED.test(stem) ? `file-${stem}` : stem;
}

/** Windows takes these for devices, whatever follows behind a point. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function within(stem: string, bytes: number): string {
  let size = 0;
  let kept = "";
  for (const sign of stem) {
    size += Buffer.byteLength(sign);
    if (size > bytes) break;
    kept += sign;
  }
  return kept;
}
