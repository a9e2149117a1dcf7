import { sentenceStarters, titlesBeforeNames } from "../english/sentences.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

const ENDS = new Set(["!", "?", "…", "?!", "!?"]);
const CLOSERS = new Set(["”", "’", "'", '"', "»", "›", "''", ")", "]", "}", "´"]);

/**
 * Cuts the tokens `[first, last)` of one paragraph into sentences and calls `emit` with the token range of each.
 * A closing mark after the stop belongs to the sentence; "Mr.", "U.S.", "3.4" and "…" within one do not end it.
 */
export function eachSentence(
  tokens: Tokens,
  first: number,
  last: number,
  emit: (first: number, last: number) => void,
): void {
  let begin = first;
  for (let i = first; i < last; i++) {
    if (!mayEnd(tokens, i)) continue;
    let next = i + 1;
    while (next < last && isCloser(tokens, next)) next++;
    if (next < last && !startsSentence(tokens, i, next)) continue;
    emit(begin, next);
    begin = next;
    i = next - 1;
  }
  if (begin < last) emit(begin, last);
}

const mayEnd = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.abbreviation ||
  (tokens.kind[i] === TokenKind.punctuation &&
    (tokens.norm[i]!.startsWith(".") || ENDS.has(tokens.norm[i]!)));

/** A closer follows without a space, or with one where it can only close: `… stop. ”`. */
const isCloser = (tokens: Tokens, i: number): boolean =>
  CLOSERS.has(tokens.norm[i]!) && (touches(tokens, i) || tokens.norm[i] === "”" || tokens.norm[i] === ")");

const touches = (tokens: Tokens, i: number): boolean => i > 0 && tokens.end[i - 1] === tokens.start[i];

function startsSentence(tokens: Tokens, end: number, next: number): boolean {
  if (touches(tokens, next) && tokens.kind[next] !== TokenKind.mark) return false;
  if (tokens.kind[end] === TokenKind.abbreviation)
    return next === end + 1 && abbreviationEnds(tokens, end, next);
  return beginsUpper(tokens, next);
}

/** "… in the U.S. The bill …" ends; "Mr. Doe", "Jan. 5" and "J. Doe" do not. */
function abbreviationEnds(tokens: Tokens, end: number, next: number): boolean {
  if (titlesBeforeNames.has(tokens.norm[end]!) || tokens.norm[end]!.length === 2) return false;
  if (tokens.kind[next] === TokenKind.mark) return beginsUpper(tokens, next);
  return tokens.shape[next] === Shape.capitalized && sentenceStarters.has(tokens.norm[next]!);
}

/** The first letter or digit from `i` on, after opening marks and brackets, is no small letter. */
export function beginsUpper(tokens: Tokens, i: number): boolean {
  const stop = Math.min(tokens.length, i + 4);
  for (let k = i; k < stop; k++) {
    const kind = tokens.kind[k];
    if (kind === TokenKind.mark || kind === TokenKind.punctuation || kind === TokenKind.symbol) continue;
    return tokens.shape[k] !== Shape.lower;
  }
  return true;
}
