import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName, lastName, nameInHeader, numbered } from "../../../src/library/add/file-name.ts";

test.each([
  ["report.pdf", ".pdf", "report.pdf"],
  ["Report.PDF", ".pdf", "Report.pdf"],
  ["Board minutes (final).docx", ".docx", "Board_minutes_(final).docx"],
  ["fourteen-boats", ".html", "fourteen-boats.html"],
  ["page.php", ".html", "page.php.html"],
  ["v1.2", ".html", "v1.2.html"],
  ["../../etc/passwd", ".txt", "etc-passwd.txt"],
  ["..\\..\\boot.txt", ".txt", "boot.txt"],
  [".hidden.md", ".md", "hidden.md"],
  ["-rf.txt", ".txt", "rf.txt"],
  ["a\u0000b\u0007\u202ec.txt", ".txt", "a-b-c.txt"],
  ["nul.txt", ".txt", "file-nul.txt"],
  ["CON", ".txt", "file-CON.txt"],
  ["čaj.txt", ".txt", "čaj.txt"],
  ["a\ud800b.txt", ".txt", "a\ufffdb.txt"],
  ["", ".html", "harbour.example.html"],
  ["...", ".html", "harbour.example.html"],
])("“%s” becomes a name that leads nowhere and hides nothing", (given, extension, name) => {
  expect(fileName(given, extension, "harbour.example")).toBe(name);
});

test("whatever somebody calls a file, its name is plain, short and ends in its format", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 250 }), (given) => {
      const name = fileName(given, ".txt", "harbour.example");
      expect(name).toMatch(/^[^.\-~][^/\\\p{Cc}\p{Cf}\s]*\.txt$/u);
      expect(name.slice(0, -".txt".length)).not.toMatch(/\.$/);
      expect(Buffer.byteLength(`${name}.yaml`)).toBeLessThanOrEqual(255);
      expect(fileName(name, ".txt", "x")).toBe(name);
    }),
    { numRuns: 40 },
  );
});

test("a name that is taken gets a number before its end", () => {
  expect(numbered("report.v1.pdf", 2)).toBe("report.v1-2.pdf");
});

test.each([
  ["/files/Board%20minutes.docx", "Board minutes.docx"],
  ["/files/", "files"],
  ["/", ""],
  ["/bad%E0%A4.txt", "bad%E0%A4.txt"],
  ["/a%2F..%2Fb.txt", "a/../b.txt"],
])("the last part of %s is its name", (path, name) => {
  expect(lastName(path)).toBe(name);
});

test.each([
  ['attachment; filename="Board minutes.pdf"', "Board minutes.pdf"],
  ["attachment; filename=minutes.pdf", "minutes.pdf"],
  ["attachment; filename=\"old.pdf\"; filename*=UTF-8''caf%C3%A9.pdf", "café.pdf"],
  ["inline", ""],
  [null, ""],
])("the header %s names the file", (header, name) => {
  expect(nameInHeader(header)).toBe(name);
});
