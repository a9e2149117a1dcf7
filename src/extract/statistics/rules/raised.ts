// "The firm expects sales to rise 5%, and ice could cause the sea to rise 11 feet": "sales", "the sea".
import { changeVerbs } from "../../../english/numbers/change.ts";
import { levelVerbs, raisingVerbs } from "../../../english/numbers/grammar.ts";
import { norm, type Scope, oneOf } from "../../../grammar/scope.ts";
import type { Figure } from "../figure.ts";
import { nounPhraseBefore } from "../../../grammar/noun-phrase-before.ts";
import type { Phrase } from "../../../grammar/noun-phrase.ts";

const LONGEST_LINK = 3;

/** What is expected or made to move: it stands between that verb and the infinitive that governs the figure. */
export function raisedBefore(scope: Scope, figure: Figure): Phrase | null {
  const verb = infinitiveBefore(scope, figure.lead);
  const phrase = verb === null ? null : nounPhraseBefore(scope, verb - 1);
  return phrase && oneOf(scope, phrase.first - 1, raisingVerbs) ? phrase : null;
}

/** "rise" of "to rise by 11 feet", "to peak at 3%". */
function infinitiveBefore(scope: Scope, lead: number): number | null {
  for (let k = lead - 1; k > lead - LONGEST_LINK && k > scope.first; k--)
    if (norm(scope, k - 1) === "to" && (changeVerbs.has(norm(scope, k)) || oneOf(scope, k, levelVerbs)))
      return k;
  return null;
}
