/**
 * A tag is the set of readings that a form has in news, each a letter: D past tense, Z third person, V present, B base
 * form, n past participle, G -ing, M modal, N noun, P name, p pronoun, $ possessive, d determiner, I preposition, T "to",
 * C conjunction, R adverb, J adjective, w wh-word, c number, o other, "." sign. A model lists its tags; these come first.
 */
export const commonTags: readonly string[] = ["edge", "zone", "P", "c", ".", "N"];
export const Tag = { edge: 0, zone: 1, name: 2, number: 3, sign: 4, noun: 5 } as const;

/** What is asked of tags, by their index. */
export type TagKinds = {
  /** Some reading may have a subject: past, present, participle, modal. */
  readonly finite: readonly boolean[];
  /** As `finite`, or an -ing form. */
  readonly verbal: readonly boolean[];
  /** "who", "which", "what". */
  readonly relative: readonly boolean[];
  /** A small word, which keeps its tag when it is capitalised. */
  readonly closed: readonly boolean[];
};

export const tagKinds = (tags: readonly string[]): TagKinds => ({
  finite: tags.map((tag, i) => i > Tag.noun && /[DMVZn]/.test(tag)),
  verbal: tags.map((tag, i) => i > Tag.noun && /[DGMVZn]/.test(tag)),
  relative: tags.map((tag) => tag === "w"),
  closed: tags.map((tag, i) => i > Tag.noun && /^[$.CIMRTVdpw]+$/.test(tag)),
});
