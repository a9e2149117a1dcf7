// "The fleet lost 40 fishing boats, three of the crews, 8 miles of nets, $2 million in sales and a rate of 5%."
import { norm, skipHyphen, type Figure, type Scope } from "../figure.ts";
import { determiners, prepositions } from "../lexicon/grammar.ts";
import { dimensions } from "../lexicon/units.ts";
import { changeBehind } from "../lexicon/change.ts";
import { coreOf, isNounLike, isPast, readPhrase, type Phrase } from "./phrase.ts";
import { finiteVerbs } from "../lexicon/grammar.ts";

const FILLERS = new Set([
  "more",
  "other",
  "additional",
  "further",
  "different",
  "extra",
  "or",
  "total",
  "such",
]);
/** Before "of", these have a figure as their measure: "a fine of $3 billion". */
const MEASURED = 3;

/** What a figure counts or measures, without determiners; null where the text does not say. */
export function nounOf(scope: Scope, figure: Figure): Phrase | null {
  if (figure.kind === "score" || figure.kind === "age") return null;
  const of = ofBehind(scope, figure);
  if (of !== null) return core(scope, readPhrase(scope, of));
  if (figure.kind === "number" || figure.form === "multiple")
    return counted(scope, figure) ?? measured(scope, figure);
  return inKind(scope, figure) ?? attributive(scope, figure) ?? measured(scope, figure);
}

const core = (scope: Scope, phrase: Phrase | null): Phrase | null => phrase && coreOf(scope, phrase);

/** Behind the "of" of "75% of …", "dozens of …", "8 miles of …". */
export function ofBehind(scope: Scope, figure: Figure): number | null {
  return norm(scope, figure.behind) === "of" ? figure.behind + 1 : null;
}

/** "40 fishing boats", "1,000 or more boats": straight behind. */
function counted(scope: Scope, figure: Figure): Phrase | null {
  let at = skipHyphen(scope, figure.behind);
  for (let k = 0; k < 2 && FILLERS.has(norm(scope, at)) && norm(scope, at) !== "different"; k++) at++;
  if (figure.form === "multiple" && (norm(scope, at) === "as" || norm(scope, at) === "the")) at++;
  if (determiners.has(norm(scope, at)) && figure.form !== "fraction" && figure.form !== "multiple")
    return null;
  return changeBehind.has(norm(scope, at)) ? null : core(scope, readPhrase(scope, at));
}

/** "$2 million in sales": the kind of money. */
function inKind(scope: Scope, figure: Figure): Phrase | null {
  if (
    figure.kind !== "money" ||
    norm(scope, figure.behind) !== "in" ||
    determiners.has(norm(scope, figure.behind + 1))
  )
    return null;
  const phrase = readPhrase(scope, figure.behind + 1);
  return phrase && scope.tokens.shape[phrase.first] === 0 ? phrase : null;
}

/** "a 25% tax", "its $150,000 contract", "a five-year plan": between a determiner and its noun. */
function attributive(scope: Scope, figure: Figure): Phrase | null {
  const at = skipHyphen(scope, figure.behind);
  const before = norm(scope, figure.lead - 1);
  const framed =
    determiners.has(before) || before === "'s" || at > figure.behind || figure.kind === "measure";
  if (!framed || dimensions.has(norm(scope, at)) || !isNounLike(scope, at) || isPast(scope, at)) return null;
  return core(scope, readPhrase(scope, at));
}

/** "a fine of $3 billion", "an interest rate of 1.4%": the noun before "of", "at" left out. */
function measured(scope: Scope, figure: Figure): Phrase | null {
  const of = figure.lead - 1;
  if (norm(scope, of) !== "of" || !isNounLike(scope, of - 1) || finiteVerbs.has(norm(scope, of - 1)))
    return null;
  let first = of - 1;
  while (
    first > of - MEASURED &&
    isNounLike(scope, first - 1) &&
    !finiteVerbs.has(norm(scope, first - 1)) &&
    !prepositions.has(norm(scope, first - 1))
  )
    first--;
  return { first, last: of };
}
