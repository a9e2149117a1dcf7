// He said only that it was old. The agency said in a report that year that the firm had been slow.

import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { onlyThatOnly } from "../../../english/speech/rule-words.ts";

/** What was said begins with the "that" behind "only" or "that year". */
export const withoutOnly = (
  { tokens: { norm } }: Passage,
  content: readonly Range[],
  cue: Range,
): readonly Range[] =>
  content.map(({ first, last }) => {
    const near = first === cue.last || first === cue.last + 1;
    const that = [first + 1, first + 2].find((i) => norm[i] === "that" && onlyThatOnly.has(norm[i - 1]!));
    return { first: near && that !== undefined && that < last ? that : first, last };
  });
