import { expect, test } from "vitest";
import { extensionFor } from "../../../src/library/add/extension.ts";

test.each([
  ["text/html", null, ["", "news"], ".html"],
  ["text/html", null, ["report.pdf"], ".html"],
  ["text/html", null, ["old.htm"], ".htm"],
  ["text/plain", null, ["read.me"], ".txt"],
  ["text/plain", null, ["", "stock.csv"], ".csv"],
  ["text/plain", null, ["virus.exe"], ".txt"],
  ["application/pdf", null, ["download.php"], ".pdf"],
  ["application/octet-stream", null, ["minutes.DOCX"], ".docx"],
  ["application/octet-stream", "stock.xlsx", [""], ".xlsx"],
  ["application/octet-stream", null, ["setup.exe"], undefined],
  ["image/png", null, ["chart.png"], undefined],
  ["image/png", null, ["chart.txt"], undefined],
  ["application/x-own", "stock.csv", ["stock"], ".csv"],
  [null, null, ["letter.eml"], ".eml"],
  [null, null, ["letter"], undefined],
  ["constructor", null, ["letter"], undefined],
])("content %s, asked for as %s, from %j, ends in %s", (type, asked, names, extension) => {
  expect(extensionFor(type, asked, names)).toBe(extension);
});
