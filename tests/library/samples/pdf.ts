export interface Printed {
  readonly text: string;
  readonly x?: number;
  /** From the lower edge of the page. */
  readonly y: number;
  readonly size?: number;
  readonly font?: "plain" | "bold";
}

/** A PDF with these lines on its pages, in Helvetica. `extra` goes into its trailer. */
export function pdf(pages: readonly (readonly Printed[])[], extra = ""): Buffer {
  const streams = pages.map((lines) =>
    lines
      .map(
        ({ text, x = 72, y, size = 11, font = "plain" }) =>
          `BT /F${font === "bold" ? 2 : 1} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`,
      )
      .join("\n"),
  );
  const kids = pages.map((_, i) => `${5 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ...streams.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${extra} >>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

/** Lines of text one below the other. */
export function printed(top: number, ...texts: string[]): Printed[] {
  return texts.map((text, i) => ({ text, y: top - 14 * i }));
}
