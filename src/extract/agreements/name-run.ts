import {
  definite,
  descriptive,
  indefinite,
  modelLinks,
  modelVerbs,
  prospective,
  repeating,
} from "../../english/documents/phrase.ts";
import type { Found } from "./found.ts";
import { Shape, TokenKind } from "../../segment/tokens.ts";
import { tiesAt } from "./gazetteer/keys.ts";
import { monthsAndDays, nameParticles, openers } from "../../english/documents/names.ts";
import { polities } from "../../english/documents/geography.ts";
import { topicParts, topics } from "../../english/documents/topics.ts";
import { sentenceOf, type HeadAt, type Scan } from "./scan.ts";

const LONGEST = 8;

/** First token of the capitalised run that ends before token `head`, hyphens within it included. */
export function nameStart(scan: Scan, head: number): number {
  const { tokens, segments } = scan;
  const begin = Math.max(segments.sentences[sentenceOf(scan, head)]!.first, head - LONGEST);
  let first = head;
  for (let i = head - 1; i >= begin; i--) {
    if (tiesAt(tokens, i)) continue;
    if (tokens.kind[i]! > TokenKind.abbreviation) break;
    if (nameParticles.has(tokens.norm[i]!) && first < head) continue; // "Dar es Salaam"
    if (tokens.shape[i] === Shape.lower && tokens.norm[i] !== "and") break;
    if (tokens.norm[i] === "and" && joinsTitle(scan, i, head)) continue;
    if (tokens.norm[i] === "'s" || scan.taken[i] || openers.has(tokens.norm[i]!)) break;
    first = i;
  }
  return first;
}

/** "Doha Declaration of Calm": after a head with a capital, "of" and the capitals that follow. */
export function tailEnd({ tokens }: Scan, { first, last }: HeadAt): number {
  if (tokens.shape[first] === Shape.lower || tokens.norm[last] !== "of") return last;
  let end = last + 1;
  while (end < tokens.length && isTailWord(tokens, end)) end++;
  return end === last + 1 ? last : end;
}

const isTailWord = ({ kind, shape, norm }: Scan["tokens"], i: number): boolean =>
  kind[i]! <= TokenKind.abbreviation &&
  shape[i] === Shape.capitalized &&
  !polities.has(norm[i]!) &&
  !monthsAndDays.has(norm[i]!);

/** "Economic Cooperation and Trade Agreement": what follows "and" is no name alone, and a capital stands before it. */
function joinsTitle({ tokens }: Scan, and: number, head: number): boolean {
  if (tokens.shape[head] !== Shape.capitalized || tokens.shape[and - 1] !== Shape.capitalized) return false;
  for (let i = and + 1; i < head; i++)
    if (tokens.shape[i] !== Shape.capitalized || !isPlain(tokens.norm[i]!)) return false;
  return and + 1 < head;
}

/** Words that tell no agreement from another: "historic", "peace", "new". */
export const isPlain = (word: string): boolean =>
  topics.has(word) || topicParts.has(word) || descriptive.has(word) || prospective.has(word);

const LINK_REACH = 3;

/**
 * “Nobody needs another Kyoto Protocol”, “a pact modelled on the Dayton accords”: one like it, not the one itself.
 * The form stays what the words are; only the relation says so.
 */
export function relationAt({ tokens }: Scan, first: number): Found["relation"] {
  const before = tokens.norm[first - 1] ?? "";
  if (before === "another") return "modelledOn";
  if (repeating.has(before) && indefinite.has(tokens.norm[first - 2] ?? "")) return "modelledOn";
  for (let i = first - 1; i >= Math.max(1, first - LINK_REACH); i--) {
    if (modelLinks.has(tokens.norm[i]!)) return modelVerbs.has(tokens.norm[i - 1]!) ? "modelledOn" : "refers";
    if (!definite.has(tokens.norm[i]!)) return "refers";
  }
  return "refers";
}
