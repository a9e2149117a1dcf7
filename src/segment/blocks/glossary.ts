// "The Storting is the parliament of Norway. It has 169 seats."
import { Shape, TokenKind, type Tokens } from "../tokens.ts";
import type { Draft } from "./draft.ts";
import type { BlockFacts } from "./facts.ts";
import { glossaryArticles, glossaryHeads, glossaryLinks, passingWords } from "../../english/pages/blocks.ts";

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
