import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { mention } from "../found.ts";
import { relationAt } from "../name-run.ts";
import { type Rule } from "../phrase.ts";
import { keyOf, tiesAt } from "../gazetteer/keys.ts";
import {
  monthsAndDays,
  nameParticles,
  otherModifiers,
  otherNames,
  nameJoints,
} from "../../../english/documents/names.ts";
import { capitals, polities } from "../../../english/documents/geography.ts";
import { leadingHeads, type Head } from "../../../english/documents/heads.ts";
import { descriptive } from "../../../english/documents/phrase.ts";
import { topicParts, topics } from "../../../english/documents/topics.ts";
import { isPlain, nameStart, tailEnd } from "../name-run.ts";
import { claim, isTaken, sentenceOf, wordsOf, yearAt, type HeadAt, type Scan } from "../scan.ts";

/** “They signed the Aldmoor Gas Accord and the "Lantern Pact".” A name no list holds, head last. */
export const titled: Rule = {
  name: "agreements/titled",
  example: "They signed the Aldmoor Gas Accord and the “Lantern Pact”.",
  asked: "article",
  find: (scan) => scan.heads.forEach((at) => findTitled(scan, at)),
};

function findTitled(scan: Scan, at: HeadAt): void {
  const first = nameStart(scan, at.first);
  if (first === at.first || isTaken(scan, first, at.last)) return;
  const year = yearAt(scan.tokens, first - 1);
  if (!isName(scan, first, at, year)) return;
  const last = tailEnd(scan, at);
  claim(scan, {
    ...mention({
      first: year === null ? first : first - 1,
      last,
      form: "full",
      kind: at.head.kind,
      rule: titled.name,
    }),
    name: wordsOf(scan, first, last),
    head: at.head,
    relation: relationAt(scan, year === null ? first : first - 1),
    year,
  });
}

function isName(scan: Scan, first: number, { first: at, last, head }: HeadAt, year: number | null): boolean {
  const { tokens } = scan;
  if (otherNames.has(tokens.norm[last] ?? "") || isFirstHalf(scan, at, last)) return false;
  const modifiers: string[] = [];
  for (let i = first; i < at; i++) if (!tiesAt(tokens, i)) modifiers.push(tokens.norm[i]!);
  if (modifiers.some((word) => otherModifiers.has(word) || otherNames.has(word) || monthsAndDays.has(word)))
    return false;
  if (modifiers.every((word) => polities.has(word) || topics.has(word) || topicParts.has(word))) return false; // by parties
  const titled = tokens.shape[at] !== Shape.lower;
  const the = tokens.norm[(year === null ? first : first - 1) - 1] === "the";
  if (head.word === "declaration") return titled && the && suitsTitle(modifiers, head);
  return titled ? suitsTitle(modifiers, head) : the && suitsPlace(modifiers, head, year);
}

/** "the Oslo Truce Monitor": with one more capital after it, it is the name of something else. */
function isFirstHalf(scan: Scan, at: number, last: number): boolean {
  const { tokens, segments } = scan;
  if (tokens.shape[at] !== Shape.capitalized || tokens.shape[last] !== Shape.capitalized) return false;
  if (last >= segments.sentences[sentenceOf(scan, at)]!.last) return false;
  const next = tokens.norm[last]!;
  const place = polities.has(next) || capitals.has(keyOf(next));
  return tokens.kind[last]! <= TokenKind.abbreviation && !monthsAndDays.has(next) && !place;
}

/** "Aldmoor Gas Accord"; not "Historic Peace Agreement", nor "Springfield Convention". */
function suitsTitle(modifiers: readonly string[], head: Head): boolean {
  if (head.kind === "deal" || head.kind === "resolution") return false;
  const geographic = modifiers.some((word) => polities.has(word) || capitals.has(keyOf(word)));
  if (head.kind === "convention" || head.kind === "charter") return geographic;
  const telling = modifiers.filter((word) => !isPlain(word));
  return telling.length > 0;
}

/** "the Aldmoor accord", "the 2018 Port Alder agreement": a small head that only states have, or one with its year. */
const suitsPlace = (modifiers: readonly string[], head: Head, year: number | null): boolean =>
  (!head.weak || (year !== null && head.word === "agreement")) &&
  modifiers.filter((word) => !nameParticles.has(word)).length <= 2 &&
  modifiers.every((word) => !descriptive.has(word) && !topics.has(word));

/** “The Treaty of Harrow Bridge came before the Convention on the Use of Northern Straits.” A name, head first. */
export const treatyOf: Rule = {
  name: "agreements/treaty-of",
  example: "The Treaty of Harrow Bridge came before the Convention on the Use of Northern Straits.",
  asked: "article",
  find: (scan) => scan.heads.forEach((at) => findTreatyOf(scan, at)),
};

function findTreatyOf(scan: Scan, at: HeadAt): void {
  const { tokens } = scan;
  const links = leadingHeads.get(at.head.word);
  if (tokens.shape[at.first] !== Shape.capitalized || !links?.includes(tokens.norm[at.last] ?? "")) return;
  const last = nameEnd(scan, at.last + 1);
  if (last === at.last + 1 || isTaken(scan, at.first, last) || !isPublic(scan, at.last + 1, last)) return;
  const year = yearAt(tokens, at.first - 1);
  claim(scan, {
    ...mention({
      first: year === null ? at.first : at.first - 1,
      last,
      form: "full",
      kind: at.head.kind,
      rule: treatyOf.name,
    }),
    name: wordsOf(scan, at.first, last),
    head: at.head,
    relation: relationAt(scan, at.first),
    year,
  });
}

const LONGEST = 14;

/** Behind the last capitalised word of the run from `i` on; small joining words may stand between two capitals. */
function nameEnd({ tokens }: Scan, i: number): number {
  let last = i;
  for (let j = i; j < Math.min(tokens.length, i + LONGEST); j++) {
    const word = tokens.kind[j]! <= TokenKind.abbreviation;
    if (tiesAt(tokens, j) || (word && nameJoints.has(tokens.norm[j]!))) continue;
    if (!word || tokens.shape[j] === Shape.lower || tokens.norm[j] === "'s") break;
    last = j + 1;
  }
  return last;
}

function isPublic({ tokens }: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (monthsAndDays.has(tokens.norm[i]!) || (otherModifiers.has(tokens.norm[i]!) && i === first))
      return false;
  return true;
}
