// “Grace Bishop left. Bishop said no.”: an office or honorific that may be somebody’s family name.
import type { Segments } from "../../../segment/segments.ts";
import type { Tokens } from "../../../segment/tokens.ts";
import { mentionOf } from "../../../span.ts";
import type { FoundName } from "./known.ts";
import type { Run } from "./runs.ts";
import { isDemonym, isFirstName, isHonorific, isPersonNoun } from "./words.ts";

/** "Bishop" without "the": nobody’s office here where the article has a "Grace Bishop". */
export const isTitleAlone = (tokens: Tokens, { first, last }: Run): boolean =>
  last - first === 1 &&
  (isHonorific(tokens.norm[first]!) || isPersonNoun(tokens.norm[first]!)) &&
  !isDemonym(tokens.norm[first]!) &&
  !isFirstName(tokens.norm[first]!) &&
  tokens.norm[first - 1] !== "the";

export function titleAlone({ text, tokens }: Segments, { first, last }: Run): FoundName {
  const phrase = mentionOf(text, tokens.start[first]!, tokens.end[first]!);
  return {
    tokenFirst: first, tokenLast: last, opening: true, title: true, start: phrase.start, end: phrase.end, text: phrase.text,
    kind: "unknown", name: phrase.text, honorific: null, role: null, affiliation: null, gender: null, phrase, rule: "people/capitals",
  }; // prettier-ignore
}
