// The corpus names no verb forms: they are read off its trees.
import { Tag } from "../../src/grammar/tagger/tags.ts";

/** A word of a tree of Universal Dependencies; `head` is -1 for a root. */
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

/** In the order that the tags of verbs, and those of auxiliaries, have. */
const Form = { finite: 0, base: 1, ing: 2, participle: 3 } as const;

type Tree = { readonly words: readonly TreeWord[]; readonly children: readonly (readonly number[])[] };

/** The tags of a text's words. */
export function tagsOfTree(words: readonly TreeWord[]): number[] {
  const children = words.map((): number[] => []);
  words.forEach(({ head }, i) => head >= 0 && children[head]!.push(i));
  return words.map(({ part }, i) => {
    if (part !== "VERB" && part !== "AUX") return PARTS[part] ?? Tag.other;
    return (part === "VERB" ? Tag.finiteVerb : Tag.finiteAuxiliary) + formOf({ words, children }, i);
  });
}

function formOf(tree: Tree, i: number): number {
  const { lemma, part, word } = tree.words[i]!;
  const form = word.toLowerCase();
  if (isModal(tree.words[i]!)) return Form.finite;
  if (form.endsWith("ing") && (form !== lemma || form.length > LONGEST_BASE_ING)) return Form.ing;
  if (form === "been") return Form.participle;
  const before = groupOf(tree, i).filter((one) => one < i);
  if (before.length > 0) return afterAuxiliary(tree.words[before.at(-1)!]!);
  return part === "AUX" && form !== lemma ? Form.finite : formAlone(tree, i, form);
}

/** "bring", "sing" and "ring" are no forms in -ing. */
const LONGEST_BASE_ING = 6;

const isModal = ({ part, lemma }: TreeWord): boolean =>
  part === "AUX" && lemma !== "be" && lemma !== "have" && lemma !== "do" && lemma !== "get";

const isAuxiliary = ({ relation, part }: TreeWord): boolean =>
  part === "AUX" && (relation.startsWith("aux") || relation === "cop");

/** The word that an auxiliary belongs to, or the word itself. */
const groupHead = ({ words }: Tree, i: number): number =>
  isAuxiliary(words[i]!) && words[i]!.head >= 0 ? words[i]!.head : i;

/** The auxiliaries of a verb, and the verb, in order. */
function groupOf(tree: Tree, i: number): number[] {
  const head = groupHead(tree, i);
  const auxiliaries = tree.children[head]!.filter((child) => isAuxiliary(tree.words[child]!));
  return (tree.words[head]!.part === "VERB" ? [...auxiliaries, head] : auxiliaries).sort((a, b) => a - b);
}

/** "will go", "did go", "has gone", "was gone", "got seen". */
function afterAuxiliary(auxiliary: TreeWord): number {
  if (isModal(auxiliary) || auxiliary.lemma === "do") return Form.base;
  return Form.participle;
}

/** A word whose group begins with it. */
function formAlone(tree: Tree, i: number, form: string): number {
  const { words, children } = tree;
  const head = groupHead(tree, i);
  const isPlain = form === words[i]!.lemma;
  const relations = children[head]!.map((child) => words[child]!.relation);
  if (isPlain && children[head]!.some((child) => isInfinitiveMark(words[child]!))) return Form.base;
  if (!isPlain && isThirdPerson(form, words[i]!.lemma)) return Form.finite;
  if (words[head]!.relation === "amod" || relations.includes("nsubj:pass"))
    return isPlain ? Form.base : Form.participle;
  if (relations.some(isSubject)) return Form.finite;
  if (words[head]!.relation === "conj") return formInRow(tree, head, isPlain, relations.includes("obj"));
  return isPlain ? Form.base : FINITE_CLAUSE.test(words[head]!.relation) ? Form.finite : Form.participle;
}

const FINITE_CLAUSE = /^(?:root|parataxis|ccomp|acl:relcl)$/;

const isInfinitiveMark = ({ relation, word }: TreeWord): boolean =>
  relation === "mark" && word.toLowerCase() === "to";

const isSubject = (relation: string): boolean =>
  relation === "expl" || relation === "nsubj" || relation === "nsubj:outer" || relation === "csubj";

const isThirdPerson = (form: string, lemma: string): boolean =>
  form === `${lemma}s` || form === `${lemma}es` || form === `${lemma.slice(0, -1)}ies`;

/** "came and saw", "to come and see": without a subject of its own a verb has the form of the first of its row. */
function formInRow(tree: Tree, i: number, isPlain: boolean, hasObject: boolean): number {
  const first = tree.words[i]!.head;
  const opens = groupOf(tree, first)[0];
  const isFinite = opens !== undefined && formOf(tree, opens) === Form.finite;
  const form = tree.words[first]!.part === "VERB" ? formOf(tree, first) : Form.finite;
  if (isPlain) return isFinite && form === Form.finite ? Form.finite : Form.base;
  if (form === Form.participle && isFinite) return hasObject ? Form.finite : Form.participle; // "was elected and took the chair"
  return isFinite ? Form.finite : Form.participle;
}
