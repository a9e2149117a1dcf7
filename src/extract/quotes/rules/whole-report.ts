// The port would close, the mayor said, according to the Harbour Times.

import type { Passage } from "../passage.ts";
import { cueAt } from "../patterns/cues.ts";
import { subjectBefore } from "../patterns/subject-before.ts";
import { isComma, rangeAt, type Range } from "../phrases.ts";
import { wholeReportRelatives } from "../../../english/speech/rule-words.ts";

/** "the mayor said" alone is nothing that anybody reports: what the mayor said stands before it, and belongs to it. */
export function wholeReport(passage: Passage, content: readonly Range[], cue: Range): readonly Range[] {
  const [part, ...others] = content;
  if (others.length > 0 || part!.last > cue.first) return content;
  if (!isBareCue(passage, part!) && !isHalf(passage, part!, cue)) return content;
  const { first } = rangeAt(passage.units, part!.first);
  return first < part!.first ? [{ first, last: part!.last }] : content;
}

/** "left 130 people dead" of "clashes that left 130 people dead, residents said": what stands before the verb belongs to it. */
const isHalf = ({ tokens }: Passage, { first, last }: Range, cue: Range): boolean =>
  [first - 1, first].some((i) => wholeReportRelatives.has(tokens.norm[i] ?? "") && !isComma(tokens, i - 1)) &&
  isComma(tokens, last) &&
  cue.first > last;

/** A subject and its verb of saying, and no more. */
function isBareCue({ tokens }: Passage, { first, last }: Range): boolean {
  const said = cueAt(tokens, last - 1, first);
  return said?.takes.has("clause") === true && subjectBefore(tokens, said.first, first)?.first === first;
}
