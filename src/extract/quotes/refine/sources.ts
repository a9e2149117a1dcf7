// Whose words they are: not of whom something is said, and who else's source is a cue's too.

import { beForms, coordinators } from "../../../english/speech/grammar.ts";
import { asking, hearsayVerbs, tellingPassives } from "../../../english/speech/reports.ts";
import { cueAt } from "../find/cues.ts";
import { subjectBefore } from "../find/subject-before.ts";
import { subjectAfter } from "../find/subject.ts";
import type { Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import type { Draft, Refinement } from "./refinement.ts";

/** Of whom something "is said" has not said it; nor has who "was told", or was asked first. */
export const hearsay: Refinement = {
  name: "hearsay",
  example: "The chairman is said to be considering a sale.",
  kind: "source",
  apply({ tokens: { norm } }, draft) {
    const { source, cue } = draft;
    if (source === null) return draft;
    if (source.last !== cue.first)
      return isAskedFirst(norm, cue, source) ? { ...draft, source: null } : draft;
    if (wasTold(norm, cue) || (isHeard(norm, cue) && norm[source.first] === "it"))
      return { ...draft, source: null };
    return isHeard(norm, cue) ? spokenOf(norm, draft, source) : draft;
  },
};

/** "The chairman is said [to be considering a sale]": he is a part of what nobody in particular says. */
const spokenOf = (norm: readonly string[], draft: Draft, source: Range): Draft =>
  draft.content[0]!.first === draft.cue.last && norm[draft.cue.last] === "to"
    ? { ...draft, source: null, content: [source, ...draft.content] }
    : draft;

/** "is said", "has been rumoured" */
const isHeard = (norm: readonly string[], { first, last }: Range): boolean =>
  hearsayVerbs.has(norm[last - 1]!) && norm.slice(first, last).some((word) => beForms.has(word));

/** "The board was told that …" */
const wasTold = (norm: readonly string[], { first, last }: Range): boolean =>
  tellingPassives.has(norm[last - 1]!) && beForms.has(norm[last - 2] ?? "") && last - first > 1;

/** "Asked about the fares, Ms Goh said": who is named after the comma was asked. */
const isAskedFirst = (norm: readonly string[], cue: Range, source: Range): boolean =>
  asking.has(norm[cue.first]!) &&
  source.first > cue.last &&
  norm[source.first - 1] === "," &&
  norm[cue.last] !== ",";

/** Of two sources in its sentence a verb after "and" has the nearer one before it. */
export const nearerSource: Refinement = {
  name: "nearerSource",
  example: "The government refused; the union accused it of sloth and said it would strike on Monday.",
  kind: "shared source",
  apply(passage, draft, near) {
    const { source, cue } = draft;
    if (source === null || !coordinators.has(passage.tokens.norm[cue.first - 1] ?? "")) return draft;
    const before = sourcesIn(passage, near, cue)
      .filter(({ last }) => last <= cue.first)
      .at(-1);
    return before && source.last <= before.first ? withSource(draft, before) : draft;
  },
};

/** A participle, or a verb after "and", that has no source has the one of its sentence. */
export const leftOutSource: Refinement = {
  name: "leftOutSource",
  example: "Promising that the ferry would sail, Orr left the hall.",
  kind: "shared source",
  apply(passage, draft, near) {
    if (draft.source !== null) return draft;
    const sentence = rangeAt(passage.segments.sentences, draft.cue.first);
    const source = leavesSourceOut(passage, draft.cue, sentence)
      ? sourceElsewhere(passage, near, draft, sentence)
      : saysItself(passage, draft.cue)
        ? subjectBefore(passage.tokens, draft.cue.first, sentence.first)
        : null;
    return source ? withSource(draft, source) : draft;
  },
};

/** A source is no part of what it says. */
const withSource = (draft: Draft, source: Range): Draft =>
  draft.content.every(({ first, last }) => last <= source.first || source.last <= first)
    ? { ...draft, source }
    : draft;

function sourceElsewhere(
  passage: Passage,
  near: readonly Draft[],
  { cue, content }: Draft,
  sentence: Range,
): Range | null {
  const sources = sourcesIn(passage, near, cue);
  const before = sources.filter(({ last }) => last <= cue.first).at(-1);
  if (before) return before;
  if (cue.first > sentence.first) return subjectAfter(passage.tokens, sentence.first, cue.first);
  const after = sources.find(({ first }) => first >= cue.last);
  return after ?? subjectAfter(passage.tokens, content.at(-1)!.last + 1, sentence.last);
}

/** The sources in the sentence of a cue, in text order. */
function sourcesIn({ segments }: Passage, near: readonly Draft[], cue: Range): Range[] {
  const sentence = rangeAt(segments.sentences, cue.first);
  return near
    .flatMap(({ source }) => source ?? [])
    .filter(({ first, last }) => first >= sentence.first && last <= sentence.last)
    .sort((a, b) => a.first - b.first);
}

/** "saying", "and called on": not "it’s worth noting". */
function leavesSourceOut({ tokens: { norm } }: Passage, cue: Range, sentence: Range): boolean {
  const before = norm[cue.first - 1] ?? "";
  const opens = cue.first === sentence.first;
  return coordinators.has(before) || (norm[cue.first]!.endsWith("ing") && (opens || before === ","));
}

/** "The governor added", "called it a mistake": not "is expected" or "seemed". */
function saysItself({ tokens }: Passage, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const cue = cueAt(tokens, i, first);
    if (cue)
      return (
        !cue.passive &&
        (cue.takes.has("clause") ? cue.form !== "ing" : cue.takes.has("judges") && cue.form === "past")
      );
  }
  return false;
}
