// Universal Dependencies name no verb forms in the corpus as it is kept here: they are read off its trees.
import { Tag } from "../../src/grammar/tagger/tags.ts";

/** A word of a tree; `head` is -1 for a root. */
export type TreeWord = {
  readonly word: string;
  readonly part: string;
  readonly head: number;
  readonly relation: string;
  readonly lemma: string;
};

const PARTS: Readonly<Record<string, number>> = {
  ADJ: Tag.adjective, ADP: Tag.adposition, ADV: Tag.adverb, CCONJ: Tag.coordinator, DET: Tag.determiner, INTJ: Tag.interjection,
  NOUN: Tag.noun, NUM: Tag.number, PART: Tag.particle, PRON: Tag.pronoun, PROPN: Tag.name, PUNCT: Tag.punctuation,
  SCONJ: Tag.subordinator, SYM: Tag.symbol, X: Tag.other,
}; // prettier-ignore

const Form = { finite: 0, base: 1, ing: 2, participle: 3 } as const;

/** The tags of a text's words. */
export function tagsOfTree(words: readonly TreeWord[]): number[] {
  const children = words.map((): number[] => []);
  words.forEach(({ head }, i) => head >= 0 && children[head]!.push(i));
  return words.map(({ part }, i) => {
    const first = part === "VERB" ? Tag.finiteVerb : part === "AUX" ? Tag.finiteAuxiliary : -1;
    return first < 0 ? (PARTS[part] ?? Tag.other) : first + formOf(words, children, i);
  });
}

type Children = readonly (readonly number[])[];

const MODALS: ReadonlySet<string> = new Set(["can", "could", "may", "might", "must", "shall", "should", "will", "would"]);
const FINITE_FORMS: ReadonlySet<string> = new Set(
  "am is are was were has does did had 'm 're 's ’m ’re ’s 've 'd 'll ’ve ’d ’ll ca wo ai".split(" "),
);

function formOf(words: readonly TreeWord[], children: Children, i: number): number {
  const { lemma, part } = words[i]!;
  const word = words[i]!.word.toLowerCase();
  if (part === "AUX" && MODALS.has(lemma)) return Form.finite;
  if (word.endsWith("ing") && (word !== lemma || word.length > MOST_BASE_ING)) return Form.ing;
  if (word === "been") return Form.participle;
  const group = groupOf(words, children, i);
  const before = group.filter((one) => one < i);
  if (FINITE_FORMS.has(word) && before.length === 0) return Form.finite;
  if (before.length) return afterAuxiliary(words, before.at(-1)!, word, lemma);
  return alone(words, children, i, word);
}

/** "bring", "sing" and "ring" are no forms in -ing. */
const MOST_BASE_ING = 6;

/** The auxiliaries of a verb and the verb itself, in order; of an auxiliary, those of what it belongs to. */
function groupOf(words: readonly TreeWord[], children: Children, i: number): number[] {
  const head = isAuxiliary(words[i]!) ? words[i]!.head : i;
  if (head < 0) return [i];
  return [...children[head]!.filter((child) => isAuxiliary(words[child]!)), ...(words[head]!.part === "VERB" ? [head] : [])].sort((a, b) => a - b); // prettier-ignore
}

const isAuxiliary = ({ relation, part }: TreeWord): boolean =>
  part === "AUX" && (relation === "cop" || relation === "aux" || relation === "aux:pass");

/** "will go", "did go", "has gone", "was gone", "got seen". */
function afterAuxiliary(words: readonly TreeWord[], auxiliary: number, word: string, lemma: string): number {
  const before = words[auxiliary]!.lemma;
  if (MODALS.has(before) || before === "do") return Form.base;
  if (before === "have" || before === "be" || before === "get") return Form.participle;
  return word === lemma ? Form.base : Form.participle;
}

/** A verb without an auxiliary before it. */
function alone(words: readonly TreeWord[], children: Children, i: number, word: string): number {
  const { lemma, relation, head } = words[i]!;
  const own = isAuxiliary(words[i]!) && head >= 0 ? head : i;
  const relations = children[own]!.map((child) => words[child]!.relation);
  const hasSubject = relations.some((one) => SUBJECTS.has(one));
  const takesTo = children[own]!.some((child) => words[child]!.relation === "mark" && words[child]!.word.toLowerCase() === "to"); // prettier-ignore
  const isPlain = word === lemma || word === "be";
  if (isPlain && takesTo) return Form.base;
  if (isThirdPerson(word, lemma)) return Form.finite;
  if (relation === "amod" || relations.includes("nsubj:pass")) return isPlain ? Form.base : Form.participle;
  if (hasSubject) return Form.finite;
  if (words[own]!.relation === "conj" && words[own]!.head >= 0) return likeFirst(words, children, own, isPlain, relations);
  if (isPlain) return Form.base;
  return FINITE_RELATIONS.has(words[own]!.relation) ? Form.finite : Form.participle;
}

const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "csubj", "expl", "nsubj:outer"]);
const FINITE_RELATIONS: ReadonlySet<string> = new Set(["root", "parataxis", "acl:relcl", "ccomp"]);

const isThirdPerson = (word: string, lemma: string): boolean =>
  word !== lemma && (word === `${lemma}s` || word === `${lemma}es` || (lemma.endsWith("y") && word === `${lemma.slice(0, -1)}ies`)); // prettier-ignore

/** "came and saw", "to come and see": what has no subject of its own is as the first of its row is. */
function likeFirst(words: readonly TreeWord[], children: Children, i: number, isPlain: boolean, relations: readonly string[]): number {
  const first = words[i]!.head;
  if (words[first]!.part !== "VERB") return hasFiniteCopula(words, children, first) ? Form.finite : isPlain ? Form.base : Form.participle;
  const form = formOf(words, children, first);
  const group = groupOf(words, children, first);
  const isFiniteGroup = form === Form.finite || (group.length > 1 && formOf(words, children, group[0]!) === Form.finite);
  if (isPlain) return form === Form.finite ? Form.finite : Form.base;
  if (form === Form.participle && isFiniteGroup && relations.includes("obj")) return Form.finite; // "was elected and took the chair"
  return isFiniteGroup && form !== Form.participle ? Form.finite : form === Form.participle ? Form.participle : isFiniteGroup ? Form.finite : Form.participle;
}

const hasFiniteCopula = (words: readonly TreeWord[], children: Children, i: number): boolean =>
  children[i]!.some((child) => isAuxiliary(words[child]!) && formOf(words, children, child) === Form.finite);
