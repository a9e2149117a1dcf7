// The council backed the plan, saying that the bridge was safe.
// Citing the cost, the mayor said no.

import { coordinators } from "../../../english/speech/grammar.ts";
import type { Attribution } from "../attribution.ts";
import type { Passage } from "../passage.ts";
import { cueAt } from "../patterns/cues.ts";
import { subjectAfter } from "../patterns/subject-after.ts";
import { subjectBefore } from "../patterns/subject-before.ts";
import { rangeAt, type Range } from "../phrases.ts";

/** A participle, or a verb behind "and", that has no source has the one of its sentence; of two, the nearer before it. */
export function withSharedSource(passage: Passage, found: readonly Attribution[]): Attribution[] {
  return found.map((one, i) => {
    const near = found.slice(Math.max(0, i - MOST_NEAR), i + MOST_NEAR);
    const source = one.cue && (one.source ? nearerSource : missingSource)(passage, near, one, one.cue);
    return source && isApart(one, source) ? { ...one, source } : one;
  });
}

/** No sentence of news has more attributions before or behind one of them. */
const MOST_NEAR = 12;

const isApart = ({ content }: Attribution, source: Range): boolean =>
  content.every(({ first, last }) => last <= source.first || source.last <= first);

/** "The port said no; the union accused it and said yes": said by the union, whatever was found. */
function nearerSource(passage: Passage, found: readonly Attribution[], { source }: Attribution, cue: Range) {
  if (!coordinators.has(passage.tokens.norm[cue.first - 1] ?? "")) return null;
  const before = sourcesIn(passage, found, cue)
    .filter(({ last }) => last <= cue.first)
    .at(-1);
  return before && source!.last <= before.first ? before : null;
}

function missingSource(
  passage: Passage,
  found: readonly Attribution[],
  { content }: Attribution,
  cue: Range,
): Range | null {
  const { tokens, segments } = passage;
  const sentence = rangeAt(segments.sentences, cue.first);
  if (!leavesSourceOut(passage, cue, sentence))
    return saysItself(passage, cue) ? subjectBefore(tokens, cue.first, sentence.first) : null;
  const near = sourcesIn(passage, found, cue);
  const before = near.filter(({ last }) => last <= cue.first).at(-1);
  if (before) return before;
  if (cue.first > sentence.first) return subjectAfter(tokens, sentence.first, cue.first);
  return (
    near.find(({ first }) => first >= cue.last) ??
    subjectAfter(tokens, content.at(-1)!.last + 1, sentence.last)
  );
}

/** The sources in the sentence of a cue, in text order. */
function sourcesIn({ segments }: Passage, found: readonly Attribution[], cue: Range): Range[] {
  const sentence = rangeAt(segments.sentences, cue.first);
  return found
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
