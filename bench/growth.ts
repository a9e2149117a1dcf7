// How the time of `extract` grows with the text: 1 is linear, 2 quadratic; on news and on text made to be slow.
//
//   npm run bench:growth
import { extract } from "../src/index.ts";

const NEWS =
  "Finance Minister Ada Brook said on Tuesday that the port would lose 300 jobs, or 12 percent of its staff. “We will fight,” said Bo Marsh, the union’s secretary. The deal follows the 1994 memorandum.\n\n";
const UNITS: Readonly<Record<string, string>> = {
  news: NEWS, "opening marks": "“", "quoted letters": '"a ', digits: "1", brackets: "([{", words: "a ", conjunctions: "and and and, ",
  "lone surrogates": "\uD800", "right to left": "\u202Eabc ", "zero width": "a\u200Bb ", CRLF: "abc\r\n", NUL: "a\0b ", "line breaks": "\n",
  "full stops": ". ", cues: "He said, ", names: "Abc and ", titles: "Mr. ", abbreviations: "U.S. ", hyphens: "a-", dates: "May 5, ",
  percent: "5% ", money: "$5 ", "what he called": "what he called ", treaties: "Treaty of ", "according to": "according to ", "quoted as": "was quoted as saying ", "and said": "and said no ", labels: "A: b\n",
}; // prettier-ignore
const SMALL = 32_000;
const LARGE = 128_000;

console.log(
  "".padEnd(20) + ["32 kB, ms", "128 kB, ms", "exponent"].map((head) => head.padStart(12)).join(""),
);
milliseconds(NEWS, LARGE); // warms up
for (const [name, unit] of Object.entries(UNITS)) {
  const [small, large] = [milliseconds(unit, SMALL), milliseconds(unit, LARGE)];
  const exponent = Math.log(large / small) / Math.log(LARGE / SMALL);
  console.log(
    name.padEnd(20) +
      [small.toFixed(0), large.toFixed(0), exponent.toFixed(2)].map((cell) => cell.padStart(12)).join(""),
  );
}

function milliseconds(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const start = performance.now();
  extract(text, { publishedAt: "2026-02-03" });
  return performance.now() - start;
}
