// How the time of `extract` grows with the text: on news from 1 kB to 10 MB, and on text made to be slow, up to 1 MB. An
// exponent of 1 is linear, 2 quadratic. Fails where a character takes more than three times as long as one of news.
//
//   npm run bench:growth
import { extract } from "../src/index.ts";
import { milliseconds } from "./clock.ts";
import { figure, row } from "./table.ts";

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

const NEWS_SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
const SMALL = 32_000;
const HUGE = 1_000_000;
const SLOW = 3;

const hostile = [
  ...Object.entries(UNITS).map(([name, unit]) => [name, (length: number) => filled(unit, length)] as const),
  ...Object.entries(SHAPES),
];

for (let i = 0; i < 20; i++) time(filled(NEWS, 100_000)); // warms up
const news = printNews();
console.log();
const slow = printHostile(news);
if (slow.length > 0) {
  console.error(`\nmore than ${SLOW} times as slow as news: ${slow.join(", ")}`);
  process.exitCode = 1;
}

/** Returns the milliseconds a character of the megabyte. */
function printNews(): number {
  console.log(row("news", "ms", "ms a kB", "of 1 MB"));
  const all = NEWS_SIZES.map((length) => [length, time(filled(NEWS, length))] as const);
  const megabyte = all.find(([length]) => length === HUGE)![1] / HUGE;
  for (const [length, taken] of all) {
    const each = taken / length;
    console.log(row(`${length / 1000} kB`, figure(taken), figure(each * 1000), (each / megabyte).toFixed(2)));
  }
  return megabyte;
}

function printHostile(news: number): string[] {
  const slow: string[] = [];
  console.log(row("hostile", "32 kB, ms", "1 MB, ms", "exponent", "of news"));
  for (const [name, make] of hostile) {
    const [small, huge] = [time(make(SMALL)), time(make(HUGE))];
    const exponent = Math.log(huge / small) / Math.log(HUGE / SMALL);
    const times = huge / HUGE / news;
    if (times > SLOW) slow.push(name);
    console.log(row(name, figure(small), figure(huge), exponent.toFixed(2), times.toFixed(2)));
  }
  return slow;
}

/** Of short texts the mean of many readings: the clock of the processor is coarse. */
function time(text: string): number {
  const times = Math.max(1, Math.round(SMALL / text.length));
  const taken = milliseconds(() => {
    for (let i = 0; i < times; i++) extract(text, { publishedAt: "2026-02-03" });
  });
  return taken / times;
}
