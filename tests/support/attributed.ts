import { readPassage } from "../../src/extract/quotes/passage.ts";
import { segment } from "../../src/segment/segment.ts";
import { Shape, firstTokenFrom, type Tokens } from "../../src/segment/tokens.ts";
import { readMarkedCopy, type Mark } from "../../src/testing/marked-copy.ts";
import type { Gold, Parsed, TrainingArticle } from "../../training/corpus.ts";

// Articles for the trainer, built from a few shapes of sentences with changing names, verbs and claims; all invented.

/** Who speaks, with which verb, what is claimed. */
type Turn = { readonly name: string; readonly verb: string; readonly claim: string };
type SentenceShape = (turn: Turn) => string;

const capitalized = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export const shapes = {
  that: ({ name, verb, claim }) => `{source:${name}} {cue:${verb}} {content:that ${claim}}.`,
  quotedFirst: ({ name, verb, claim }) =>
    `{content:“${capitalized(claim)},”} {cue:${verb}} {source:${name}}.`,
  quotedLast: ({ name, verb, claim }) => `{source:${name}} {cue:${verb}}, {content:“${capitalized(claim)}.”}`,
  bare: ({ name, verb, claim }) =>
    `In the evening {source:the engineer ${name}} {cue:${verb}} {content:${claim}}.`,
  according: ({ name, claim }) => `{content:${capitalized(claim)}}, {cue:according to} {source:${name}}.`,
  none: ({ name, claim }) => `${name} walked past the hall before ${claim}.`,
} satisfies Record<string, SentenceShape>;

const VERBS = ["said", "warned", "argued", "said", "admitted"];
const CLAIMS = [
  "the bridge was closed for the winter",
  "the council had lost the money",
  "a ferry would run again in the spring",
  "the old mill was sold to a stranger",
  "nobody had checked the pumps for years",
  "the harbour needed a new wall",
  "the school would open late",
];

/** Sentence `s` of article `a`; steps that share no factor with the lists' lengths, so that all combinations come up. */
const turnOf = (a: number, s: number, names: readonly string[]): Turn => ({
  name: names[(a * 5 + s * 3) % names.length]!,
  verb: VERBS[(a + s * 2) % VERBS.length]!,
  claim: CLAIMS[(a * 3 + s * 2) % CLAIMS.length]!,
});

const NAMES = [
  "Una Orr",
  "Bheki Zondo",
  "Marisela Quispe",
  "Ifeoma Balogun",
  "Tove Lindqvist",
  "Pavel Hruby",
  "Sione Taufa",
];

/** Marked copy: `articles` articles of two sentences of each shape. */
export const copiesFor = (articles: number): string[][] =>
  Array.from({ length: articles }, (_, a) =>
    [...Object.values(shapes), ...Object.values(shapes)].map((shape, s) => shape(turnOf(a, s, NAMES))),
  );

/** An article of sentences in marked copy, each with one attribution or none. */
export function attributed(id: string, copies: readonly string[]): TrainingArticle {
  const read = copies.map(readMarkedCopy);
  const passage = readPassage(segment({ text: read.map(({ text }) => text).join(" ") }));
  let start = 0;
  const gold = read.flatMap(({ text, marks }) => {
    const offset = start;
    start += text.length + 1;
    return marks.length ? [goldOf(passage.tokens, marks, offset)] : [];
  });
  return { id, passage, gold, parsed: parsedTokens(passage.tokens) };
}

export const attributedArticles = (copies: readonly (readonly string[])[]): TrainingArticle[] =>
  copies.map((sentences, i) => attributed(`article ${i}`, sentences));

function goldOf(tokens: Tokens, marks: readonly Mark[], offset: number): Gold {
  const rangesOf = (wanted: string) =>
    marks
      .filter(({ role }) => role === wanted)
      .map(({ start, end }) => ({
        first: firstTokenFrom(tokens, offset + start),
        last: firstTokenFrom(tokens, offset + end),
      }));
  return { source: rangesOf("source"), cue: rangesOf("cue"), content: rangesOf("content") };
}

const TAGS: Readonly<Record<string, string>> = {
  the: "DT", a: "DT", that: "IN", in: "IN", for: "IN", to: "TO", before: "IN", past: "IN", according: "VBG", again: "RB",
  late: "RB", new: "JJ", old: "JJ", was: "VBD", had: "VBD", would: "MD", run: "VB", open: "VB", said: "VBD",
  warned: "VBD", argued: "VBD", admitted: "VBD", walked: "VBD", needed: "VBD", closed: "VBN", lost: "VBN", sold: "VBN",
  checked: "VBN",
}; // prettier-ignore

/** What a parser might make of the tokens; every one a root. */
function parsedTokens({ norm, shape, length }: Tokens): Map<number, Parsed> {
  const tagOf = (i: number) => TAGS[norm[i]!] ?? OTHER_TAGS[shape[i]!] ?? "NNP";
  return new Map(Array.from({ length }, (_, i) => [i, { tag: tagOf(i), head: -1 }]));
}

const OTHER_TAGS: Readonly<Record<number, string>> = { [Shape.lower]: "NN", [Shape.none]: "." };
