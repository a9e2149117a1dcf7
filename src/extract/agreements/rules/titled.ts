import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { keyOf, tiesAt } from "../gazetteer/keys.ts";
import { capitals, descriptive, monthsAndDays, openers, otherModifiers, otherNames, polities, prospective, topicParts, topics, type Head } from "../lexicon.ts"; // prettier-ignore
import { claim, isTaken, mention, sentenceOf, wordsOf, yearAt, type HeadAt, type Scan } from "../scan.ts";
import { relationAt } from "./gazetteer.ts";

/** “They signed the Aldmoor Gas Accord and the "Lantern Pact".” A name no list holds, head last. */
export function findTitled(scan: Scan, at: HeadAt): void {
  const first = nameStart(scan, at.first);
  if (first === at.first || isTaken(scan, first, at.last) || !isName(scan, first, at)) return;
  const year = yearAt(scan.tokens, first - 1);
  claim(scan, {
    ...mention({
      first: year === null ? first : first - 1,
      last: at.last,
      form: "full",
      kind: at.head.kind,
      rule: "agreements/titled",
    }),
    name: wordsOf(scan, first, at.last),
    head: at.head,
    relation: relationAt(scan, first),
    year,
  });
}

const LONGEST = 8;

/** First token of the capitalised run that ends before token `head`, hyphens within it included. */
function nameStart(scan: Scan, head: number): number {
  const { tokens, segments } = scan;
  const begin = Math.max(segments.sentences[sentenceOf(scan, head)]!.first, head - LONGEST);
  let first = head;
  for (let i = head - 1; i >= begin; i--) {
    if (tiesAt(tokens, i)) continue;
    if (tokens.kind[i]! > TokenKind.abbreviation || tokens.shape[i] === Shape.lower) break;
    if (tokens.norm[i] === "'s" || scan.taken[i] || openers.has(tokens.norm[i]!)) break;
    first = i;
  }
  return first;
}

function isName(scan: Scan, first: number, { first: at, last, head }: HeadAt): boolean {
  const { tokens } = scan;
  if (otherNames.has(tokens.norm[last] ?? "")) return false;
  const modifiers: string[] = [];
  for (let i = first; i < at; i++) if (!tiesAt(tokens, i)) modifiers.push(tokens.norm[i]!);
  if (modifiers.some((word) => otherModifiers.has(word) || otherNames.has(word) || monthsAndDays.has(word)))
    return false;
  if (modifiers.every((word) => polities.has(word) || topics.has(word) || topicParts.has(word))) return false; // by parties
  const titled = tokens.shape[at] !== Shape.lower;
  return titled
    ? suitsTitle(modifiers, head)
    : suitsPlace(modifiers, head) && tokens.norm[first - 1] === "the";
}

/** "Aldmoor Gas Accord"; not "Historic Peace Agreement", nor "Springfield Convention". */
function suitsTitle(modifiers: readonly string[], head: Head): boolean {
  if (head.kind === "deal" || head.kind === "resolution") return false;
  const geographic = modifiers.some((word) => polities.has(word) || capitals.has(keyOf(word)));
  if (head.kind === "convention" || head.kind === "charter") return geographic;
  const telling = modifiers.filter((word) => !isPlain(word));
  return telling.length > 0;
}

const isPlain = (word: string): boolean =>
  topics.has(word) || topicParts.has(word) || descriptive.has(word) || prospective.has(word);

/** "the Aldmoor accord": one capitalised word before a small head that only states have. */
const suitsPlace = (modifiers: readonly string[], head: Head): boolean =>
  !head.weak &&
  modifiers.length <= 2 &&
  modifiers.every((word) => !descriptive.has(word) && !topics.has(word));
