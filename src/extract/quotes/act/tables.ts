// What words and phrases do, by their base forms, and which base forms a word may have.

import {
  adjectives,
  adverbs,
  bareFirsts,
  complexPrepositions,
  fillers,
  negativeLeads,
  phrases,
  prepositions,
  supportVerbs,
} from "../../../english/speech/act.ts";
import { prepositions as smallPrepositions, pronouns } from "../../../english/speech/grammar.ts";
import { nouns } from "../../../english/speech/nouns.ts";
import { irregularBases, readTable, type Verb, verbs } from "../../../english/verbs.ts";
import type { WordsByAct } from "../../../english/word-class.ts";
import type { SpeechAct } from "../schema.ts";
import { lazy } from "../../../text/lazy.ts";

function actsOf(...all: readonly WordsByAct[]): ReadonlyMap<string, SpeechAct> {
  const acts = new Map<string, SpeechAct>();
  for (const lists of all)
    for (const act in lists)
      for (const word of lists[act as SpeechAct]!.split(" ")) acts.set(word, act as SpeechAct);
  return acts;
}

export const verbActs = lazy(
  (): ReadonlyMap<string, SpeechAct> =>
    new Map([...verbs().values()].flatMap(({ lemma, act }) => (act ? [[lemma, act] as const] : []))),
);
const nounRows = lazy((): readonly Verb[] => readTable(nouns));
export const nounActs = lazy(
  (): ReadonlyMap<string, SpeechAct> =>
    new Map([
      ...[...verbs().values()].flatMap(({ lemma, noun }) => (noun ? [[lemma, noun] as const] : [])),
      ...nounRows().map(({ lemma, act }) => [lemma, act!] as const),
    ]),
);
/** What a word does before some contents, by base form. */
export const actsBefore = lazy(
  (): ReadonlyMap<string, Verb["before"]> =>
    new Map([...nounRows(), ...verbs().values()].map(({ lemma, before }) => [lemma, before])),
);
export const adjectiveActs = lazy(() => actsOf(adjectives));
/** Adverbs and prepositions, which tell only where no other word does. */
export const looseActs = lazy(() => actsOf(prepositions, adverbs));

/** Several words that mean one thing; `act` is null where they only lead over to a verb and deny it. */
export type Phrase = {
  readonly words: readonly string[];
  readonly lemma: string;
  readonly act: SpeechAct | null;
};

/** By their first word, longest first. */
export const phrasesByFirst: () => ReadonlyMap<string, readonly Phrase[]> = lazy(indexPhrases);

function indexPhrases(): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    const found = byFirst.get(phrase.words[0]!);
    if (found) found.push(phrase);
    else byFirst.set(phrase.words[0]!, [phrase]);
  };
  for (const [act, text] of phrasesIn(phrases)) add(phraseOf(text, act));
  for (const [act, text] of phrasesIn(complexPrepositions)) add({ ...phraseOf(text, act), lemma: text });
  for (const text of negativeLeads.split(", ")) add(phraseOf(text, null));
  for (const found of byFirst.values()) found.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function phrasesIn(lists: WordsByAct): [SpeechAct, string][] {
  return Object.entries(lists).flatMap(([act, texts]) =>
    texts.split(", ").map((text): [SpeechAct, string] => [act as SpeechAct, text]),
  );
}

function phraseOf(text: string, act: SpeechAct | null): Phrase {
  const words = text.split(" ");
  return { words, lemma: words[headIn(words)]!, act };
}

/** The word that carries a phrase: "issue" of "take issue with", "favor" of "in favor of", else its verb: "rule" of "rule out". */
function headIn(words: readonly string[]): number {
  const first = words[0]!;
  if (!supportVerbs.has(first) && !bareFirsts.has(first) && !smallPrepositions.has(first)) return 0;
  for (let k = words.length - 1; k > 0; k--)
    if (!smallPrepositions.has(words[k]!) && !pronouns.has(words[k]!) && !fillers.has(words[k]!)) return k;
  return bareFirsts.has(first) ? 1 : 0;
}

const SIBILANT = /(?:ss|zz|x|ch|sh|o)es$/;
const SHORTEST_STEM = 2;
/** After "ed" or "ing" is off, what wants its "e" back where no list decides: "embrac", "revers", "stagnat", "allud". */
const LOST_E =
  /(?:[cuvz]|[^s]s|[^aeiou][ao]t|iat|[cn]it|(?:[aeiou]r?|d)g|[ae]ng|[^aeiou][aiu]r|[gnp]or|[^aeioulrw]l|[^aeiou][iou][bl]|[^aeiou][aiou]k|[^aeiou][aeiou]d|[^aeiou]in)$/;
const DOUBLED = /([bdgk-nprtv])\1$/;

/** What a word may be a form of, likeliest first: "hoping" of "hope", "hop"; itself among them. */
export function verbBases(norm: string): readonly string[] {
  const irregular = irregularBases().get(norm);
  const regular = regularBases(norm);
  return irregular ? [irregular, norm, ...regular] : [norm, ...regular];
}

/** The same for a noun: "allegations" of "allegation". */
export const nounBases = (norm: string): readonly string[] =>
  norm.endsWith("s") ? [norm, ...basesOfS(norm)] : [irregularBases().get(norm) ?? norm];

/** The first of a verb form's bases that a table holds; without a list of them where it is the form itself. */
export function knownVerb(table: ReadonlyMap<string, unknown>, norm: string): string | undefined {
  const irregular = irregularBases().get(norm);
  if (irregular !== undefined && table.has(irregular)) return irregular;
  return table.has(norm) ? norm : regularBases(norm).find((base) => table.has(base));
}

/** The same for a noun. */
export function knownNoun(table: ReadonlyMap<string, unknown>, norm: string): string | undefined {
  const own = norm.endsWith("s") ? norm : (irregularBases().get(norm) ?? norm);
  if (table.has(own)) return own;
  return norm.endsWith("s") ? basesOfS(norm).find((base) => table.has(base)) : undefined;
}

const NO_BASES: readonly string[] = [];

function regularBases(norm: string): readonly string[] {
  if (norm.endsWith("s")) return basesOfS(norm);
  if (norm.endsWith("ed")) return basesOfStem(norm.slice(0, -"ed".length));
  return norm.endsWith("ing") ? basesOfStem(norm.slice(0, -"ing".length)) : NO_BASES;
}

function basesOfS(norm: string): string[] {
  if (norm.endsWith("ss") || norm.endsWith("us") || norm.endsWith("is")) return [];
  const cut = norm.slice(0, -1);
  if (norm.endsWith("ies")) return [`${norm.slice(0, -"ies".length)}y`, cut];
  if (!norm.endsWith("es")) return [cut];
  return SIBILANT.test(norm) ? [norm.slice(0, -2), cut] : [cut, norm.slice(0, -2)];
}

/** "hop" of "hoped": "hope", "hop"; "admitt" of "admitted": "admit"; "den" is no stem of "denied", "deni" is. */
function basesOfStem(stem: string): string[] {
  if (stem.length < SHORTEST_STEM) return [];
  if (stem.endsWith("i")) return [`${stem.slice(0, -1)}y`];
  const doubled = stem.at(-1) === stem.at(-2);
  return doubled ? [stem, stem.slice(0, -1), `${stem}e`] : [`${stem}e`, stem];
}

/** The base form of a word that no list knows: a guess by its spelling, "embellished" → "embellish". */
export function guessedBase(norm: string): string {
  const irregular = irregularBases().get(norm);
  if (irregular) return irregular;
  if (norm.endsWith("s")) return basesOfS(norm)[0] ?? norm;
  const stem = norm.endsWith("ed")
    ? norm.slice(0, -2)
    : norm.endsWith("ing")
      ? norm.slice(0, -"ing".length)
      : "";
  if (norm.endsWith("eed") || !hasVowel(stem) || stem.length < SHORTEST_STEM) return norm;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (DOUBLED.test(stem))
    return /ll$/.test(stem) && stem.length <= "call".length + 1 ? stem : stem.slice(0, -1);
  return LOST_E.test(stem) ? `${stem}e` : stem;
}

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);
