import { nounBases, verbBases } from "./base-forms.ts";
import { adjectiveActs, nounActs, verbActs } from "./tables.ts";

/** What a word form may mean as the head of a cue, wherever it stands: its base form, and its act as verb, noun or adjective. */
export type Sense = { readonly lemma: string; readonly act: string };

export function senseOf(norm: string): Sense | null {
  for (const lemma of verbBases(norm)) {
    const act = verbActs.get(lemma);
    if (act) return { lemma, act };
  }
  for (const lemma of nounBases(norm)) {
    const act = nounActs.get(lemma);
    if (act) return { lemma, act: `${act} n` };
  }
  const act = adjectiveActs.get(norm);
  return act ? { lemma: norm, act: `${act} a` } : null;
}
