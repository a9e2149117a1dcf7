// ORR: The bridge is safe.
// Q: Will it open? – A: On Monday.

import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import type { Attribution } from "../attribution.ts";
import type { Passage, Unit } from "../passage.ts";

const LONGEST_LABEL = 5;
const FEWEST_TURNS = 3;

/**
 * Paragraphs that begin with "NAME:", as a map from block to the token index of the colon. A label counts when it comes
 * back; empty unless the article has several such turns.
 */
export function findTurns(passage: Passage): ReadonlyMap<number, number> {
  const { blocks, text, tokens } = passage.segments;
  const turns = blocks.flatMap((block, b) => {
    const colon = labelEnd(tokens, block.first, block.last);
    return colon === null ? [] : [{ b, colon, label: text.slice(block.start, tokens.end[colon - 1]) }];
  });
  const uses = new Map<string, number>();
  for (const { label } of turns) uses.set(label, (uses.get(label) ?? 0) + 1);
  const repeated = turns.filter(({ label }) => uses.get(label)! > 1);
  return new Map(repeated.length < FEWEST_TURNS ? [] : repeated.map(({ b, colon }) => [b, colon]));
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
  if (colon + 1 >= block.last) return null;
  const content = { first: colon + 1, last: block.last };
  const source = { first: block.first, last: colon };
  const act = passage.tokens.norm[block.last - 1] === "?" ? ("ask" as const) : ("state" as const);
  return {
    content: [content],
    cue: { first: colon, last: colon + 1 },
    source,
    lemma: ":",
    act,
    rule: "quotes/transcript",
    verbatim: true,
  };
}
