// "The fleet lost 40 fishing boats, three of the crews, 8 miles of nets, $2 million in sales and a rate of 5%."
import { changeAfter } from "../../../english/numbers/change.ts";
import {
  auxiliaries,
  denominatorPronouns,
  determiners,
  nounFillers,
  nounParents,
  personEndings,
  tradingWords,
} from "../../../english/numbers/figures.ts";
import { dimensions } from "../../../english/numbers/units.ts";
import { coreOf, readPhrase, type Phrase } from "../../../grammar/noun-phrase.ts";
import { isHyphen, norm, skipHyphen, type Scope, oneOf } from "../../../grammar/scope.ts";
import { isTime, isPluralNoun, isNounLike, isPast, hasEnding } from "../../../grammar/word.ts";
import { readNumber } from "../../../numbers/read.ts";
import { Shape, TokenKind } from "../../../segment/tokens.ts";
import { tellOf, type About, type Figure, type Named } from "../figure.ts";
import { measured, movedNoun, nameAfterAge } from "./noun-before.ts";

/** No more fillers stand before a noun: "two more such boats". */
const FILLED = 2;

/** What a figure counts or measures, without determiners; null where the text does not say. */
export const nounOf = (scope: Scope, figure: Figure): Named<Phrase> | null =>
  figure.kind === "score" || figure.kind === "rank" ? null : tellOf(NOUNS, scope, figure, null);

export const NOUNS: readonly About<Phrase>[] = [
  {
    name: "parentOf",
    example: "A mother of three sells bread.",
    holdsBack: true,
    read: (scope, figure) => (isOfChildren(scope, figure) ? null : undefined),
  },
  {
    name: "namedAge",
    example: "The 58-year-old Marcus Teale left.",
    holdsBack: true,
    read: (scope, figure) => (nameAfterAge.read(scope, figure, null) ? null : undefined),
  },
  {
    name: "amongThem",
    example: "The crew lost 40 people, nine of them children.",
    read: (scope, figure) => amongThem(scope, figure),
  },
  {
    name: "partOf",
    example: "Three of the boats sank.",
    read: (scope, figure) => partOf(scope, figure),
  },
  {
    name: "counted",
    example: "The fleet lost 40 fishing boats.",
    read: (scope, figure) => (isCount(figure) ? (counted(scope, figure) ?? undefined) : undefined),
  },
  {
    name: "inKind",
    example: "The port made $2 million in sales.",
    read: (scope, figure) => (isCount(figure) ? undefined : (inKind(scope, figure) ?? undefined)),
  },
  {
    name: "attribute",
    example: "The town wants a 25% tax.",
    read: (scope, figure) => (isCount(figure) ? undefined : (attributive(scope, figure) ?? undefined)),
  },
  measured,
  { ...movedNoun, read: (scope, figure) => (isCount(figure) ? null : movedNoun.read(scope, figure, null)) },
];

const isCount = ({ kind, form }: Figure): boolean =>
  kind === "number" || kind === "ratio" || form === "multiple";

function amongThem(scope: Scope, figure: Figure): Phrase | undefined {
  const of = afterOf(scope, figure);
  const apposed = of !== null && oneOf(scope, of, denominatorPronouns) && isApposed(scope, of + 1);
  return apposed ? { first: of + 1, last: of + 2 } : undefined;
}

/** "two of 14 towns", "75% of the pumps" */
function partOf(scope: Scope, figure: Figure): Phrase | null | undefined {
  const of = afterOf(scope, figure);
  if (of === null) return undefined;
  return core(scope, readPhrase(scope, readNumber(scope.tokens, of, scope.last)?.last ?? of));
}

/** "nine of them children": the noun stands after the whole, and nothing goes on. */
const isApposed = (scope: Scope, i: number): boolean =>
  isPluralNoun(scope, i) && scope.tokens.kind[i + 1] === TokenKind.punctuation;

/** "a mother of three sells bread": three children, whom the text leaves out. */
const isOfChildren = (scope: Scope, { outerFirst, kind }: Figure): boolean =>
  (kind === "number" || kind === "count") &&
  norm(scope, outerFirst - 1) === "of" &&
  oneOf(scope, outerFirst - 2, nounParents);

const core = (scope: Scope, phrase: Phrase | null): Phrase | null => phrase && coreOf(scope, phrase);

/** After the "of" of "75% of …", "dozens of …", "8 miles (13 km) of …". */
export function afterOf(scope: Scope, figure: Figure): number | null {
  const at = skipBracket(scope, figure.after);
  return norm(scope, at) === "of" ? at + 1 : null;
}

/** "40 fishing boats", "1,000 or more boats": straight after. */
function counted(scope: Scope, figure: Figure): Phrase | null {
  let at = skipHyphen(scope, figure.after);
  while (at < figure.after + FILLED && oneOf(scope, at, nounFillers)) at++;
  if (figure.form === "multiple" && norm(scope, at) === "as")
    return norm(scope, at + 1) === "many" || norm(scope, at + 1) === "much"
      ? core(scope, readPhrase(scope, at + 2))
      : null;
  if (figure.form === "multiple" && norm(scope, at) === "the") at++;
  else if (oneOf(scope, at, determiners)) return null;
  const moves = at === figure.after && changeAfter.has(norm(scope, at)); // "one further increase" is counted
  const phrase = moves ? null : readPhrase(scope, at);
  return phrase && (at > figure.after || isCountable(scope, figure, phrase)) ? coreOf(scope, phrase) : null;
}

/** "30 engage": a lone lower-case word that is no plural is not counted by more than one. */
const isCountable = (scope: Scope, figure: Figure, { first, last }: Phrase): boolean =>
  last - first > 1 ||
  isPluralNoun(scope, first) ||
  figure.value === 1 ||
  figure.kind === "ratio" ||
  scope.tokens.shape[first] !== Shape.lower;

/** "$2 million in sales", "40m crowns ($5m) in deposits": the kind of money. */
function inKind(scope: Scope, figure: Figure): Phrase | null {
  const at = skipBracket(scope, figure.after);
  if (figure.kind !== "money" || norm(scope, at) !== "in" || oneOf(scope, at + 1, determiners)) return null;
  const phrase = readPhrase(scope, at + 1);
  const trading = phrase && oneOf(scope, phrase.last, tradingWords); // "$23 in afternoon trading"
  return phrase &&
    !trading &&
    !isTrade(scope, phrase) &&
    scope.tokens.shape[phrase.first] === Shape.lower &&
    !isTime(scope, phrase.first)
    ? phrase
    : null;
}

const isTradeWord = (word: string): boolean => word === "trading" || word === "trade";

const isTrade = (scope: Scope, { last }: Phrase): boolean => isTradeWord(norm(scope, last - 1));

/** "long" of "37m-long hull". */
const skipDimension = (scope: Scope, i: number): number =>
  oneOf(scope, i, dimensions) && isHyphen(norm(scope, i - 1)) ? i + 1 : i;

/**
 * "a 25% tax", "its $150,000 contract", "a five-year plan", "a 50-year-old skipper", "the 37m (121ft)-long hull": a determiner
 * before, a noun after.
 */
function attributive(scope: Scope, figure: Figure): Phrase | null {
  const at = skipDimension(scope, skipHyphen(scope, skipBracket(scope, figure.after)));
  const before = norm(scope, figure.outerFirst - 1);
  const framed =
    determiners.has(before) ||
    before === "'s" ||
    norm(scope, figure.first) === "a" ||
    skipHyphen(scope, figure.after) > figure.after;
  const loose = figure.kind === "measure" || (figure.kind === "age" && figure.last - figure.first > 1);
  if (!(framed || loose) || oneOf(scope, at, dimensions) || !isNounLike(scope, at)) return null;
  if (!framed && (isPast(scope, at) || norm(scope, at).endsWith("ing"))) return null;
  if (isPast(scope, at) && oneOf(scope, at + 1, determiners)) return null; // "that 54% backed the crews"
  const phrase = readPhrase(scope, at);
  // "the 5 francs analysts had expected"
  if (
    phrase &&
    figure.kind === "money" &&
    isPluralNoun(scope, phrase.last - 1) &&
    oneOf(scope, phrase.last, auxiliaries)
  )
    return null;
  return core(scope, phrase && figure.kind === "age" ? withHead(scope, phrase) : phrase);
}

/** "a 52-year-old systems engineer": the one who is so old stands after the plural. */
const withHead = (scope: Scope, { first, last }: Phrase): Phrase =>
  isPluralNoun(scope, last - 1) && isNounLike(scope, last) && hasEnding(norm(scope, last), personEndings)
    ? { first, last: last + 1 }
    : { first, last };

/** After a bracket that follows token `i`, or `i`: "8 miles (13 km) of nets". */
function skipBracket(scope: Scope, i: number): number {
  if (norm(scope, i) !== "(") return i;
  for (let k = i + 1; k < i + 8; k++) if (norm(scope, k) === ")") return k + 1;
  return i;
}
