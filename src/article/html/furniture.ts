// “Read more: Ferry fares to rise”, “Sign up for our newsletter”: lines that are no part of the story.
import { keyOf, type TextBlock } from "./blocks.ts";
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

// “We start on Friday,” once in its paragraph and once more in large type beside it; a summary of the first paragraphs

/** Words in a row that tell one passage from another. */
const RUN = 4;
const SHORTEST = 8;
/** Where a summary stands. */
const HEAD = 2;
const NEARLY_ALL = 0.9;

/** Leaves out what stands at the head, or set apart, only to say again what paragraphs say. */
export function withoutRepeats(blocks: readonly TextBlock[]): TextBlock[] {
  const runs = blocks.map(({ text }) => runsOf(text));
  const holders = new Map<string, number>();
  for (const own of runs) count(holders, own, 1);
  const texts = new Map<string, number>();
  count(
    texts,
    blocks.map(({ text }) => text),
    1,
  );
  return blocks.filter(({ element, text }, i) => {
    // A line that comes twice, word for word, was meant to.
    if ((i >= HEAD && element !== "blockquote") || texts.get(text)! > 1) return true;
    if (!isRepeated(runs[i]!, holders)) return true;
    count(holders, runs[i]!, -1);
    return false;
  });
}

function isRepeated(own: ReadonlySet<string>, holders: ReadonlyMap<string, number>): boolean {
  const shared = [...own].filter((run) => holders.get(run)! > 1).length;
  return own.size > SHORTEST - RUN && shared >= NEARLY_ALL * own.size;
}

function count(counts: Map<string, number>, keys: Iterable<string>, by: number): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + by);
}

function runsOf(text: string): Set<string> {
  const words = keyOf(text).split(" ");
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" ")));
}
