import { type Tokens, wordReader } from "../../../segment/tokens.ts";
import { lazy } from "../../../text/lazy.ts";
import { adverbs, auxiliaries, beForms } from "../../../english/speech/grammar.ts";
import { habits } from "../../../english/verbs/classes.ts";
import { formsOf, verbs, type Form, type Frame, type Verb } from "../../../english/verbs.ts";
import type { SpeechAct } from "../schema.ts";

/** A form of a verb that may be a cue, and what may follow it as its content. */
type CueWord = {
  readonly lemma: string;
  readonly act: SpeechAct | null;
  readonly form: "base" | Exclude<Form, "participle">;
  readonly takes: Verb["frames"];
  readonly prepositions: ReadonlySet<string>;
};

/** A cue in the text: `[first, last)` with its auxiliaries and adverbs, `verb` its head. */
export type Cue = CueWord & {
  readonly first: number;
  readonly verb: number;
  readonly last: number;
  readonly passive: boolean;
};

const cueWords = lazy(buildCueWords);
const cueWordAt = wordReader((norm) => cueWords().get(norm) ?? null);

/** Frames that make no cue of a verb. */
const OTHER_FRAMES: readonly Frame[] = ["noun", "habit"];

function buildCueWords(): ReadonlyMap<string, CueWord> {
  const words = new Map<string, CueWord>();
  for (const verb of verbs().values()) {
    const { lemma, act, frames: takes, prepositions } = verb;
    if (OTHER_FRAMES.filter((frame) => takes.has(frame)).length === takes.size) continue;
    const word = { lemma, act, takes, prepositions };
    const { past, participle, s, ing } = formsOf(verb);
    for (const form of [...past, ...participle]) words.set(form, { form: "past", ...word });
    for (const form of s) words.set(form, { form: "s", ...word });
    for (const form of ing) words.set(form, { form: "ing", ...word });
    if (!words.has(lemma)) words.set(lemma, { form: "base", ...word });
  }
  return words;
}

/** A clause or a quotation, what data show among them: "…, a survey showed". */
export const takesClause = ({ takes, act }: Cue): boolean =>
  takes.has("clause") || (takes.has("that") && act === "report");

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
  if (i - 2 >= floor && habits.has(tokens.norm[i - 2]!)) return i - 2;
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
