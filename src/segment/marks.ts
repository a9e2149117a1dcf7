import { leadingApostropheWords } from "../english/sentences.ts";
import type { TokenRange, ZoneStyle } from "./segments.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

/** The marks that may close what a mark opened. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”"',
  "‟": '”"',
  '"': '"”',
  "„": "“”",
  "‚": "‘",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "‘": "’'",
  "‛": "’'",
  "'": "'’",
};
const LATEX_CLOSERS: ReadonlySet<string> = new Set(["''", '"']);
/** Marks that open wherever they stand; the others need a space before and a word after. */
const ALWAYS_OPEN: ReadonlySet<string> = new Set(["“", "„", "``", "«", "‹", "‟"]);
const MAY_OPEN: ReadonlySet<string> = new Set(['"', "''", "»", "›"]);
const SINGLE_OPEN: ReadonlySet<string> = new Set(["‘", "'", "‚", "‛"]);
/** How far a later closing mark is looked for when one may be a plural's apostrophe, in tokens. */
const FURTHEST_END = 60;

export function styleOf(opener: string): ZoneStyle {
  if (opener === "„" || opener === "‚") return "low";
  if ("«»‹›".includes(opener)) return "guillemet";
  if (opener === "``" || opener === "''") return "latex";
  return SINGLE_OPEN.has(opener) ? "single" : "double";
}

/** Whether token `i` opens a quotation in `block`. */
export function opensQuotation(tokens: Tokens, i: number, block: TokenRange): boolean {
  const mark = tokens.norm[i]!;
  if (ALWAYS_OPEN.has(mark)) return true;
  if (touchesWordBefore(tokens, i, block)) return false;
  if (MAY_OPEN.has(mark)) return i + 1 < block.last && tokens.end[i] === tokens.start[i + 1];
  return SINGLE_OPEN.has(mark) && touchesWordAfter(tokens, i, block) && !standsForLetters(tokens, i);
}

/** Whether token `i` closes what `opener` opened. */
export function closesQuotation(tokens: Tokens, i: number, opener: string, block: TokenRange): boolean {
  const mark = tokens.norm[i]!;
  const pair = opener === "``" || opener === "''" ? LATEX_CLOSERS.has(mark) : CLOSERS[opener]!.includes(mark);
  return pair && (!isApostrophe(mark) || endsQuotation(tokens, i, block));
}

const isApostrophe = (mark: string): boolean => mark === "'" || mark === "’";

/** A closing ’ touches what stands before it and no word after; "the workers’ rights" is no end of a quotation. */
function endsQuotation(tokens: Tokens, i: number, block: TokenRange): boolean {
  if (!mayEnd(tokens, i, block)) return false;
  const plural = tokens.norm[i - 1]!.endsWith("s") && tokens.shape[i + 1] === Shape.lower;
  return !(plural && endsLater(tokens, i, block));
}

function endsLater(tokens: Tokens, from: number, block: TokenRange): boolean {
  const stop = Math.min(block.last, from + FURTHEST_END);
  for (let i = from + 1; i < stop; i++) {
    if (tokens.norm[i] === "‘") return false;
    if (isApostrophe(tokens.norm[i]!) && mayEnd(tokens, i, block)) return true;
  }
  return false;
}

const mayEnd = (tokens: Tokens, i: number, block: TokenRange): boolean =>
  i > block.first && tokens.end[i - 1] === tokens.start[i] && !touchesWordAfter(tokens, i, block);

const isWord = (tokens: Tokens, i: number): boolean => tokens.kind[i]! <= TokenKind.number;

const touchesWordBefore = (tokens: Tokens, i: number, block: TokenRange): boolean =>
  i > block.first && tokens.end[i - 1] === tokens.start[i] && isWord(tokens, i - 1);

const touchesWordAfter = (tokens: Tokens, i: number, block: TokenRange): boolean =>
  i + 1 < block.last && tokens.end[i] === tokens.start[i + 1] && isWord(tokens, i + 1);

/** "’90s", "’em", "’n’": letters left out, not a quotation. */
const standsForLetters = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i + 1] === TokenKind.number || leadingApostropheWords.has(tokens.norm[i + 1]!);
