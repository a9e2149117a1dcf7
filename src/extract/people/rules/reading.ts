// What the rules for names read: a run of capitals, and what the article's spelling tells of capitals.

import { neverNames } from "../../../english/persons/names.ts";
import type { NameMentionDraft } from "../schema.ts";
import type { NameKind } from "../../../names/kinds.ts";
import type { Run } from "../../../names/runs.ts";
import type { Titled } from "../../../names/titles.ts";
import { opensSentence } from "../../../names/words.ts";
import type { Segments, Sentence } from "../../../segment/segments.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import type { Rule } from "../../../text/rule.ts";

/** The tokens `[first, last)` of a role; `owner`: the last token of "Apple" in "Apple’s chief executive". */
export type RoleRange = Run & { readonly owner: number | null };

/** A run of capitals while it is read: the stages (trim, role, kind, body, gender) fill it in, one after the other. */
export type NameReading = {
  readonly segments: Segments;
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly casing: Casing;
  run: Run;
  /** The name in the run, and its titles. */
  titled: Titled;
  /** "the" stands before the run. */
  determined: boolean;
  role: RoleRange | null;
  kind: NameKind;
};

/** A rule of this room: what it finds of a run depends on the stage. */
export type NameRule<Found> = Rule<NameReading, Found>;

/** A name with the tokens it covers; `opening`: its capital may come from its place in the sentence. */
export type FoundName = NameMentionDraft & {
  readonly tokenFirst: number;
  readonly tokenLast: number;
  readonly opening: boolean;
  /** It is an office or honorific on its own, which is a name only where somebody bears it: "Bishop said". */
  readonly title: boolean;
};

// Where capitals say nothing: “Harbour Union Calls Off Strike After Talks” is a headline, every word of it has one.

/** What the article's own spelling tells of its words. */
export type Casing = {
  /** Words written in lower case somewhere: a capital at a sentence's start means nothing for them. */
  readonly lower: ReadonlySet<string>;
  /** Words written with a capital inside a sentence. */
  readonly inner: ReadonlySet<string>;
  /** By sentence: its capitals say nothing. */
  readonly titled: readonly boolean[];
};

const TITLED_SHARE = 0.75;
/** For the first line of a text that ends with a full stop: it may be a sentence full of names. */
const STOPPED_SHARE = 0.85;
const FEWEST_WORDS = 3;
const FEWEST_STOPPED = 5;

export function readCasing({ tokens, blocks, sentences }: Segments): Casing {
  const lower = new Set<string>();
  const inner = new Set<string>();
  const titled = sentences.map((sentence) => {
    const { role } = blocks[sentence.block]!;
    const opening = sentence.block === 0 && blocks.length > 1;
    return isTitled(tokens, sentence, role === "title" || role === "heading", opening);
  });
  sentences.forEach((sentence, s) => {
    if (!titled[s]) noteWords(tokens, sentence, lower, inner);
  });
  return { lower, inner, titled };
}

function noteWords(tokens: Tokens, { first, last }: Sentence, lower: Set<string>, inner: Set<string>): void {
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    if (tokens.shape[i] === Shape.lower) lower.add(tokens.norm[i]!);
    else if (!opensSentence(tokens, i, first)) inner.add(tokens.norm[i]!);
  }
}

function isTitled(tokens: Tokens, { first, last }: Sentence, headline: boolean, opening: boolean): boolean {
  const unstopped = tokens.norm[last - 1] !== "." && tokens.kind[last - 1]! <= TokenKind.number;
  const candidate = headline || unstopped || opening;
  let [capitals, uppers, words] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.word || neverNames.at(tokens, i) || tokens.norm[i]!.startsWith("'"))
      continue;
    if (!candidate && tokens.shape[i] !== Shape.upper) return false;
    words++;
    if (tokens.shape[i] !== Shape.lower) capitals++;
    if (tokens.shape[i] === Shape.upper) uppers++;
  }
  if (words < FEWEST_WORDS) return false;
  if (uppers === words) return true;
  return headline || unstopped
    ? capitals / words > TITLED_SHARE
    : opening && capitals / words > STOPPED_SHARE && words >= FEWEST_STOPPED;
}
