/** For a screen in light and dark, and for paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1f1d1a; --soft: #6b665e; --line: #e4dfd5; --card: #ffffff;
  --mark: #ffe9a3; --link: #1d5a85; --edge: #c9c1b1;
  --plain: #7a746a; --agreed: #2c7a4b; --disputed: #b4541a; --updated: #2f64a3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #ebe7df; --soft: #a39d92; --line: #37342f; --card: #211f1c;
    --mark: #66531a; --link: #8fc1e6; --edge: #5d574d;
    --plain: #9b958a; --agreed: #6cc28d; --disputed: #e8955c; --updated: #86b3e6;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: 2.5rem; }
a { color: var(--link); text-decoration-thickness: from-font; text-underline-offset: .15em; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: 1.75rem; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; }
nav { margin: 1.25rem 0 0; }
nav ol { padding-left: 1.6rem; margin: 0; }
nav li { margin: .3rem 0; }
nav li::marker, .sources li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
article { margin-top: 2.75rem; }
main > article:first-child { margin-top: 0; }
nav + article, article + article { padding-top: 2.25rem; border-top: 1px solid var(--line); }
.headline { margin: .45rem 0 0; font-size: 1.1rem; white-space: pre-line; }
.verdict {
  display: inline-block; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 1rem;
  font-size: .72rem; font-weight: 600; line-height: 1.5; white-space: nowrap; vertical-align: .08em; color: var(--plain);
}
.verdict.agreed { color: var(--agreed); }
.verdict.disputed { color: var(--disputed); }
.verdict.updated { color: var(--updated); }
.strip { margin: 1rem 0 0; padding: .35rem .75rem; border-radius: .35rem; font-weight: 600; color: var(--disputed); background: color-mix(in srgb, var(--disputed) 12%, transparent); }
.finding { margin: 1.25rem 0 0; padding: 1rem 1.15rem; background: var(--card); border: 1px solid var(--line); border-left: 3px solid var(--edge); border-radius: .4rem; }
.finding h3 { font-size: 1.1rem; }
.detail { margin: .15rem 0 0; font-size: .9rem; color: var(--soft); }
figure { margin: .8rem 0 0; }
.finding > figure:first-child { margin-top: 0; }
blockquote { margin: 0; }
blockquote p {
  margin: 0; white-space: pre-wrap; unicode-bidi: isolate;
  font: 1.09rem/1.55 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Times New Roman", serif;
}
mark { background: var(--mark); color: inherit; padding: .06em .12em; border-radius: .15em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.corrected { margin: .3rem 0 0; font-weight: 600; font-size: .92rem; }
figcaption { margin-top: .3rem; font-size: .85rem; color: var(--soft); font-variant-numeric: tabular-nums; }
figcaption a, .back { text-decoration: none; }
.note { margin: .8rem 0 0; font-size: .9rem; color: var(--soft); }
.sources { margin-top: 3rem; padding-top: 2.25rem; border-top: 1px solid var(--line); }
.sources ol { margin: .9rem 0 0; padding-left: 2.2rem; font-size: .92rem; }
.sources li { margin: .45rem 0; padding-left: .2rem; scroll-margin-top: 1rem; }
.sources cite { font-style: italic; }
.sources small { color: var(--soft); }
.address { display: none; }
:target { background: color-mix(in srgb, var(--mark) 45%, transparent); border-radius: .3rem; }
footer { margin-top: 2.5rem; padding-bottom: 2.5rem; font-size: .85rem; color: var(--soft); }
@page { margin: 20mm 18mm; }
@media print {
  :root {
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; --mark: #ffe9a3; --link: #000; --edge: #999;
    --plain: #555; --agreed: #1d5c36; --disputed: #8c3f10; --updated: #1f4b80;
  }
  body { font-size: 10.5pt; }
  main, footer { max-width: none; padding: 0; }
  a { text-decoration: none; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .back { display: none; }
  .address { display: inline; overflow-wrap: anywhere; color: var(--soft); }
  figure, .headline { break-inside: avoid; }
  h1, h2, h3, .detail, header { break-after: avoid; }
  .finding { break-inside: auto; }
}
`;
