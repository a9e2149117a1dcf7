import { wordReader } from "../../../segment/word-gate.ts";
import type { Tokens } from "../../../segment/tokens.ts";
import { inflect } from "../../../text/inflect.ts";
import { lazy } from "../../../text/lazy.ts";
import { adverbs, auxiliaries, beForms } from "../../../english/speech/grammar.ts";
import {
  clauseVerbs,
  doublingVerbs,
  habitVerbs,
  infinitiveVerbs,
  irregularVerbs,
  judgingVerbs,
  objectVerbs,
  prepositionVerbs,
  relayVerbs,
  thatVerbs,
  type PrepositionVerb,
} from "../../../english/verbs/patterns.ts";
import type { SpeechAct } from "../schema.ts";

/** What a cue verb may be followed by, and what it then does. */
type CueWord = {
  readonly lemma: string;
  readonly form: "base" | "s" | "ing" | "past";
  readonly clause: SpeechAct | null;
  readonly that: SpeechAct | null;
  readonly infinitive: SpeechAct | null;
  readonly judging: SpeechAct | null;
  readonly object: SpeechAct | null;
  readonly relay: SpeechAct | null;
  readonly preposition: PrepositionVerb | null;
};

/** A cue in the text: `[first, last)` with its auxiliaries and adverbs, `verb` its head. */
export type Cue = CueWord & {
  readonly first: number;
  readonly verb: number;
  readonly last: number;
  readonly passive: boolean;
};

const actsByLemma = (table: Readonly<Partial<Record<SpeechAct, string>>>): Map<string, SpeechAct> =>
  new Map(
    Object.entries(table).flatMap(([act, lemmas]) =>
      lemmas.split(" ").map((lemma) => [lemma, act as SpeechAct]),
    ),
  );

const cueWords = lazy(buildCueWords);
const cueWordAt = wordReader((norm) => cueWords().get(norm) ?? null);

function buildCueWords(): ReadonlyMap<string, CueWord> {
  const tables = [clauseVerbs, thatVerbs, infinitiveVerbs, judgingVerbs, objectVerbs, relayVerbs].map(
    actsByLemma,
  );
  const [clause, that, infinitive, judging, object, relay] = tables;
  const words = new Map<string, CueWord>();
  for (const lemma of [...tables.flatMap((table) => [...table.keys()]), ...prepositionVerbs.keys()]) {
    const acts = {
      lemma,
      clause: clause!.get(lemma) ?? null,
      that: that!.get(lemma) ?? null,
      infinitive: infinitive!.get(lemma) ?? null,
      judging: judging!.get(lemma) ?? null,
      object: object!.get(lemma) ?? null,
      relay: relay!.get(lemma) ?? null,
      preposition: prepositionVerbs.get(lemma) ?? null,
    };
    const { s, ing, ed } = inflect(lemma, doublingVerbs.has(lemma));
    for (const past of irregularVerbs[lemma] ?? [ed]) words.set(past, { form: "past", ...acts });
    words.set(s, { form: "s", ...acts }).set(ing, { form: "ing", ...acts });
    if (!words.has(lemma)) words.set(lemma, { form: "base", ...acts });
  }
  return words;
}

/** The cue verb that token `i` is, with the auxiliaries and adverbs before it that are not older than `floor`. */
export function cueAt(tokens: Tokens, i: number, floor: number): Cue | null {
  const word = cueWordAt(tokens, i);
  if (!word) return null;
  let first = habitBefore(tokens, i, floor);
  while (first > floor && isBetweenSubjectAndVerb(tokens.norm[first - 1]!)) first--;
  const passive = word.form === "past" && first < i && lastAuxiliary(tokens, first, i, beForms);
  return { first, verb: i, last: i + 1, passive, ...word };
}

/** "liked to say", "went on to say": the verbs before the cue's own. */
function habitBefore(tokens: Tokens, i: number, floor: number): number {
  if (tokens.norm[i - 1] !== "to") return i;
  if (i - 2 >= floor && habitVerbs.has(tokens.norm[i - 2]!)) return i - 2;
  const wentOn = i - 3 >= floor && tokens.norm[i - 2] === "on" && tokens.norm[i - 3] === "went";
  return wentOn ? i - 3 : i;
}

/** "denied", "said": where one stands, a subject to its right has begun. */
export const isPastCue = (norm: string): boolean => cueWords().get(norm)?.form === "past";

export const isBetweenSubjectAndVerb = (norm: string): boolean =>
  auxiliaries.has(norm) || adverbs.has(norm) || (norm.length > 4 && norm.endsWith("ly"));

function lastAuxiliary(tokens: Tokens, first: number, verb: number, forms: ReadonlySet<string>): boolean {
  for (let k = verb - 1; k >= first; k--)
    if (auxiliaries.has(tokens.norm[k]!)) return forms.has(tokens.norm[k]!);
  return false;
}
