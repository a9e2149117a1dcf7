import { knownNoun, knownVerb } from "./base-forms.ts";
import { adjectiveActs, nounActs, verbActs } from "./tables.ts";

/** What a word form may mean as the head of a cue, wherever it stands: its base form, and its act as verb, noun or adjective. */
export type Sense = { readonly lemma: string; readonly act: string };

export function senseOf(norm: string): Sense | null {
  const verb = knownVerb(verbActs(), norm);
  if (verb !== undefined) return { lemma: verb, act: verbActs().get(verb)! };
  const noun = knownNoun(nounActs(), norm);
  if (noun !== undefined) return { lemma: noun, act: `${nounActs().get(noun)!} n` };
  const act = adjectiveActs().get(norm);
  return act ? { lemma: norm, act: `${act} a` } : null;
}
