import { leadingApostropheWords } from "./lexicon.ts";
import type { BlockSegment, Sentence, Zone, ZoneStyle } from "./segments.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";

type OpenZone = { first: number; style: ZoneStyle; opener: string; sentence: number; continues: boolean };

const DEEPEST = 4;
const STYLE: Readonly<Record<string, ZoneStyle>> = {
  "“": "double", "”": "double", "„": "low", "‟": "double", "\"": "double", "''": "latex", "``": "latex",
  "«": "guillemet", "»": "guillemet", "‹": "guillemet", "›": "guillemet",
  "‘": "single", "’": "single", "'": "single", "‚": "low", "‛": "single",
}; // prettier-ignore
const PARTNER: Readonly<Record<string, string>> = { "«": "»", "»": "«", "‹": "›", "›": "‹", "‚": "‘" };

/**
 * Finds what stands in quotation marks: “ ” ‘ ’ " ' « » „ “ `` ''. Apostrophes open and close nothing; a quotation over
 * several paragraphs gives one zone a paragraph; a mark that is never closed reaches no further than its sentence.
 */
export function findZones(
  tokens: Tokens,
  blocks: readonly BlockSegment[],
  sentences: readonly Sentence[],
): Zone[] {
  const zones: Zone[] = [];
  let carried = false; // the block before left a quotation open
  let s = 0;
  blocks.forEach((block, b) => {
    const firstSentence = s;
    while (s < sentences.length && sentences[s]!.block === b) s++;
    const own = sentences.slice(firstSentence, s);
    const next = blocks[b + 1];
    const goesOn = next !== undefined && next.role === "paragraph" && reopens(tokens, next);
    const found = zonesOfBlock(tokens, block, b, own, carried, goesOn);
    carried = found.some((zone) => zone.goesOn);
    zones.push(...found);
  });
  return zones;
}

/** A paragraph goes on with a quotation when it opens with a mark, or closes one that it never opened. */
function reopens(tokens: Tokens, block: BlockSegment): boolean {
  const opening = tokens.norm[block.first]!;
  return (
    opening === "“" || opening === '"' || opening === "``" || opening === "«" || closesUnopened(tokens, block)
  );
}

function closesUnopened(tokens: Tokens, block: BlockSegment): boolean {
  for (let i = block.first; i < block.last; i++) {
    const norm = tokens.norm[i]!;
    if (norm === "“") return false;
    if (norm === "”") return true;
  }
  return false;
}

function zonesOfBlock(
  tokens: Tokens,
  block: BlockSegment,
  index: number,
  sentences: readonly Sentence[],
  carried: boolean,
  goesOn: boolean,
): Zone[] {
  const zones: Zone[] = [];
  const stack: OpenZone[] = [];
  const at = (from: OpenZone, last: number, closed: boolean, on: boolean): void => {
    const start = tokens.start[from.first]!;
    zones.push({
      start, end: tokens.end[last - 1]!, first: from.first, last, block: index, style: from.style,
      depth: stack.indexOf(from), closed, goesOn: on, continues: from.continues,
    }); // prettier-ignore
  };
  if (carried && closesUnopened(tokens, block))
    stack.push({ first: block.first, style: "double", opener: "“", sentence: 0, continues: true });
  let sentence = 0;
  for (let i = block.first; i < block.last; i++) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= i) sentence++;
    if (tokens.kind[i] !== TokenKind.mark) continue;
    const closing = closes(tokens, i, stack, block);
    if (closing >= 0) {
      at(stack[closing]!, i + 1, true, false);
      stack.length = closing;
    } else if (opens(tokens, i, block)) {
      const again = stack.findIndex((open) => open.opener === tokens.norm[i]);
      if (again >= 0) {
        // the same mark opened twice: the first was never closed
        at(stack[again]!, Math.min(i, sentences[stack[again]!.sentence]!.last), false, false);
        stack.length = again;
      }
      const continues = carried && i === block.first;
      if (stack.length < DEEPEST)
        stack.push({
          first: i,
          style: STYLE[tokens.norm[i]!] ?? "none",
          opener: tokens.norm[i]!,
          sentence,
          continues,
        });
    }
  }
  const left = stack[0];
  if (left && left.style !== "single")
    at(left, goesOn ? block.last : sentences[left.sentence]!.last, false, goesOn);
  return zones.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Index in the stack of the zone that token `i` closes, or -1. */
function closes(tokens: Tokens, i: number, stack: readonly OpenZone[], block: BlockSegment): number {
  const norm = tokens.norm[i]!;
  for (let k = stack.length - 1; k >= 0; k--) {
    const open = stack[k]!;
    if (closesMark(open.opener, norm) && (!isSingle(norm) || endsSingle(tokens, i, block))) return k;
  }
  return -1;
}

function closesMark(opener: string, norm: string): boolean {
  if (opener === "“" || opener === "‟") return norm === "”" || norm === '"';
  if (opener === '"') return norm === '"' || norm === "”";
  if (opener === "``") return norm === "''" || norm === '"';
  if (opener === "''") return norm === "''";
  if (opener === "„") return norm === "“" || norm === "”";
  if (opener === "‘" || opener === "'" || opener === "‛") return norm === "'" || norm === "’";
  return PARTNER[opener] === norm;
}

// `norm` has straight apostrophes for curly closing ones
const isSingle = (norm: string): boolean => norm === "'" || norm === "’";

/** A closing ’ touches the word before it and not the one behind; "the workers’ rights" is no end of a quotation. */
function endsSingle(tokens: Tokens, i: number, block: BlockSegment): boolean {
  if (!touchesBefore(tokens, i, block) || touchesWordBehind(tokens, i, block)) return false;
  const possessive = tokens.norm[i - 1]!.endsWith("s") && tokens.shape[i + 1] === Shape.lower;
  return !(possessive && laterSingleEnd(tokens, i, block));
}

function laterSingleEnd(tokens: Tokens, from: number, block: BlockSegment): boolean {
  const stop = Math.min(block.last, from + 60);
  for (let i = from + 1; i < stop; i++) {
    if (tokens.norm[i] === "‘") return false;
    if (isSingle(tokens.norm[i]!) && touchesBefore(tokens, i, block) && !touchesWordBehind(tokens, i, block))
      return true;
  }
  return false;
}

const touchesBefore = (tokens: Tokens, i: number, block: BlockSegment): boolean =>
  i > block.first && tokens.end[i - 1] === tokens.start[i];

const touchesWordBehind = (tokens: Tokens, i: number, block: BlockSegment): boolean =>
  i + 1 < block.last && tokens.end[i] === tokens.start[i + 1] && tokens.kind[i + 1]! <= TokenKind.number;

/** Whether token `i` opens a quotation: it touches what follows and not the word before. */
function opens(tokens: Tokens, i: number, block: BlockSegment): boolean {
  const norm = tokens.norm[i]!;
  if (norm === "”" || norm === "’" || norm === "´" || norm === "`") return false;
  const free = !touchesBefore(tokens, i, block) || tokens.kind[i - 1]! > TokenKind.number;
  if (norm === "“" || norm === "„" || norm === "``" || norm === "«" || norm === "‹" || norm === "‟")
    return true;
  if (norm === '"' || norm === "''" || norm === "»" || norm === "›")
    return free && touchesAnything(tokens, i, block);
  return free && touchesWordBehind(tokens, i, block) && !isLeadingApostrophe(tokens, i);
}

const touchesAnything = (tokens: Tokens, i: number, block: BlockSegment): boolean =>
  i + 1 < block.last && tokens.end[i] === tokens.start[i + 1];

/** "’90s", "’em", "’n’": a letter left out, not a quotation. */
const isLeadingApostrophe = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i + 1] === TokenKind.number || leadingApostropheWords.has(tokens.norm[i + 1]!);
