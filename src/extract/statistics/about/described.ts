// "The union wants a rise of 6 percent, sold a yard with 14 berths and kept its fee at $40": "a rise", "a yard", "its fee".
import { changeVerbs } from "../../../english/numbers/change.ts";
import {
  bareAgeDying,
  describedMovedBy,
  determiners,
  levelVerbs,
  possessives,
  raisingVerbs,
  settingVerbs,
} from "../../../english/numbers/figures.ts";
import { vagueHeads } from "../../../english/numbers/numbers.ts";
import { openingBefore } from "../../../grammar/clause.ts";
import { nearestPhraseBefore, nounPhraseBefore } from "../../../grammar/noun-phrase-before.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";
import { nounsBefore } from "./noun-before.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isFigureWord, isCapitalized, isNounLike, isPast, isPluralNoun } from "../../../grammar/word.ts";
import type { About, Figure } from "../figure.ts";
import { nounOf } from "./noun.ts";

const LONGEST_OWNER = 6;

/** The noun phrase before the figure that it is said of, rather than its verb's subject. */
export const DESCRIBED: readonly About<Phrase>[] = [
  {
    name: "raised",
    example: "Ice could cause the sea to rise 11 feet.",
    read: (scope, figure) => raisedBefore(scope, figure) ?? undefined,
  },
  {
    name: "agedPerson",
    example: "The storm killed three men aged 24.",
    read: (scope, figure) => (isOfPerson(figure) ? (aged(scope, figure) ?? undefined) : undefined),
  },
  {
    name: "apposed",
    example: "Lind Foods, the country's third-largest mill, closed.",
    read: (scope, figure) => (isOfPerson(figure) ? (inApposition(scope, figure) ?? undefined) : undefined),
  },
  {
    name: "moved",
    example: "The bank kept its fee at $40.",
    read: (scope, figure) =>
      !isOfPerson(figure) && oneOf(scope, figure.outerFirst - 1, describedMovedBy)
        ? (moved(scope, figure.outerFirst - 1) ?? undefined)
        : undefined,
  },
  {
    name: "worth",
    example: "The town won a grant worth $8 million.",
    read: (scope, figure) =>
      !isOfPerson(figure) && norm(scope, figure.outerFirst - 1) === "worth"
        ? (phraseBefore(scope, figure.outerFirst - 1) ?? undefined)
        : undefined,
  },
  {
    name: "headed",
    example: "The union wants a rise of 6 percent.",
    read: (scope, figure) =>
      !isOfPerson(figure) && isHeadLink(norm(scope, figure.outerFirst - 1))
        ? (headed(scope, figure, figure.outerFirst - 1) ?? undefined)
        : undefined,
  },
];

const isOfPerson = ({ kind }: Figure): boolean => kind === "age" || kind === "rank";

const isHeadLink = (word: string): boolean => word === "of" || word === "with";

/** "cut the rate by 2%", "kept its fee at $40". */
function moved(scope: Scope, link: number): Phrase | null {
  const phrase = phraseBefore(scope, link);
  if (!phrase) return null;
  const before = norm(scope, phrase.first - 1);
  return changeVerbs.has(before) || settingVerbs.has(before) ? phrase : null;
}

/** "a rise of 6 percent", "estimates of 64,900", "a yard with 14 berths"; "the loss of 14 berths" is said of nobody. */
function headed(scope: Scope, figure: Figure, link: number): Phrase | null {
  if (oneOf(scope, link - 1, vagueHeads)) return null;
  const phrase = phraseBefore(scope, link);
  if (!phrase) return null;
  const counts = figure.kind === "measure" || (figure.kind === "number" && isCounting(scope, figure));
  const indefinite = norm(scope, phrase.first) === "a" || norm(scope, phrase.first) === "an";
  const plural = figure.kind === "measure" && phrase.first === link - 1 && isPluralNoun(scope, phrase.first); // "winds of"
  const equipped = figure.kind === "measure" && norm(scope, link) === "with"; // "the Oro Max with 4,500 mAh"
  return indefinite || plural || equipped || (norm(scope, link) === "of" && !counts) ? phrase : null;
}

const isCounting = (scope: Scope, figure: Figure): boolean =>
  (nounOf(scope, figure)?.first ?? 0) >= figure.last;

/** "three men, aged 24": who stands before "aged". */
function aged(scope: Scope, figure: Figure): Phrase | null {
  for (let k = figure.outerFirst - 1; k >= figure.outerFirst - 2; k--)
    if (norm(scope, k) === "aged" && isDying(scope, k - 1)) return null;
    else if (norm(scope, k) === "aged") return agedBefore(scope, norm(scope, k - 1) === "," ? k - 1 : k);
  return null;
}

/** "Maria Yeo, who freed them, dies aged 91" */
const isDying = (scope: Scope, i: number): boolean => oneOf(scope, i, bareAgeDying);

/** "a trial of 300 pupils aged 9 to 12": those who are counted, else the whole phrase. */
function agedBefore(scope: Scope, last: number): Phrase | null {
  const nearest = nearestPhraseBefore(scope, last);
  return nearest && isFigureWord(scope, nearest.first) ? nearest : nounPhraseBefore(scope, last);
}

/** "Lind Foods, the country's third-largest mill", "Bo Lind, a 22-year-old guard". */
function inApposition(scope: Scope, figure: Figure): Phrase | null {
  let k = figure.outerFirst - 1;
  while (
    k > figure.outerFirst - LONGEST_OWNER &&
    (oneOf(scope, k, determiners) || norm(scope, k) === "'s" || isNounLike(scope, k))
  )
    k--;
  if (k === figure.outerFirst - 1 || norm(scope, k) !== ",") return null;
  const phrase = nounPhraseBefore(scope, norm(scope, k - 1) === ")" ? openingBefore(scope, k - 1) : k);
  const verb = phrase && isPast(scope, phrase.first) && isCapitalized(scope, phrase.first + 1); // "named Bo Lind, a 22-year-old guard"
  return verb ? { ...phrase, first: phrase.first + 1 } : phrase;
}

/** Up to three nouns that end before `link`, with their determiner. */
function phraseBefore(scope: Scope, link: number): Phrase | null {
  const nouns = nounsBefore(scope, link);
  if (!nouns || (isFigureWord(scope, link - 1) && !oneOf(scope, link - 2, determiners))) return null; // "a yard with"
  const before = norm(scope, nouns.first - 1);
  if (before === "'s" || before === "’s") return { ...nouns, first: ownerOf(scope, nouns.first - 1) };
  return determiners.has(before) || possessives.has(before) ? { ...nouns, first: nouns.first - 1 } : nouns;
}

/** Where "the authority" of "the authority's target" begins. */
function ownerOf(scope: Scope, mark: number): number {
  const owner = nounsBefore(scope, mark)?.first ?? mark + 1;
  return oneOf(scope, owner - 1, determiners) ? owner - 1 : owner;
}

// "The firm expects sales to rise 5%, and ice could cause the sea to rise 11 feet": "sales", "the sea".

const LONGEST_LINK = 3;

/** What is expected or made to move: it stands between that verb and the infinitive that governs the figure. */
function raisedBefore(scope: Scope, figure: Figure): Phrase | null {
  const verb = infinitiveBefore(scope, figure.outerFirst);
  const phrase = verb === null ? null : nounPhraseBefore(scope, verb - 1);
  return phrase && oneOf(scope, phrase.first - 1, raisingVerbs) ? phrase : null;
}

/** "rise" of "to rise by 11 feet", "to peak at 3%". */
function infinitiveBefore(scope: Scope, outerFirst: number): number | null {
  for (let k = outerFirst - 1; k > outerFirst - LONGEST_LINK && k > scope.first; k--)
    if (norm(scope, k - 1) === "to" && (changeVerbs.has(norm(scope, k)) || oneOf(scope, k, levelVerbs)))
      return k;
  return null;
}
