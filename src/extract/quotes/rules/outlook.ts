// The firm lowered its revenue forecast to between $38 billion and $40 billion. One of them, speaking on condition of anonymity to discuss the talks, said no.

import type { Judged } from "../model/choose.ts";
import type { Passage } from "../passage.ts";
import { outlookBehindNoun } from "../../../english/speech/rule-words.ts";

/** "its forecast to", "cuts forecast as": the noun, behind which no clause follows. */
export const isForecastNoun = ({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean => {
  const last = outlookBehindNoun.has(norm[cue.last - 1]!) ? cue.last - 1 : cue.last;
  const follows =
    last < cue.last || (content[0]!.first === cue.last && outlookBehindNoun.has(norm[cue.last] ?? ""));
  return last - cue.first === 1 && norm[cue.first] === "forecast" && follows;
};

/** How somebody spoke, and why so, is not what was said. */
export const isOnlyAnonymous = ({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean =>
  content[0]!.first >= cue.last && norm.slice(cue.first, cue.last).includes("anonymity");
