// ORR: The bridge is safe.
// Q: Will it open? – A: On Monday.

import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import type { Attribution } from "../attribution.ts";
import { trimmed, type Passage, type Unit } from "../passage.ts";

const LONGEST_LABEL = 5;
const FEWEST_TURNS = 3;

/** Paragraphs that begin with "NAME:", by the block they are; empty unless the article has several such turns. */
export function findTurns(passage: Passage): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  passage.segments.blocks.forEach((block, b) => {
    const colon = labelEnd(passage.tokens, block.first, block.last);
    if (colon !== null) turns.set(b, colon);
  });
  return turns.size >= FEWEST_TURNS ? turns : new Map();
}

/** The index of the colon that closes a speaker's label at the head of a paragraph. */
function labelEnd(tokens: Tokens, first: number, last: number): number | null {
  const limit = Math.min(last - 1, first + LONGEST_LABEL);
  for (let i = first; i < limit; i++) {
    if (tokens.norm[i] === ":") return i > first ? i : null;
    const named = tokens.kind[i]! <= TokenKind.abbreviation && tokens.shape[i] !== Shape.lower;
    if (!named && tokens.kind[i] !== TokenKind.mark) return null;
  }
  return null;
}

/** The turn that begins this unit's paragraph: all of the paragraph behind its label. */
export function turnOf(passage: Passage, unit: Unit, turns: ReadonlyMap<number, number>): Attribution | null {
  const colon = turns.get(unit.block);
  const block = passage.segments.blocks[unit.block]!;
  if (colon === undefined || unit.first !== block.first) return null;
  const content = trimmed(passage, { first: colon + 1, last: block.last });
  if (!content) return null;
  const source = { first: block.first, last: colon };
  const act = passage.tokens.norm[block.last - 1] === "?" ? ("ask" as const) : ("state" as const);
  return {
    content: [content],
    cue: { first: colon, last: colon + 1 },
    source,
    lemma: ":",
    act,
    rule: "quotes/transcript",
  };
}
