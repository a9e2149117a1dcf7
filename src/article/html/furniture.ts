// “Read more: Ferry fares to rise”, “Sign up for our newsletter”: lines that are no part of the story.
import type { TextBlock } from "./blocks.ts";
import { askedFor, askingOpenings, deadLines, pointerOpenings } from "../../english/pages/html.ts";

/** A line that points elsewhere or asks for something is short. */
const LONGEST_POINTER = 30;
const LONGEST_REQUEST = 60;
/** Whole lines of links are headlines of other stories, unless they are sentences. */
const ALL_LINK = 0.9;
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/** Ends as sentences do, closing marks aside. */
export const isSentence = (line: string): boolean => SENTENCE_END.test(line);

export const wordCount = (text: string): number =>
  text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Leaves out the lines that belong to the page and not to its article. */
export const dropFurniture = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.filter((block) => !isFurniture(block));

export function isFurniture(block: TextBlock): boolean {
  const line = block.text.toLowerCase().replaceAll("’", "'");
  const words = wordCount(line);
  if (words === 0 || deadLines.has(line)) return true;
  return isPointer(line, words, block) || isRequest(line, words) || isLinkedHeadline(block);
}

/** “Read more: Ferry fares to rise” points; “Watch: he will be back,” said Marsh.” does not. */
const isPointer = (line: string, words: number, { linked, text }: TextBlock): boolean =>
  words <= LONGEST_POINTER &&
  pointerOpenings.some((opening) => line.startsWith(opening)) &&
  (linked > 0 || !isSentence(text));

/** “Sign up for our free newsletter and get the news in your inbox.” */
function isRequest(line: string, words: number): boolean {
  if (words > LONGEST_REQUEST || !askingOpenings.some((opening) => line.startsWith(opening))) return false;
  return line.split(/[^a-z]+/).some((word) => askedFor.has(word));
}

/** <p><a>Ferry fares to rise</a></p>, but neither <p><a>The fares rose.</a></p> nor a heading. */
const isLinkedHeadline = ({ text, element, linked }: TextBlock): boolean =>
  linked > text.length * ALL_LINK && !/^h\d$/.test(element) && !isSentence(text);
