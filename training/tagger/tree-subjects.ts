import { isFiniteVerb, type Tags } from "../../src/grammar/tagger/tags.ts";

/** A word of a tree, of Universal or of Stanford Dependencies; `head` is -1 for a root. */
export type TreeNode = { readonly head: number; readonly relation: string };

/** Of a token: that it is no finite verb, or one that is said of nobody. */
export const NO_VERB = -2;
export const NO_SUBJECT = -1;

const DEEPEST = 5;

/** For each token the token that heads its subject; `tokenOf` says in which token each word of the tree stands. */
export function subjectsOfTree(
  words: readonly TreeNode[],
  tokenOf: readonly number[],
  tags: Tags,
): Int32Array {
  const children = words.map((): number[] => []);
  words.forEach(({ head }, i) => head >= 0 && children[head]!.push(i));
  const subjects = new Int32Array(tags.length).fill(NO_VERB);
  words.forEach(({ head, relation }, i) => {
    const token = tokenOf[i]!;
    if (token >= tags.length || !isFiniteVerb(tags, token) || subjects[token]! >= 0) return;
    const subject = subjectOf(words, children, isAuxiliary(relation) && head >= 0 ? head : i);
    subjects[token] = subject < 0 ? NO_SUBJECT : tokenOf[subject]!;
  });
  return subjects;
}

/** "came and saw": a verb behind another has its subject, where it has none of its own. */
function subjectOf(
  words: readonly TreeNode[],
  children: readonly (readonly number[])[],
  verb: number,
): number {
  for (let i = verb, steps = 0; steps < DEEPEST; steps++) {
    const own = children[i]!.find((child) => isSubject(words[child]!.relation));
    if (own !== undefined) return own;
    if (words[i]!.relation !== "conj" || words[i]!.head < 0) return -1;
    i = words[i]!.head;
  }
  return -1;
}

const isSubject = (relation: string): boolean =>
  relation.startsWith("nsubj") || relation.startsWith("csubj") || relation === "expl";

const isAuxiliary = (relation: string): boolean => relation.startsWith("aux") || relation === "cop";
