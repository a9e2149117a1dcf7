/**
 * What a word is where it stands: the parts of speech of Universal Dependencies, with verbs and auxiliaries split by form.
 * `finite` has tense, a modal too ("ran", "is", "will"); `base` follows "to" or a modal, or commands ("to run", "Run!");
 * `ing` and `participle` are the other two ("running", "taken"). Possessive "'s", "to" before a verb and "not" are particles;
 * "if", "because" and "that" before a clause subordinators; "of" and the "up" of "gave up" adpositions.
 */
export const Tag = {
  adjective: 0,
  adposition: 1,
  adverb: 2,
  coordinator: 3,
  determiner: 4,
  interjection: 5,
  noun: 6,
  number: 7,
  particle: 8,
  pronoun: 9,
  name: 10,
  punctuation: 11,
  subordinator: 12,
  symbol: 13,
  other: 14,
  finiteVerb: 15,
  baseVerb: 16,
  ingVerb: 17,
  participle: 18,
  finiteAuxiliary: 19,
  baseAuxiliary: 20,
  ingAuxiliary: 21,
  participleAuxiliary: 22,
} as const;

export const TAG_NAMES = Object.keys(Tag) as readonly (keyof typeof Tag)[];
export const TAGS = TAG_NAMES.length;

/** A tag each token, in the order of the tokens; `Tag` tells which. */
export type Tags = Uint8Array;

/** "ran", "is" and "will" of "will run": whatever gives its clause a tense. */
export const isFiniteVerb = (tags: Tags, i: number): boolean =>
  tags[i] === Tag.finiteVerb || tags[i] === Tag.finiteAuxiliary;

/** A verb of its own or an auxiliary, in any form. */
export const isAnyVerb = (tags: Tags, i: number): boolean =>
  tags[i]! >= Tag.finiteVerb && tags[i]! <= Tag.participleAuxiliary;

export const isAuxiliary = (tags: Tags, i: number): boolean =>
  tags[i]! >= Tag.finiteAuxiliary && tags[i]! <= Tag.participleAuxiliary;

/** What heads a noun phrase: "dog", "Orr", "she". */
export const isNominal = (tags: Tags, i: number): boolean =>
  tags[i] === Tag.noun || tags[i] === Tag.name || tags[i] === Tag.pronoun;
