import type { Article } from "../article/schema.ts";
import { readParagraphs } from "./blocks/paragraphs.ts";
import { assignRoles } from "./blocks/roles.ts";
import { findDateline } from "./dateline.ts";
import type { BlockSegment, Segments, Sentence, TokenRange } from "./segments.ts";
import { eachSentence } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";
import type { Tokens } from "./tokens.ts";
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
