/** How every page looks: in light and dark, at any width, on paper. Contrast is AA in both; no colour says anything alone. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fbfaf8; --card: #fff; --ink: #1c1b19; --soft: #595650; --line: #d9d5cd;
  --link: #0b4f9c; --focus: #b3261e; --bar: #3b6ea8; --warn: #8a2a1f; --hit: #fff3c4;
  --s0: #e9e6df; --s1: #d8e8fb; --s2: #fde3cf; --s3: #d9f0d6; --s4: #f6d9e8; --s5: #e4dcf8; --s6: #f7ecbb; --s7: #cfeeee; --s8: #ecdccf; }
@media (prefers-color-scheme: dark) { :root { --page: #161719; --card: #1f2124; --ink: #eceae6; --soft: #b3afa7; --line: #3c3f44;
  --link: #9cc7ff; --focus: #ffb4a8; --bar: #7fb0e8; --warn: #ffb4a8; --hit: #4a4013;
  --s0: #36383c; --s1: #1d3a5c; --s2: #593314; --s3: #214425; --s4: #56243f; --s5: #3d2f66; --s6: #4b4310; --s7: #124748; --s8: #4a3626; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible, input:focus-within { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body > header, main, body > footer { max-width: 80rem; margin: 0 auto; padding: 1rem clamp(1rem, 3vw, 2.5rem); }
body > header { padding-bottom: 0; } body > footer { color: var(--soft); font-size: .875rem; }
h1 { font: 700 clamp(1.6rem, 4vw, 2.4rem)/1.2 Georgia, serif; margin: .25rem 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; border-bottom: 2px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
.meta, .note { color: var(--soft); margin: .25rem 0; } .note { font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; list-style: none; margin: .75rem 0; padding: 0; }
form[data-filters] { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; align-items: end;
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .9rem 1rem; margin: 1rem 0; }
form[data-filters][hidden], [hidden] { display: none; }
label { display: grid; gap: .2rem; font-size: .875rem; color: var(--soft); min-width: 0; }
input, select, button { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--soft); border-radius: .3rem;
  padding: .35rem .5rem; min-height: 2.4rem; width: 100%; }
button { cursor: pointer; } form p { grid-column: 1 / -1; } form [role=status] { color: var(--soft); font-size: .875rem; margin: 0; }
@media (min-width: 64rem) { .columns { display: grid; grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); gap: 0 3rem; align-items: start; } }
@media screen and (min-width: 64rem) and (min-height: 30rem) { .reading { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding-inline: .25rem .75rem; } }
.text { font: 1.09rem/1.75 Georgia, "Times New Roman", serif; } .text p { margin: 0 0 1em; white-space: pre-line; }
.text .title { font-weight: 700; } .text .furniture, .text .byline, .text .dateline, .text .note, .text .section, .text .caption { color: var(--soft); font-size: .93rem; }
.s0 { --own: var(--s0); } .s1 { --own: var(--s1); } .s2 { --own: var(--s2); } .s3 { --own: var(--s3); } .s4 { --own: var(--s4); }
.s5 { --own: var(--s5); } .s6 { --own: var(--s6); } .s7 { --own: var(--s7); } .s8 { --own: var(--s8); }
mark { color: inherit; background: var(--own); padding: .1em .15em; border-radius: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.badge { display: inline-block; background: var(--own); color: var(--ink); border: 1px solid currentColor; border-radius: 1em; padding: 0 .5em;
  font: 600 .75rem/1.4 system-ui, sans-serif; white-space: nowrap; text-decoration: none; }
mark .badge { margin-inline-start: .3em; vertical-align: .15em; }
.text a:not(.badge) { color: inherit; text-decoration-color: var(--soft); }
.cue { font-style: italic; text-decoration: underline dotted; } .source { text-decoration: underline; }
.figure { font-weight: 700; text-decoration: underline solid 2px; } .date { text-decoration: underline dashed; } .agreement { text-decoration: underline double; } .own { text-decoration: underline wavy; }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; list-style: none; padding: 0; margin: 0 0 1rem; font-size: .875rem; color: var(--soft); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: .75rem; list-style: none; padding: 0; margin: 0; }
.entries { list-style: none; padding: 0; margin: 0; display: grid; gap: .75rem; }
.card { background: var(--card); border: 1px solid var(--line); border-inline-start: .4rem solid var(--own, var(--line)); border-radius: .4rem; padding: .7rem .9rem; }
.card p { margin: .25rem 0; } .card h3, .card h4 { margin: 0 0 .25rem; font-size: 1rem; }
blockquote { margin: 0; } .words { font-family: Georgia, serif; font-size: 1.03rem; }
.links { font-size: .875rem; } td p { margin: 0; } .links a { margin-inline-end: .9rem; display: inline-block; padding: .15rem 0; }
:target { outline: 3px solid var(--focus); outline-offset: 2px; } .text :target, a:target { background: var(--hit); }
.scroll { overflow-x: auto; position: relative; } table { border-collapse: collapse; width: 100%; font-size: .93rem; background: var(--card); }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border: 1px solid var(--line); overflow-wrap: break-word; min-width: 4.5rem; } thead th { background: var(--s0); white-space: nowrap; }
td:first-of-type, th[scope=row] { min-width: 8rem; }
@media screen and (max-width: 40rem) { .scroll thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .scroll tr:not([hidden]) { display: grid; grid-template-columns: 1fr; border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; margin-bottom: .75rem; }
  .scroll tbody, .scroll table { display: block; background: none; } .scroll tbody tr { background: var(--card); } .scroll tbody th, .scroll td { border: 0; padding: .12rem 0; min-width: 0; }
  .scroll td:empty { display: none; } .scroll td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .875rem; } .scroll td p { display: inline; } }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; margin: 0 0 1rem; }
figure { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
figcaption { font-weight: 600; font-size: .93rem; } figure svg { display: block; width: 100%; max-width: 26rem; height: auto; color: var(--ink); }
figure.wide { margin: 0 0 1rem; } figure.wide svg { max-width: 36rem; }
.day { white-space: nowrap; } .when { color: var(--soft); font-size: .875rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.timeline { gap: 0; border-inline-start: 3px solid var(--line); padding-inline-start: 1.1rem; margin-inline-start: .4rem; }
.timeline .card { position: relative; background: none; border: 0; border-radius: 0; padding: .55rem 0; }
.timeline .card::before { content: ""; position: absolute; inset-inline-start: -1.6rem; top: 1rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--bar); border: 2px solid var(--page); }
@media (min-width: 40rem) { .timeline .card { display: grid; grid-template-columns: 6.5rem minmax(0, 46rem); gap: 0 1rem; } }
.sign { display: inline-block; border: 1px solid var(--soft); border-radius: 1em; padding: 0 .55em; font: 600 .75rem/1.5 system-ui, sans-serif; color: var(--soft); white-space: nowrap; vertical-align: .1em; }
.steps > li { margin-block: .5rem; } .steps p { margin: 0; }
.ways ul { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; list-style: none; padding: 0; margin: 1rem 0; }
.ways a { display: inline-block; padding: .3rem 0; }
.pages ol { columns: 18rem auto; column-gap: 2rem; padding-inline-start: 2.6rem; margin: .5rem 0 1rem; } .pages li { break-inside: avoid; padding: .1rem 0; }
.pages summary { cursor: pointer; padding: .3rem 0; } .pages p { margin: 1rem 0 0; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: .75rem; margin: .5rem 0; }
.side { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; background: var(--page); } .relation { color: var(--warn); font-weight: 700; }
.reasons { margin: .25rem 0; padding-inline-start: 1.2rem; color: var(--soft); font-size: .93rem; }
.counts ul { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.counts a { display: block; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .9rem; color: var(--soft); font-size: .8rem; text-decoration: none; }
.counts strong { display: block; color: var(--link); font: 700 1.35rem/1.3 Georgia, serif; text-decoration: underline; text-decoration-color: var(--line); }
@media print { :root { color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --bar: #3b6ea8; --warn: #8a2a1f; --hit: transparent;
  --s0: #e9e6df; --s1: #d8e8fb; --s2: #fde3cf; --s3: #d9f0d6; --s4: #f6d9e8; --s5: #e4dcf8; --s6: #f7ecbb; --s7: #cfeeee; --s8: #ecdccf; }
  body { font-size: 10pt; } h1 { font-size: 20pt; } .text { font-size: 11pt; line-height: 1.6; }
  form[data-filters], .skip, .contents, header nav:not(.counts), .ways, .links a:not([data-address]) { display: none; } .columns { display: block; }
  mark, .badge, .card, figure svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } :target { outline: none; }
  .card, figure, tr, .side { break-inside: avoid; } h2, h3 { break-after: avoid; } .scroll { overflow: visible; }
  .cards { grid-template-columns: 1fr 1fr; } thead { display: table-header-group; } p { orphans: 3; widows: 3; }
  a[data-address]::after { content: " (" attr(data-address) ")"; font-size: .75em; } main, body > header, body > footer { max-width: none; padding-inline: 0; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
