import { coordinators } from "../../../english/speech/grammar.ts";
import { cueAt } from "../find/cues.ts";
import { subjectAfter } from "../find/subject-after.ts";
import { subjectBefore } from "../find/subject-before.ts";
import type { Passage } from "../passage.ts";
import { rangeAt, type Range } from "../phrases.ts";
import type { Draft, Refinement } from "./refinement.ts";

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
  example: "The port, in a letter on Friday, raised its fees, blaming the weather.",
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
