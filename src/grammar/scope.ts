// Every reader of grammar asks about the tokens of one sentence, and nothing beyond it.
import type { WordClass } from "../english/word-class.ts";
import type { Tokens } from "../segment/tokens.ts";
import type { Tags } from "./tagger/tags.ts";

/** Where a reader stands: a sentence, or as much of it as it may see; its tokens are [first, last) of the article's. */
export type Scope = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  /** Title case throughout: capitals there say nothing. */
  readonly headline: boolean;
  /** Tokens that are known to tell a date. */
  readonly dateAt: { readonly has: (i: number) => boolean };
  /** What each token is; the tagger is asked when somebody calls it. */
  readonly tags: () => Tags;
};

/** The token in lower case; "" outside the sentence. */
export const norm = (scope: Scope, i: number): string =>
  i >= scope.first && i < scope.last ? scope.tokens.norm[i]! : "";

/** Whether token `i` is a word of a class; there is none outside the sentence. */
export const oneOf = (scope: Scope, i: number, words: WordClass): boolean =>
  i >= scope.first && i < scope.last && words.at(scope.tokens, i);

/** Whether tokens `i - 1` and `i` touch. */
export const touches = (scope: Scope, i: number): boolean =>
  i > scope.first && i < scope.last && scope.tokens.end[i - 1] === scope.tokens.start[i];

/** The token as it is written. */
export const raw = (scope: Scope, i: number): string =>
  i >= scope.first && i < scope.last ? scope.text.slice(scope.tokens.start[i], scope.tokens.end[i]) : "";

export const isHyphen = (word: string): boolean => word === "-" || word === "‑" || word === "‐";

/** `i + 1` where token `i` is a hyphen that touches both neighbours, else `i`. */
export const skipHyphen = (scope: Scope, i: number): number =>
  isHyphen(norm(scope, i)) && touches(scope, i) && touches(scope, i + 1) ? i + 1 : i;
