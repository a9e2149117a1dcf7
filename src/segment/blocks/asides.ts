// Blocks that are told by their words to stand beside the story: notes, biographies, appeals, an encyclopedia's terms.
// "Editor’s note: …" · "Jane Doe contributed to this report." · "Una O’Neill is a columnist for The Oakford Echo."
import {
  contributedEndings,
  craftWords,
  editorsWork,
  giftWords,
  glossaryArticles,
  glossaryHeads,
  glossaryLinks,
  noteLabels,
  noteOpenings,
  outletWords,
  passingWords,
  pleaVerbs,
  pressJobs,
  pressWords,
  readerWords,
  supportWords,
  textNames,
} from "../../english/pages/blocks.ts";
import { createOpenings, type BlockFacts, type Draft } from "./facts.ts";
import { nameEnd } from "./names.ts";
import { Shape, TokenKind, type Tokens, wordGate } from "../tokens.ts";

const LONGEST_NOTE = 120;
const LONGEST_BIOGRAPHY = 70;
const LABEL_WITHIN = 4;
const JOB_WITHIN = 12;

const opensNote = createOpenings(noteOpenings);
const opensLabel = createOpenings(noteLabels);
const opensTextName = createOpenings(textNames);

/** A note of the editors on the text itself: where it comes from, who helped, what was put right. */
export const isNote = ({ tokens }: Draft, facts: BlockFacts): boolean =>
  facts.words <= LONGEST_NOTE && (opensLikeNote(tokens, facts) || thanksHelpers(facts));

const opensLikeNote = (tokens: Tokens, facts: BlockFacts): boolean =>
  opensNote(facts.opening) ||
  (opensLabel(facts.opening) && hasLabel(tokens, facts)) ||
  (opensTextName(facts.opening) &&
    !facts.quoted &&
    facts.opening.split(" ").some((word) => editorsWork.has(word)));

/** "Correction: …", "Correction" alone; but not "Corrections officers were …". */
function hasLabel(tokens: Tokens, { first, last, words }: BlockFacts): boolean {
  if (words <= 1) return true;
  for (let i = first + 1; i < Math.min(last, first + LABEL_WITHIN); i++)
    if (LABEL_SIGNS.has(tokens.norm[i]!)) return true;
  return false;
}

const LABEL_SIGNS = new Set([":", "—", "–", "-"]);

const thanksHelpers = ({ key, quoted }: BlockFacts): boolean =>
  !quoted && contributedEndings.some((ending) => key.endsWith(ending) || key.includes(`${ending} from `));

/** "Una O’Neill is a columnist for The Oakford Echo.": about the author, told at the article's end. */
export function isBiography({ tokens }: Draft, { first, last, words, quoted }: BlockFacts): boolean {
  if (words > LONGEST_BIOGRAPHY || quoted) return false;
  const name = nameEnd(tokens, first, last);
  if (name === first || (tokens.norm[name] !== "is" && tokens.norm[name] !== "covers")) return false;
  if (tokens.norm[name] === "covers") return true;
  for (let i = name + 1; i < Math.min(last, name + JOB_WITHIN); i++)
    if (pressJobs.has(tokens.norm[i]!) && tokens.norm[i] !== "chief") return true;
  return false;
}

// "We have reported from the harbour for ten years. Your support keeps our newsroom open."

const LONGEST_APPEAL = 70;
const LONGEST_PLEA = 14;
/** A word such as "donation" or "journalism" weighs as much as two such as "support" and "stories". */
const TELLING = 2;
const ENOUGH = 3;
/** "We have reported …" is the outlet's own voice, "…, he said" is not. */
const OWN_VOICE = 2;

/**
 * The outlet speaks to its reader about money or membership. A speech has "we", "you" and "support" too; the outlet's own
 * work (stories, newsroom, reporting) must be named.
 */
export function isAppeal({ tokens }: Draft, facts: BlockFacts): boolean {
  if (facts.words > LONGEST_APPEAL || facts.quoted || !speaksToReader(tokens, facts)) return false;
  const count = (words: ReadonlySet<string>) => countIn(tokens, facts, words);
  const [outlet, gift, support] = [count(outletWords), count(giftWords), count(supportWords)];
  const [craft, press] = [count(craftWords), count(pressWords)];
  if (craft + press === 0 || gift + support === 0 || outlet + gift === 0) return false;
  if (facts.reports && outlet < OWN_VOICE) return false;
  return (gift + craft) * TELLING + support + press >= ENOUGH;
}

function speaksToReader(tokens: Tokens, { first, last }: BlockFacts): boolean {
  for (let i = first; i < last; i++) if (isReaderWord(tokens, i)) return true;
  return false;
}
const isReaderWord = wordGate((norm) => readerWords.has(norm));

/** How many tokens of a block are among `words`. */
export function countIn(tokens: Tokens, { first, last }: BlockFacts, words: ReadonlySet<string>): number {
  let count = 0;
  for (let i = first; i < last; i++) if (words.has(tokens.norm[i]!)) count++;
  return count;
}

/** "Support the Oakford Echo Team": a button's line, told from a sentence by its missing stop. */
export const isPleaLine = ({ tokens }: Draft, { first, words, closes, quoted }: BlockFacts): boolean =>
  words <= LONGEST_PLEA && !closes && !quoted && pleaVerbs.has(tokens.norm[first]!);

// "The Storting is the parliament of Norway. It has 169 seats."

const LONGEST_GLOSSARY = 90;
const LONGEST_TERM = 8;
const HEAD_WITHIN = 9;

/**
 * An encyclopedia's sentence on a term of the article: the term, "is the" or "is a", and a kind of institution, place or thing;
 * nothing in it belongs to the day's news, and it quotes nobody.
 */
export function isGlossary({ tokens }: Draft, facts: BlockFacts): boolean {
  if (facts.words > LONGEST_GLOSSARY || facts.quoted || facts.reports || !facts.closes) return false;
  const is = definedAt(tokens, facts);
  return is > 0 && namesKind(tokens, is, facts.last) && isTimeless(tokens, facts);
}

/** Index of "is" after a term in capitals, or -1: "The Verdal Assembly of Norland is …". */
function definedAt(tokens: Tokens, { first, last }: BlockFacts): number {
  let capitals = 0;
  for (let i = first; i < Math.min(last, first + LONGEST_TERM); i++) {
    if (tokens.norm[i] === "is" || tokens.norm[i] === "are")
      return capitals > 0 && glossaryArticles.has(tokens.norm[i + 1]!) ? i : -1;
    if (tokens.norm[i] !== "the" && isCapital(tokens, i)) capitals++;
    else if (tokens.kind[i] === TokenKind.word && !glossaryLinks.has(tokens.norm[i]!)) return -1;
  }
  return -1;
}

const isCapital = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i]! <= TokenKind.abbreviation &&
  tokens.shape[i] !== Shape.lower &&
  !(tokens.shape[i] === Shape.none);

function namesKind(tokens: Tokens, is: number, last: number): boolean {
  for (let i = is + 2; i < Math.min(last, is + 2 + HEAD_WITHIN); i++) {
    if (tokens.norm[i] === ".") return false;
    if (glossaryHeads.has(tokens.norm[i]!)) return true;
  }
  return false;
}

function isTimeless(tokens: Tokens, { first, last }: BlockFacts): boolean {
  for (let i = first; i < last; i++) if (passingWords.has(tokens.norm[i]!)) return false;
  return true;
}
