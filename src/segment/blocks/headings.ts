// "What comes next" between two paragraphs · "• The harbour stays open"
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { BlockFacts, Draft } from "./facts.ts";

const LONGEST_HEADING = 14;
/** "Key points:" is a heading, a longer line before a colon leads on to what follows. */
const LONGEST_LABEL = 3;
/** A heading all in quotation marks; a longer one may be what somebody said. */
const LONGEST_QUOTED = 7;
const LONGEST_ITEM_NUMBER = 2;
/** So many short lines running are items of a list and no headings. */
const LIST_RUN = 3;

/** "• …", "- …", "* …", "1. …", "2) …" */
export function isListItem({ tokens }: Draft, { first, last, words }: BlockFacts): boolean {
  if (words === 0 || last - first < 2) return false;
  const apart = tokens.end[first]! < tokens.start[first + 1]!;
  if (BULLETS.has(tokens.norm[first]!)) return apart || tokens.norm[first] === "•";
  const numbered =
    tokens.kind[first] === TokenKind.number && tokens.norm[first]!.length <= LONGEST_ITEM_NUMBER;
  return (
    numbered &&
    (tokens.norm[first + 1] === "." || tokens.norm[first + 1] === ")") &&
    !apart &&
    last - first > 2 &&
    tokens.end[first + 1]! < tokens.start[first + 2]!
  );
}

const BULLETS = new Set(["•", "-", "*", "–", "·", "▪", "●", "◦", "‣", "--", "►", "■", "○", "→"]);

/** Short lines without a closing stop: a heading, or a list where several follow one another. */
export function markHeadings(draft: Draft): void {
  const { facts, roles } = draft;
  for (let i = 0; i < facts.length;) {
    let end = i;
    while (end < facts.length && roles[end] === undefined && isShortLine(draft, facts[end]!)) end++;
    const last = end === facts.length;
    const role = end - i >= LIST_RUN ? "list" : last ? undefined : "heading";
    for (let k = i; k < end; k++) roles[k] = role;
    i = Math.max(end, i + 1);
  }
}

/** "Q: …", "MODERATOR: …": somebody's turn in a conversation. */
const isTurn = (tokens: Tokens, first: number): boolean =>
  tokens.norm[first + 1] === ":" && (tokens.shape[first] === Shape.upper || tokens.norm[first]!.length === 1);

function isShortLine(
  { tokens }: Draft,
  { first, last, words, closes, quoted, reports }: BlockFacts,
): boolean {
  if (words === 0 || words > LONGEST_HEADING || reports || tokens.shape[first] === Shape.lower) return false;
  const ending = tokens.norm[last - 1]!;
  if (ending === "," || (ending === ":" && words > LONGEST_LABEL) || isTurn(tokens, first)) return false;
  if (quoted && tokens.kind[last - 1] === TokenKind.mark && words > LONGEST_QUOTED) return false;
  return !closes || (ending === "?" && !quoted) || tokens.kind[last - 1] === TokenKind.abbreviation;
}
