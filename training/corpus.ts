import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readPassage, type Passage } from "../src/extract/quotes/passage.ts";
import type { Range } from "../src/extract/quotes/phrases.ts";
import { segment } from "../src/segment/segment.ts";
import { firstTokenFrom, type Tokens } from "../src/segment/tokens.ts";

/** An attribution as annotated, in ranges of tokens. */
export type Gold = {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
};

/** What a parser made of a token: its part of speech and the token it depends on, -1 for a root. */
export type Parsed = { readonly tag: string; readonly head: number };

export type TrainingArticle = {
  readonly id: string;
  readonly passage: Passage;
  readonly gold: readonly Gold[];
  /** By token; missing where the parser cut words in another way. */
  readonly parsed: ReadonlyMap<number, Parsed>;
};

type Spans = readonly (readonly [number, number])[];
type Attribution = { readonly source: Spans; readonly cue: Spans; readonly content: Spans };
type ArticleLine = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
};
type ParsedWord = readonly [start: number, end: number, tag: string, entity: string, head: number];
type SyntaxLine = { readonly id: string; readonly sentences: readonly (readonly ParsedWord[])[] };

/** Reads a corpus of articles, and the parser's reading of them, one JSON object a line; files in .gz are unpacked. */
export function readCorpus(path: string, syntaxPath: string): TrainingArticle[] {
  const syntax = new Map(readLines<SyntaxLine>(syntaxPath).map((line) => [line.id, line]));
  return readLines<ArticleLine>(path).map(({ id, text, attributions }) => {
    const passage = readPassage(segment({ text }));
    const inTokens = (spans: Spans): Range[] => spans.map((span) => tokensIn(passage.tokens, span));
    return {
      id,
      passage,
      gold: attributions.map(({ source, cue, content }) => ({
        source: inTokens(source),
        cue: inTokens(cue),
        content: inTokens(content),
      })),
      parsed: parsedTokens(passage.tokens, syntax.get(id)),
    };
  });
}

export function readLines<T>(path: string): T[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").flatMap((line, i) => {
    try {
      return line ? [JSON.parse(line) as T] : [];
    } catch (error) {
      throw new SyntaxError(`${path}:${i + 1}: ${(error as Error).message}`);
    }
  });
}

/** The tokens that share a character with `[start, end)`. */
function tokensIn(tokens: Tokens, [start, end]: readonly [number, number]): Range {
  let first = firstTokenFrom(tokens, start);
  if (first > 0 && tokens.end[first - 1]! > start) first--;
  return { first, last: Math.max(first + 1, firstTokenFrom(tokens, end)) };
}

function parsedTokens(tokens: Tokens, syntax: SyntaxLine | undefined): Map<number, Parsed> {
  const parsed = new Map<number, Parsed>();
  for (const sentence of syntax?.sentences ?? []) {
    const at = sentence.map(([start]) => tokenHolding(tokens, start));
    sentence.forEach(([, , tag, , head], i) => {
      if (!parsed.has(at[i]!)) parsed.set(at[i]!, { tag, head: head ? at[head - 1]! : -1 });
    });
  }
  return parsed;
}

function tokenHolding(tokens: Tokens, offset: number): number {
  const next = firstTokenFrom(tokens, offset);
  return next > 0 && tokens.end[next - 1]! > offset ? next - 1 : next;
}
