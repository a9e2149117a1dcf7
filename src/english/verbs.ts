import { inflect } from "../text/inflect.ts";
import { later, lazy } from "../text/lazy.ts";
import { irregularNouns } from "./speech/nouns.ts";
import { doing } from "./verbs/doing.ts";
import { judging } from "./verbs/judging.ts";
import { saying } from "./verbs/saying.ts";
import type { WordsByAct } from "./word-class.ts";

import type { SpeechAct } from "../extract/quotes/schema.ts";

/**
 * What may stand behind a verb that reports:
 * - `clause`: a quotation or a clause, with or without "that": "she said the bridge was safe"; `bare` where a clause without
 *   "that" is so common that it needs no further sign
 * - `that`: only with "that" or a quotation: "the audit showed that …", not "the audit showed gaps"
 * - `infinitive`: "the club refused to name the buyer"
 * - `judges`: the words it quotes about an object: "called it “a sale”"; `names` where these may be a name, `as` behind "as"
 * - `object`: what it judges: "rejected the claim"; `relays`: "quoted him as saying"; `whom`: "told reporters that"
 * - `habit`: before "to say": "liked to say"
 * - `noun`: the base and the -s form are nouns as often as verbs: "the claim"
 */
export type Frame =
  | "clause"
  | "bare"
  | "that"
  | "infinitive"
  | "judges"
  | "names"
  | "as"
  | "object"
  | "relays"
  | "whom"
  | "habit"
  | "noun";

/** How a content begins, as far as it changes what its cue does; "claim" where it is about somebody's words. */
export type Opening = "to" | "that" | "claim";

/** A verb, or a noun of speech, as its row has it. */
export type Verb = {
  readonly lemma: string;
  /** Null for verbs that report nobody's words. */
  readonly act: SpeechAct | null;
  readonly frames: ReadonlySet<Frame>;
  /** "called for a ballot", "warned against haste" */
  readonly prepositions: ReadonlySet<string>;
  /** What it does before such a content: "asked the crew to leave" demands, "rejected the allegation" denies. */
  readonly before: Readonly<Partial<Record<Opening, SpeechAct>>>;
  /** What it does as a noun, where it is one. */
  readonly noun: SpeechAct | null;
  /** Its row says that it writes its last consonant twice: "admitted". */
  readonly doubled: boolean;
  /** Past, participle, -s and -ing form, as far as no rule gives them; two spellings have a slash between: "got/gotten". */
  readonly irregular: readonly string[];
};

/**
 * The verbs of rows, which commas or line ends part. A row is a base, its past and its participle where they are irregular,
 * further forms, and behind a colon its frames, its prepositions and what it does before some contents:
 * `say said: clause bare`, `show showed shown/showed: that noun`, `warn: clause +against`, `ask: clause whom to=demand`.
 * A plus behind a base of more than one syllable says that it doubles its last consonant, `admit+`; two spellings of a base
 * are one row: `criticize/criticise: judges object`.
 */
export const readRows = (rows: string, act: SpeechAct | null): Verb[] =>
  rows.match(/[^\s,][^,\n]*/g)!.flatMap((row) => readRow(row, act));

const NONE: ReadonlySet<never> = new Set<never>();
const PLAIN = { frames: NONE, prepositions: NONE, before: {}, noun: null } as const;

function readRow(row: string, act: SpeechAct | null): Verb[] {
  const [spelling, facts] = row.split(": ");
  const [bases, ...irregular] = spelling!.split(" ");
  const { frames, prepositions, before, noun } = facts === undefined ? PLAIN : factsOf(facts.split(" "), act);
  return bases!.split("/").map((base) => {
    const doubled = base.endsWith("+");
    const lemma = doubled ? base.slice(0, -1) : base;
    return { lemma, act, frames, prepositions, before, noun, doubled, irregular };
  });
}

function factsOf(facts: readonly string[], act: SpeechAct | null) {
  const frames = new Set<Frame>();
  const prepositions = new Set<string>();
  const before: Partial<Record<Opening, SpeechAct>> = {};
  let noun: SpeechAct | null = null;
  for (const fact of facts) {
    const [name, other] = fact.split("=") as [string, SpeechAct | undefined];
    if (name === "noun") noun = other ?? act;
    if (fact.startsWith("+")) prepositions.add(fact.slice(1));
    else if (other === undefined || name === "noun") frames.add(name as Frame);
    else before[name as Opening] = other;
  }
  return { frames, prepositions, before, noun };
}

/** The rows of a table by act. */
export const readTable = (table: WordsByAct): Verb[] =>
  Object.entries(table).flatMap(([act, rows]) => readRows(rows, act as SpeechAct));

/** Every verb by its base form. */
export const verbs = lazy((): ReadonlyMap<string, Verb> => {
  const found = new Map<string, Verb>();
  for (const rows of [readTable(saying), readTable(judging), readRows(doing, null)])
    for (const verb of rows) found.set(verb.lemma, verb);
  return found;
});

/** "base" aside, what a verb's form is. */
export type Form = "s" | "ing" | "past" | "participle";
export type Forms = Readonly<Record<Form, readonly string[]>>;

/** "stop", "quip", "plan" double their last consonant without a sign. */
const SHORT_STEM = /^[^aeiou]*(?:qu)?[aeiouy][^aeiouwxyh]$/;

/** All forms but the base; more than one where they are spelt in more than one way: "labelled", "labeled". */
export function formsOf({ lemma, doubled, irregular: [past, participle, present, ing] }: Verb): Forms {
  const regular = [inflect(lemma, doubled || SHORT_STEM.test(lemma))];
  if (doubled && lemma.endsWith("l")) regular.push(inflect(lemma));
  const pasts = past?.split("/") ?? regular.map(({ ed }) => ed);
  return {
    s: present?.split("/") ?? [regular[0]!.s],
    ing: ing?.split("/") ?? regular.map((each) => each.ing),
    past: pasts,
    participle: participle?.split("/") ?? pasts,
  };
}

/** Forms of the verbs with one of the frames: `formsWith("clause that", "past s")`; "base" is a form here too. */
export const formsWith = (frames: string, forms: string): Iterable<string> =>
  formsWhere((verb) => frames.split(" ").some((frame) => verb.frames.has(frame as Frame)), forms);

/** Pasts or participles of verbs that form them by no rule: "told", "taken", "put". */
export const irregularForms = (form: "past" | "participle"): Iterable<string> =>
  formsWhere(({ irregular }) => irregular.length > 0, form);

/** Forms of all verbs. */
export const formsOfAll = (forms: string): Iterable<string> => formsWhere(() => true, forms);

/** Rows are read when the forms are first asked for. */
const formsWhere = (holds: (verb: Verb) => boolean, forms: string): Iterable<string> =>
  later(() => [...verbs().values()].filter(holds).flatMap((verb) => pickForms(verb, forms)));

/** The same of verbs by their base forms, which must have rows: `formsOfVerbs("hear tell", "past")`; all forms where none is named. */
export const formsOfVerbs = (lemmas: string, forms = "base s past participle ing"): Iterable<string> =>
  later(() =>
    lemmas.split(" ").flatMap((lemma) => {
      const verb = verbs().get(lemma);
      if (!verb) throw new RangeError(`english/verbs: no row for "${lemma}"`);
      return pickForms(verb, forms);
    }),
  );

/** Forms that were asked for before: most are asked for by several classes. */
const known = new Map<Verb, Forms>();

function pickForms(verb: Verb, forms: string): string[] {
  if (forms === "base") return [verb.lemma];
  const own = known.get(verb) ?? formsOf(verb);
  known.set(verb, own);
  return forms.split(" ").flatMap((form) => (form === "base" ? verb.lemma : own[form as Form]));
}

/** The base of each form that no rule gives, of nouns too: "told" → "tell", "women" → "woman". */
export const irregularBases = lazy((): ReadonlyMap<string, string> => {
  const bases = new Map(
    irregularNouns.split(", ").map((row) => row.split(" ").reverse() as [string, string]),
  );
  for (const { lemma, irregular } of verbs().values())
    for (const form of irregular) for (const spelling of form.split("/")) bases.set(spelling, lemma);
  return bases;
});

/** The verb that each form but a base is of; where two have one form, the one whose row comes first. */
const lemmas = lazy((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const verb of verbs().values())
    for (const form of Object.values(formsOf(verb)).flat()) if (!found.has(form)) found.set(form, verb.lemma);
  return found;
});

/** The base of a verb's form: "told" → "tell", "put" → "put"; null for a word that no row has. */
export const lemmaOf = (form: string): string | null =>
  verbs().has(form) ? form : (lemmas().get(form) ?? null);
