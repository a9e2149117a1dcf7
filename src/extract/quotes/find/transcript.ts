// ORR: Is it safe? – BADU: It is.

import { storyRoles } from "../../../segment/schema.ts";
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import type { Attribution } from "../attribution.ts";
import { ruleConfidence } from "./finder.ts";
import type { Passage } from "../passage.ts";
import { rangeAt } from "../phrases.ts";
import { inOrder, type Finder } from "./finder.ts";

const LONGEST_LABEL = 5;
const FEWEST_TURNS = 3;

/** One speaker's turn: the blocks from its label's to the last before the next label, and the colon of the label. */
type Turn = { readonly first: number; readonly last: number; readonly colon: number };

/**
 * The turns of an interview or debate: paragraphs that begin with "NAME:", each with those without a label after it, up to
 * the last label. A label counts when it comes back; without several such turns there are none. Nothing else is found there.
 */
export const transcript: Finder = {
  name: "quotes/transcript",
  example: "ORR: Is it safe?\n\nBADU: It is.\n\nORR: Who says so?\n\nBADU: I do.",
  find(passage, found) {
    const turns = readTurns(passage);
    if (turns.length === 0) return found;
    const { blocks } = passage.segments;
    const covered = new Set(turns.flatMap(({ first, last }) => range(first, last)).map((b) => blocks[b]!));
    const others = found.filter(
      ({ cue, content }) => !covered.has(rangeAt(blocks, (cue ?? content[0]!).first)),
    );
    return inOrder([...others, ...turns.flatMap((turn) => toAttribution(passage, turn))]);
  },
};

const readTurns = (passage: Passage): Turn[] =>
  repeatedLabels(passage).map(({ block, colon }, i, labels) => ({
    first: block,
    last: labels[i + 1]?.block ?? block + 1,
    colon,
  }));

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);

function repeatedLabels({ segments }: Passage): { block: number; colon: number }[] {
  const { blocks, text, tokens } = segments;
  const labels = blocks.flatMap(({ first, last, start }, block) => {
    const colon = labelEnd(tokens, first, last);
    return colon === null ? [] : [{ block, colon, label: text.slice(start, tokens.end[colon - 1]) }];
  });
  const short = new Set(labels.map(({ label }) => label));
  const uses = new Map<string, number>();
  for (const { label } of labels) uses.set(keyOf(label, short), (uses.get(keyOf(label, short)) ?? 0) + 1);
  const repeated = labels.filter(({ label }) => uses.get(keyOf(label, short))! > 1);
  return repeated.length < FEWEST_TURNS ? [] : repeated;
}

/** "Nadia Osei" is who comes back as "NO". */
function keyOf(label: string, labels: ReadonlySet<string>): string {
  const initials = label
    .split(" ")
    .map((word) => word[0])
    .join("");
  return labels.has(initials) ? initials : label;
}

function toAttribution({ segments, tokens }: Passage, { first, last, colon }: Turn): Attribution[] {
  const content = range(first, last)
    .map((b) => segments.blocks[b]!)
    .filter(({ role }, i) => i === 0 || storyRoles.has(role))
    .map((block, i) => ({ first: i === 0 ? colon + 1 : block.first, last: block.last }))
    .filter((part) => part.last > part.first);
  if (!content.length) return [];
  const act = tokens.norm[content.at(-1)!.last - 1] === "?" ? ("ask" as const) : ("state" as const);
  const source = { first: segments.blocks[first]!.first, last: colon };
  const cue = { first: colon, last: colon + 1 };
  return [
    {
      content,
      cue,
      source,
      lemma: ":",
      act,
      negated: false,
      confidence: ruleConfidence["quotes/transcript"],
      rule: transcript.name,
      verbatim: true,
    },
  ];
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
