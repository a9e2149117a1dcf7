import { extract } from "../../src/index.ts";

/** An article with something of every kind on record, and characters of two code units in it. */
export const HARBOUR = extract(
  {
    text: [
      "Harbour 🚢 to stay open",
      "“We will never sell the port,” said Mayor Ada Brook on Tuesday. “It is ours 🚢.”",
      "Port director Bo Marsh said more than 40 percent of the islanders had used the ferry over the past year.",
      "Repairs will cost between $3 million and $4 million, according to the port authority.",
      "Both sides signed the Budapest Memorandum in 1994, Brook said.",
    ].join("\n\n"),
    title: "Harbour 🚢 to stay open",
    byline: ["Una Roe", "Jon Doe"],
    publisher: "Harbour Times",
    url: "https://harbour.example/news?id=7&view=all",
  },
  { publishedAt: "2026-02-04" },
);

/** Words that would be something else than words if a format let them. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("https://evil.example";"click")',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "  =1+1",
  "\u200F=1+1",
  "＝1+1",
  'a "quoted", word',
  "one\ntwo\r\nthree",
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(1)>",
  "<!-- no --> <b onclick='x'>",
  "half \uD83D of \uDEA2 each",
  "\u202Egnp.exe\u202C and \u200Fright",
  "`code` ``` ~~~ | a | b |",
  "| - | - |",
  "[link](javascript:alert(1)) ![image](x) [^1] [ref]: x",
  "# heading #",
  "- item",
  "1. item",
  "1) item",
  "---",
  "===",
  "> quote",
  "*strong* __strong__ ~~gone~~ ==marked== $x^2$",
  "&lt;b&gt; &amp; &#60;",
  "<https://evil.example> https://evil.example www.evil.example a@evil.example",
  "\\<b> \\\\ back\\",
  "a\u0000b\u0007c\u2028d",
  "",
  "   ",
];

/** The harbour article with the same words wherever an article's words come in. */
export function withWords(words: string): typeof HARBOUR {
  const { meta, speakers, quotes, statistics, agreements, ...rest } = HARBOUR;
  return {
    ...rest,
    meta: { ...meta, title: words, byline: [words], publisher: words, section: words, url: words },
    speakers: speakers.map((speaker) => ({ ...speaker, name: words, role: words, affiliation: words })),
    quotes: quotes.map((quote) => ({ ...quote, text: words, cue: mention(words), source: mention(words) })),
    statistics: statistics.map((figure) => ({ ...figure, text: words, noun: mention(words), unit: words })),
    agreements: agreements.map((agreement) => ({ ...agreement, text: words, name: words })),
  };
}

const mention = (text: string) => ({ start: 0, end: text.length, text });
