import type { Article } from "../article/schema.ts";
import { readParagraphs } from "./blocks/paragraphs.ts";
import { assignRoles } from "./blocks/roles.ts";
import type { BlockSegment, Segments, Sentence } from "./segments.ts";
import { eachSentence } from "./sentences.ts";
import { tokenize } from "./tokenize.ts";
import type { Tokens } from "./tokens.ts";
import { findZones } from "./zones.ts";

/** Cuts an article into blocks with roles, sentences, tokens and quotation zones: once, for every extractor. */
export function segment(article: Article): Segments {
  const { text } = article;
  const tokens = tokenize(text);
  const blocks = assignRoles(text, tokens, readBlocks(text, tokens), article);
  const sentences = blocks.flatMap((block, index) => sentencesOf(tokens, block, index));
  return { text, tokens, blocks, sentences, zones: findZones({ tokens, blocks, sentences }) };
}

function readBlocks(text: string, tokens: Tokens): BlockSegment[] {
  let token = 0;
  return readParagraphs(text).flatMap(({ start, end }) => {
    const first = token;
    while (token < tokens.length && tokens.start[token]! < end) token++;
    return token > first ? [{ start, end, role: "paragraph" as const, first, last: token }] : [];
  });
}

function sentencesOf(tokens: Tokens, block: BlockSegment, index: number): Sentence[] {
  const sentences: Sentence[] = [];
  eachSentence(tokens, block.first, block.last, (first, last) =>
    sentences.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, block: index }),
  );
  return sentences;
}
