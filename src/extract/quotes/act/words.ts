import type { Tokens } from "../../../segment/tokens.ts";
import {
  adverbs,
  auxiliaries,
  clauseBreakers,
  determiners,
  prepositions,
  pronouns,
} from "../../../english/speech/grammar.ts";
import type { Range } from "../phrases.ts";
import type { SpeechAct } from "../schema.ts";
import { adjectiveActs, knownNoun, knownVerb, nounActs, nounBases, verbActs, verbBases } from "./tables.ts";
import { copulas, fillers, negativeAdjectives, negators, weakWords } from "../../../english/speech/act.ts";

/** A word that a list knows; `negative` says "not" by itself, as "unlikely" does. */
export type Word = {
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly isVerb: boolean;
  readonly negative: boolean;
};

/** How far before an adjective its "was" or "remained" may stand. */
const LONGEST_LINK = 4;
const CONTRACTED_NOT = "n't";

/** Words that carry no meaning of a cue while another one does: "did", "recently", "the". */
export const isSmall = (tokens: Tokens, i: number): boolean => {
  const norm = tokens.norm[i]!;
  return (
    fillers.has(norm) ||
    auxiliaries.has(norm) ||
    prepositions.has(norm) ||
    determiners.has(norm) ||
    pronouns.has(norm) ||
    adverbs.has(norm) ||
    clauseBreakers.has(norm) ||
    negators.has(norm) ||
    weakWords.has(norm) ||
    norm.includes("'") ||
    (norm.endsWith("ly") && !verbActs().has(norm) && !adjectiveActs().has(norm))
  );
};

/** "never", "didn't" */
export const isNegative = (norm: string): boolean => negators.has(norm) || norm.endsWith(CONTRACTED_NOT);

/** What the lists say of token `i`: "his claims" a noun, "was concerned" an adjective, "claims" a verb. */
export function wordAt(tokens: Tokens, i: number, cue: Range): Word | null {
  const norm = tokens.norm[i]!;
  if (isNounByPlace(tokens, i)) return nounAt(tokens, i) ?? verbAt(tokens, i) ?? adjectiveAt(norm);
  const adjective = adjectiveAt(norm);
  if (adjective && isLinked(tokens, i, cue)) return adjective;
  return verbAt(tokens, i) ?? nounAt(tokens, i) ?? (norm.endsWith("ly") ? null : adjective); // "will likely say"
}

export function verbAt(tokens: Tokens, i: number): Word | null {
  const lemma = knownVerb(verbActs(), tokens.norm[i]!);
  return lemma === undefined ? null : { lemma, act: verbActs().get(lemma)!, isVerb: true, negative: false };
}

/** Nouns spelt as verbs do what these do: "the claim". */
export function nounAt(tokens: Tokens, i: number): Word | null {
  for (const lemma of nounBases(tokens.norm[i]!)) {
    const act = nounActs().get(lemma) ?? verbActs().get(lemma);
    if (act) return { lemma, act, isVerb: false, negative: false };
  }
  return null;
}

function adjectiveAt(norm: string): Word | null {
  const act = adjectiveActs().get(norm);
  return act ? { lemma: norm, act, isVerb: false, negative: negativeAdjectives.has(norm) } : null;
}

const isNounByPlace = ({ norm }: Tokens, i: number): boolean =>
  i > 0 && (norm[i - 1] === "'s" || (determiners.has(norm[i - 1]!) && norm[i - 1] !== "that"));

/** After "was" or "remained", which may stand before the cue: "was [critical of]"; the 's of "Orr’s critical report" is none. */
function isLinked({ norm }: Tokens, i: number, cue: Range): boolean {
  for (let k = i - 1; k >= Math.max(0, cue.first - 1, i - LONGEST_LINK); k--) {
    const word = norm[k]!.replace(CONTRACTED_NOT, "");
    if (k < cue.first && word === "'s") return false;
    if (verbBases(word).some((base) => copulas.has(base))) return true;
  }
  return false;
}

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
