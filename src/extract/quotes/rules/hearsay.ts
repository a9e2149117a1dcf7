// The chairman is said to be considering a sale.

import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { beForms } from "../lexicon/grammar.ts";

type Spans = { readonly content: readonly Range[]; readonly cue: Range; readonly source: Range | null };

const HEARD: ReadonlySet<string> = new Set([
  "said", "thought", "believed", "understood", "reported", "rumoured", "rumored", "alleged", "known", "reputed",
]); // prettier-ignore

/** Of whom something "is said" has not said it: he is a part of what nobody in particular says. */
export function withoutSpokenOf<T extends Spans>({ tokens: { norm } }: Passage, found: T): T {
  const { source, cue, content } = found;
  const heard =
    HEARD.has(norm[cue.last - 1]!) && norm.slice(cue.first, cue.last).some((word) => beForms.has(word));
  const told = content[0]!.first === cue.last && norm[cue.last] === "to";
  return heard && told && source?.last === cue.first
    ? { ...found, source: null, content: [source, ...content] }
    : found;
}
