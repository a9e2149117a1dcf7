import { Tag } from "../../src/grammar/tagger/tags.ts";

/** A word as CoreNLP read it: its Penn Treebank tag, its relation to its head, and its letters. */
export type PennWord = { readonly tag: string; readonly relation: string; readonly word: string };

const PLAIN: Readonly<Record<string, number>> = {
  JJ: Tag.adjective, JJR: Tag.adjective, JJS: Tag.adjective, RP: Tag.adposition, RB: Tag.adverb, RBR: Tag.adverb, RBS: Tag.adverb,
  WRB: Tag.adverb, CC: Tag.coordinator, PDT: Tag.determiner, UH: Tag.interjection, NN: Tag.noun, NNS: Tag.noun, CD: Tag.number,
  POS: Tag.particle, PRP: Tag.pronoun, PRP$: Tag.pronoun, WP: Tag.pronoun, WP$: Tag.pronoun, EX: Tag.pronoun, NNP: Tag.name,
  NNPS: Tag.name, FW: Tag.other, LS: Tag.other, SYM: Tag.symbol, $: Tag.symbol, "#": Tag.symbol, MD: Tag.finiteAuxiliary,
}; // prettier-ignore

/** The forms of verbs by tag, each with that of an auxiliary. */
const VERBS: Readonly<Record<string, readonly [verb: number, auxiliary: number]>> = {
  VBD: [Tag.finiteVerb, Tag.finiteAuxiliary],
  VBZ: [Tag.finiteVerb, Tag.finiteAuxiliary],
  VBP: [Tag.finiteVerb, Tag.finiteAuxiliary],
  VB: [Tag.baseVerb, Tag.baseAuxiliary],
  VBG: [Tag.ingVerb, Tag.ingAuxiliary],
  VBN: [Tag.participle, Tag.participleAuxiliary],
};

const AUXILIARY_RELATIONS: ReadonlySet<string> = new Set(["aux", "auxpass", "cop"]);
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "n’t"]);

/** The tag of ours that a Penn tag comes to. */
export function tagOfPenn({ tag, relation, word }: PennWord): number {
  const forms = VERBS[tag];
  if (forms) return forms[AUXILIARY_RELATIONS.has(relation) ? 1 : 0];
  if (tag === "TO") return relation === "case" ? Tag.adposition : Tag.particle;
  if (tag === "IN") return relation === "mark" ? Tag.subordinator : Tag.adposition;
  if (tag === "DT" || tag === "WDT") return isDeterminer(tag, relation) ? Tag.determiner : Tag.pronoun;
  if (tag === "RB" && NEGATIONS.has(word)) return Tag.particle;
  if (word === "%") return Tag.symbol;
  return PLAIN[tag] ?? Tag.punctuation;
}

/** "that boat" against "that sank"; "all" and "both" stay determiners. */
const isDeterminer = (tag: string, relation: string): boolean =>
  relation === "det" || relation === "predet" || (tag === "DT" && !PRONOUN_RELATIONS.has(relation));

const PRONOUN_RELATIONS: ReadonlySet<string> = new Set(["nsubj", "nsubjpass", "dobj"]);
