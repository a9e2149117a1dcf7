// Orr [has repeatedly said] the bridge is safe.                    say, state
// Divers [issued a stern warning about] the dam.                   warning, warn
// Orr [failed to mention] the crack.                               mention, state, negated

import type { Tokens } from "../../../segment/tokens.ts";
import type { Range } from "../phrases.ts";
import type { SpeechAct } from "../schema.ts";
import { headOf, type Head } from "./head.ts";
import { dashes } from "../../../english/speech/act-grammar.ts";
import { isNegated } from "./negation.ts";
import { isQuestion, isQuotation, openingOf } from "./opening.ts";
import { actsBefore } from "./tables.ts";

export type CueMeaning = {
  /**
   * The base form of the word that carries the meaning: "went on to say" → "say", "was critical of" → "critical", "issued a
   * warning" → "warning", "ruled out" → "rule". Prepositions stay whole ("according to"); a sign is itself, any dash "—".
   * Null for a cue without word or sign.
   */
  readonly lemma: string | null;
  readonly act: SpeechAct;
  /** The cue says that it was not done: "did not say", "failed to mention". "Denied" and "refused" are acts, not negations. */
  readonly negated: boolean;
};

const DASH = "—";
/** Prepositions of a head that stand in the content, at most: "spoke [out against …]". */
const LONGEST_REACH = 2;

/** What a cue does. `content` is the part nearest to it, which may decide: "asked the crew [to leave]" demands. */
export function cueMeaning(tokens: Tokens, cue: Range, content: Range | null): CueMeaning {
  const follows = content?.first === cue.last;
  const head = headOf({ tokens, cue, reach: follows ? cue.last + LONGEST_REACH : cue.last });
  if (!head) return signMeaning(tokens, cue, content);
  return {
    lemma: head.lemma,
    act: actOf(tokens, cue, head, content),
    negated: isNegated(tokens, cue, head, content),
  };
}

function actOf(tokens: Tokens, cue: Range, head: Head, content: Range | null): SpeechAct {
  const before = head.last - head.first === 1 ? actsBefore().get(head.lemma) : undefined;
  const opening = before && openingOf(tokens, cue, content);
  const framed = opening && before[opening];
  return framed ?? head.act ?? (isQuotation(tokens, content) ? "state" : "other");
}

/** A cue that is all signs: a colon, a dash, or marks alone, which quote without a word. */
function signMeaning(tokens: Tokens, cue: Range, content: Range | null): CueMeaning {
  const act = isQuestion(tokens, content) ? "ask" : "state";
  for (let i = cue.first; i < cue.last; i++) {
    const norm = tokens.norm[i]!;
    if (norm === ":") return { lemma: ":", act, negated: false };
    if (dashes.has(norm)) return { lemma: DASH, act, negated: false };
  }
  return { lemma: null, act: cue.first < cue.last ? act : "other", negated: false };
}
