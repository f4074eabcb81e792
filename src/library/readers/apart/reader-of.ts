import type { BytesReader } from "../several.ts";
import type { Kind } from "./order.ts";

/** Each is loaded when the first file of its kind is met. */
export async function readerOf(kind: Kind): Promise<BytesReader> {
  switch (kind) {
    case "pdf":
      return (await import("../pdf/read-pdf.ts")).readPdf;
    case "docx":
      return (await import("../docx/read-docx.ts")).readDocx;
    case "xlsx":
      return (await import("../xlsx/read-xlsx.ts")).readXlsx;
    case "epub":
      return (await import("../epub/read-epub.ts")).readEpub;
    case "mail":
      return (await import("../mail/read-mail.ts")).readMail;
    default:
      return kind satisfies never;
  }
}
