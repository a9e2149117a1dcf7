import type { Article } from "../article/schema.ts";
import { datelineDashes } from "../english/pages/blocks.ts";
import { readParagraphs } from "./blocks/paragraphs.ts";
import { assignRoles } from "./blocks/roles.ts";
import type { BlockSegment, Segments, Sentence, TokenRange } from "./segments.ts";
import { beginsUpper, eachSentence } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";
import { Shape, TokenKind, type Tokens } from "./tokens.ts";
import { findZones } from "./zones.ts";

/** Cuts an article into blocks with roles, sentences, tokens and quotation zones: once, for every extractor. */
export function segment(article: Article): Segments {
  const { text } = article;
  const tokens = tokenize(text);
  const blocks = assignRoles(text, tokens, readBlocks(text, tokens), article);
  const dateline = findDateline(tokens, blocks);
  const sentences = blocks.flatMap((block, index) => sentencesOf(tokens, block, index, dateline));
  return { text, tokens, blocks, dateline, sentences, zones: findZones({ tokens, blocks, sentences }) };
}

function readBlocks(text: string, tokens: Tokens): BlockSegment[] {
  let token = 0;
  return readParagraphs(text).flatMap(({ start, end }) => {
    const first = token;
    while (token < tokens.length && tokens.start[token]! < end) token++;
    return token > first ? [{ start, end, role: "paragraph" as const, first, last: token }] : [];
  });
}

/** The dateline, with its dash, is a sentence of its own: it is no part of what the first one says. */
function sentencesOf(
  tokens: Tokens,
  block: BlockSegment,
  index: number,
  dateline: TokenRange | null,
): Sentence[] {
  const sentences: Sentence[] = [];
  const emit = (first: number, last: number): void => {
    sentences.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, block: index });
  };
  const story = dateline?.first === block.first ? dateline.last + 1 : block.first;
  if (story > block.first) emit(block.first, story);
  eachSentence(tokens, story, block.last, emit);
  return sentences;
}

// "OSLO, March 4, 2031 (Reuters) — The ferry …", "(Reuters) — The ferry …"

const LONGEST_DATELINE = 24;
const FIRST_PARAGRAPHS = 2;

/** The place, date and agency that open one of the first paragraphs, without the dash after them. */
function findDateline(tokens: Tokens, blocks: readonly BlockSegment[]): TokenRange | null {
  const paragraphs = blocks.filter(({ role }) => role === "paragraph").slice(0, FIRST_PARAGRAPHS);
  for (const { start, first, last } of paragraphs) {
    const dash = closingDash(tokens, first, last);
    if (dash > first) return { start, end: tokens.end[dash - 1]!, first, last: dash };
  }
  return null;
}

/** Token of the dash that closes the dateline, or the block's first token where there is no dateline. */
function closingDash(tokens: Tokens, first: number, last: number): number {
  const opening = tokens.norm[first] === "(" ? first + 1 : first;
  if (tokens.shape[opening] === Shape.lower || tokens.shape[opening] === Shape.none) return first;
  let telling = tokens.shape[first] === Shape.upper;
  const stop = Math.min(last, first + LONGEST_DATELINE);
  for (let i = opening + 1; i < stop; i++) {
    if (datelineDashes.has(tokens.norm[i]!))
      return telling && isSetOff(tokens, i) && (i + 1 === last || beginsUpper(tokens, i + 1)) ? i : first;
    // "Oslo on Monday …": a small letter outside brackets is running text
    if (tokens.kind[i] === TokenKind.word && tokens.shape[i] === Shape.lower) return first;
    // "Oslo - Bergen trains are late" has a dash, too
    telling ||= TELLING.has(tokens.norm[i]!) || tokens.kind[i] === TokenKind.number;
  }
  return first;
}

const TELLING = new Set([",", ")"]);

/** "Winston-Salem" has its hyphen inside, a dateline's dash stands after a bracket, a figure or a capital place and a space. */
const isSetOff = (tokens: Tokens, dash: number): boolean =>
  tokens.norm[dash - 1] === ")" ||
  tokens.end[dash - 1]! < tokens.start[dash]! ||
  (tokens.norm[dash] !== "-" && tokens.kind[dash - 1] === TokenKind.number);
