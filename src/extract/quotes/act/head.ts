import { Shape, type Tokens } from "../../../segment/tokens.ts";
import { prepositions } from "../../../english/speech/grammar.ts";
import { isWord, type Range } from "../phrases.ts";
import type { SpeechAct } from "../schema.ts";
import { guessedBase, looseActs, verbActs, verbBases } from "./tables.ts";
import { leads, supportVerbs, weakWords } from "../../../english/speech/act.ts";
import { phraseAt } from "./match-phrase.ts";
import { isSmall, nounAt, verbAt, wordAt, type Word } from "./words.ts";

/** The words of a cue that carry its meaning. */
export type Head = Range & {
  readonly lemma: string;
  /** Null where no list knows the word. */
  readonly act: SpeechAct | null;
  /** It says "not" by itself, as "unlikely" does, or within: "would not like". */
  readonly negative: boolean;
  /** Tokens before it at which a denying lead begins: "failed to mention". */
  readonly denials: readonly number[];
};

/** A cue, and how far prepositions of its head may go on after it, into the content. */
type Field = { readonly tokens: Tokens; readonly cue: Range; readonly reach: number };

/** Words of a cue that are looked at. */
const LONGEST_CUE = 60;
/** Acts of words that only wrap what a verb after them tells: "issued a statement denying …". */
const WRAPPERS: ReadonlySet<SpeechAct> = new Set<SpeechAct>(["state", "report"]);

/** The head of a cue; null for one without words. */
export function headOf({ tokens, cue, reach }: Field): Head | null {
  const last = Math.min(cue.last, cue.first + LONGEST_CUE);
  const field = { tokens, cue: { first: cue.first, last }, reach };
  return headFrom(field, cue.first, []) ?? unlisted(field);
}

/** The first head at `from` or later that a list knows. */
function headFrom(field: Field, from: number, denials: readonly number[]): Head | null {
  const { tokens, cue, reach } = field;
  for (let i = from; i < cue.last; i++) {
    if (!isWord(tokens, i)) continue;
    const found = phraseAt(tokens, i, cue, reach);
    if (found?.phrase.act === null) {
      const denied = headFrom(field, found.last, [...denials, i]);
      return denied ?? (isSmall(tokens, i) ? null : ledFrom(field, i, denials)); // nothing after it: "forgot to"
    }
    if (found) {
      const { phrase, last, negatedInside } = found;
      return { first: i, last, lemma: phrase.lemma, act: phrase.act, negative: negatedInside, denials };
    }
    const led = isSmall(tokens, i) ? null : ledFrom(field, i, denials);
    if (led) return led;
  }
  return null;
}

/** The head that the word `i` is, or leads over to. */
function ledFrom(field: Field, i: number, denials: readonly number[]): Head | null {
  const { tokens, cue } = field;
  const bases = verbBases(tokens.norm[i]!);
  const next = bases.some((base) => leads.has(base)) ? verbBehindLead(field, i) : -1;
  if (next >= 0) return headAtVerb(field, next, denials);
  const noun = bases.some((base) => supportVerbs.has(base)) ? nounBehind(field, i) : -1;
  const at = noun < 0 ? i : noun;
  const word = noun < 0 ? wordAt(tokens, i, cue) : nounAt(tokens, noun);
  if (!word) return null;
  const inside = WRAPPERS.has(word.act) && !word.isVerb ? verbInside(field, at + 1) : -1;
  return inside < 0 ? headAt(at, word, denials) : headAtVerb(field, inside, denials);
}

/** The head from a verb on, which is itself where nothing else is: "went on to back". */
const headAtVerb = (field: Field, i: number, denials: readonly number[]): Head =>
  headFrom(field, i, denials) ?? headAt(i, verbAt(field.tokens, i)!, denials);

const headAt = (first: number, { lemma, act, negative }: Word, denials: readonly number[]): Head => ({
  first,
  last: first + 1,
  lemma,
  act,
  negative,
  denials,
});

/** "went on to say", "began by thanking", "kept insisting": the verb after `i`, -1 where none is. */
function verbBehindLead({ tokens, cue }: Field, i: number): number {
  for (let k = i + 1; k < cue.last; k++) {
    const participle = isParticiple(tokens, k) && (k === i + 1 || joint(tokens, k) === "by");
    if (isInfinitive(tokens, k) || (participle && verbAt(tokens, k))) return k;
  }
  return -1;
}

/** "a statement saying", "a letter to warn": the verb from `from` on that tells what the noun only wraps. */
function verbInside({ tokens, cue }: Field, from: number): number {
  for (let k = from; k < cue.last; k++)
    if (isInfinitive(tokens, k) || (isParticiple(tokens, k) && verbAt(tokens, k))) return k;
  return -1;
}

/** "issued a stern warning": the noun that a verb without meaning of its own lends its grammar to. */
function nounBehind({ tokens, cue }: Field, i: number): number {
  for (let k = i + 1; k < cue.last && !prepositions.has(tokens.norm[k]!); k++)
    if (isWord(tokens, k) && !isSmall(tokens, k) && nounAt(tokens, k)) return k;
  return -1;
}

/** "to say" */
const isInfinitive = (tokens: Tokens, i: number): boolean =>
  joint(tokens, i) === "to" && verbActs().has(tokens.norm[i]!);

/** "saying" */
const isParticiple = ({ norm }: Tokens, i: number): boolean => norm[i]!.endsWith("ing");

/** The word before `i`, adverbs left out: "to" of "to openly question". */
const joint = ({ norm }: Tokens, i: number): string | undefined =>
  norm[i - 1]?.endsWith("ly") ? norm[i - 2] : norm[i - 1];

/** The head of a cue in which no list knows a word of weight: "embellished"; "reportedly"; "back"; "is". */
function unlisted({ tokens, cue }: Field): Head | null {
  const words: number[] = [];
  for (let i = cue.first; i < cue.last; i++) if (isWord(tokens, i)) words.push(i);
  const heavy = words.filter((i) => !isSmall(tokens, i));
  const loose = words.find(
    (i) => looseActs().has(tokens.norm[i]!) && (!heavy.length || tokens.norm[i]!.endsWith("ly")),
  );
  const weak = words.find((i) => weakWords.has(tokens.norm[i]!));
  const at = loose ?? heavy.find((i) => tokens.shape[i] === Shape.lower) ?? heavy[0] ?? weak ?? words[0];
  if (at === undefined) return null;
  const listed = at === weak ? wordAt(tokens, at, cue) : null;
  if (listed) return headAt(at, listed, []);
  const norm = tokens.norm[at]!;
  const act = at === loose ? looseActs().get(norm)! : null;
  return {
    first: at,
    last: at + 1,
    lemma: act ? norm : guessedBase(norm),
    act,
    negative: false,
    denials: [],
  };
}
