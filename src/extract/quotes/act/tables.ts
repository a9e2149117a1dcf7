import { lazy } from "../../../text/lazy.ts";
import type { SpeechAct } from "../schema.ts";
import { prepositions as smallPrepositions, pronouns } from "../../../english/speech/grammar.ts";
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
import { nouns } from "../../../english/speech/nouns.ts";
import { readTable, verbs, type Verb } from "../../../english/verbs.ts";
import type { WordsByAct } from "../../../english/word-class.ts";

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
