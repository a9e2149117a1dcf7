// "4 min read" · "DONATE NOW" · "12 comments" · "Related: Mayor of Oakford resigns" · "© 2026 The Oakford Echo"
import { TokenKind, type Tokens } from "../tokens.ts";
import { createOpenings, isWordKind, keyOf, type BlockFacts, type Draft } from "./facts.ts";
import {
  counterWords, minuteWords, promptLabels, promptOpenings, readingWords, rightsPhrases, siteLines,
} from "../../english/pages/blocks.ts"; // prettier-ignore

const LONGEST_PROMPT = 25;
const LONGEST_LABEL = 5;
const LONGEST_RIGHTS = 60;
const LONGEST_COUNTER = 3;

const opensPrompt = createOpenings(promptOpenings);

/** A line that belongs to the site and not to the article. */
export const isSiteLine = (draft: Draft, facts: BlockFacts): boolean =>
  facts.words === 0 ||
  siteLines.has(facts.key) ||
  isReadingTime(draft, facts) ||
  isCounter(draft, facts) ||
  isLabelledPrompt(draft, facts) ||
  isPrompt(draft, facts) ||
  isRightsLine(draft, facts);

/** "4 min read", "Reading time: 4 minutes" */
function isReadingTime({ tokens }: Draft, { first, last, words }: BlockFacts): boolean {
  if (words > 6) return false;
  let [figures, minutes, reading] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === TokenKind.number) figures++;
    else if (minuteWords.has(tokens.norm[i]!)) minutes++;
    else if (readingWords.has(tokens.norm[i]!)) reading++;
    else if (isWordKind(tokens.kind[i]!)) return false;
  }
  return minutes === 1 && reading > 0 && figures > 0;
}

/** "12 comments", "Comments (12)", "1.2K shares" */
function isCounter({ tokens }: Draft, { first, last, words, closes }: BlockFacts): boolean {
  if (words > LONGEST_COUNTER || closes) return false;
  let [figures, counted] = [0, 0];
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === TokenKind.number) figures++;
    else if (counterWords.has(tokens.norm[i]!)) counted++;
    else if (tokens.kind[i] === TokenKind.word && tokens.norm[i]!.length > 1) return false;
  }
  return figures > 0 && counted > 0;
}

/** "Related: Mayor of Oakford resigns"; the title after the colon may well have quotation marks. */
function isLabelledPrompt({ tokens }: Draft, { first, last, words }: BlockFacts): boolean {
  if (words > LONGEST_PROMPT) return false;
  const stop = Math.min(last, first + LONGEST_LABEL + 1);
  for (let i = first + 1; i < stop; i++)
    if (tokens.norm[i] === ":") return promptLabels.has(keyOf(tokens, first, i));
  return false;
}

/** "Sign up for our newsletter", "Get politics in your inbox. Sign up for the Ballot Letter." */
function isPrompt({ tokens }: Draft, { first, last, words, quoted, reports }: BlockFacts): boolean {
  if (words > LONGEST_PROMPT || quoted || reports) return false;
  for (let i = first; i < last; i++)
    if ((i === first || SENTENCE_ENDS.has(tokens.norm[i - 1]!)) && opensPrompt(openingAt(tokens, i, last)))
      return true;
  return false;
}

const SENTENCE_ENDS = new Set([".", "!", "?"]);
/** The longest opening has five words; an apostrophe and a bracket may come on top. */
const OPENING_TOKENS = 8;

const openingAt = (tokens: Tokens, i: number, last: number): string =>
  keyOf(tokens, i, Math.min(last, i + OPENING_TOKENS));

/** "© 2026 The Oakford Echo. All rights reserved." */
function isRightsLine({ tokens }: Draft, { first, key, words, quoted, reports }: BlockFacts): boolean {
  if (words > LONGEST_RIGHTS || quoted || reports) return false;
  const opening = tokens.norm[first]!;
  if (opening === "©" || (opening === "copyright" && tokens.kind[first + 1] !== TokenKind.word)) return true;
  return rightsPhrases.some((phrase) => key.includes(phrase));
}
