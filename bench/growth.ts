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
  "ordinals": "the first of the second ", "he said that he said": "he said that ", ellipses: "… ", dots: "...", dashes: "— ", "closing marks": "” ",
  "nested marks": "“‘", "word and mark": "a“ ", apostrophes: "’s ", initials: "J. ", commas: ", ", ranges: "1-2-", decimals: "1.", "grouped digits": "1,000,", emoji: "\u{1F469}\u200D",
  "combining marks": "a\u0301", "wide": "\uFF11\uFF0C", "constructor": "constructor ", "Minister": "Minister ", "one sentence": "the harbour that the council which the minister warned about ",
}; // prettier-ignore
/** Made at their full length: the middle is not the beginning over again. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  "news, one paragraph": (length) => filled(NEWS.trim() + " ", length),
  "brackets, closed": (length) => "(".repeat(length / 2) + ")".repeat(length / 2),
  "marks, closed": (length) => "“".repeat(length / 2) + "”".repeat(length / 2),
  "one long word": (length) => "a".repeat(length),
  "one quotation": (length) => `“${filled("we will go on and ", length)},” said Bo Marsh.`,
};
const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

const SMALL = 32_000;
const LARGE = 128_000;
/** What was quick at the large size is tried at this one too; what takes longer a character than news is marked. */
const HUGE = 1_000_000;
const QUICK_MS = 400;
const SLOW = 3;

const texts = [
  ...Object.entries(UNITS).map(([name, unit]) => [name, (length: number) => filled(unit, length)] as const),
  ...Object.entries(SHAPES),
];
console.log(
  "".padEnd(22) +
    ["32 kB, ms", "128 kB, ms", "1 MB, ms", "exponent", "of news"].map((head) => head.padStart(12)).join(""),
);
milliseconds(NEWS.repeat(1000)); // warms up
let news = 0;
for (const [name, make] of texts) {
  const [small, large] = [milliseconds(make(SMALL)), milliseconds(make(LARGE))];
  const huge = large < QUICK_MS || news === 0 ? milliseconds(make(HUGE)) : null;
  const [most, length] = huge === null ? [large, LARGE] : [huge, HUGE];
  const exponent = Math.log(most / small) / Math.log(length / SMALL);
  news ||= most / length;
  const times = most / length / news;
  const cells = [
    small.toFixed(0),
    large.toFixed(0),
    huge?.toFixed(0) ?? "",
    exponent.toFixed(2),
    times.toFixed(1),
  ];
  console.log(
    name.padEnd(22) + cells.map((cell) => cell.padStart(12)).join("") + (times > SLOW ? "  slow" : ""),
  );
}
const whole = milliseconds(filled(NEWS, 10_000_000));
console.log(
  "10 MB of news".padEnd(22) +
    `${whole.toFixed(0)} ms, ${(whole / 1e7 / news).toFixed(1)} of news a character`,
);

/** Processor time of this process: a busy machine does not count. */
function milliseconds(text: string): number {
  const begin = process.cpuUsage();
  extract(text, { publishedAt: "2026-02-03" });
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
