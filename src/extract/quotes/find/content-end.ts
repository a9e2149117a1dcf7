import { subjectPronouns } from "../../../english/function-words.ts";
import { TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { cueAt, takesClause, type Cue } from "./cues.ts";
import { coordinators } from "../../../english/speech/grammar.ts";
import { inZone, type Passage, type Unit, zoneFrom, zoneRound } from "../passage.ts";
import { subjectBefore } from "./subject-before.ts";

const LONGEST_OTHER = 14;
/** No sentence is longer, in tokens, but for its quotations; keeps endless ones linear. */
const LONGEST_CONTENT = 160;

/** Where the content of a cue ends: before the next cue with the same subject, or at the end of the unit. */
export function contentEnd(passage: Passage, cue: Cue, unit: Unit): number {
  const { tokens } = passage;
  const limit = Math.min(unit.last, cue.last + LONGEST_CONTENT);
  for (let i = cue.last + 1; i < limit; i++) {
    if (inZone(passage, i)) continue;
    if (tokens.norm[i] === ",") {
      if (tokens.norm[i + 1] === "according" && tokens.norm[i + 2] === "to") return i;
      const next = cueAt(tokens, i + 1, i + 1);
      if (
        next?.form === "ing" ||
        (next?.form === "past" && next.takes.has("clause") && isFollowedByContent(passage, next))
      )
        return i;
    }
    if (coordinators.has(tokens.norm[i]!) && resumesSubject(passage, cue, i + 1)) return i;
    if (!isClausal(tokens, cue) && isNewClause(tokens, i) && cueAt(tokens, i + 3, i + 3)?.form === cue.form)
      return i;
    if (tokens.norm[i] === "," && isOtherVoice(passage, i + 1, limit)) return i;
    if (tokens.norm[i] === ";") return i; // what follows may be another's: "…; the government puts it at 12"
  }
  const zone = zoneRound(passage, limit - 1);
  return zone ? Math.min(unit.last, Math.max(limit, zone.last)) : limit;
}

/** ", while a report found that …": another's words after a comma and a conjunction. */
function isOtherVoice({ tokens }: Passage, joint: number, limit: number): boolean {
  if (!coordinators.has(tokens.norm[joint]!) || subjectPronouns.has(tokens.norm[joint + 1] ?? ""))
    return false;
  for (let i = joint + 2; i < Math.min(limit, joint + LONGEST_OTHER); i++) {
    const cue = cueAt(tokens, i, joint + 1);
    if (cue && takesClause(cue) && tokens.norm[cue.last] === "that")
      return subjectBefore(tokens, cue.first, joint + 1)?.first === joint + 1;
  }
  return false;
}

/** In "said it was safe, but he hopes …" the hope is part of what was said. */
const isClausal = ({ norm }: Tokens, cue: Cue): boolean => norm[cue.last] === "that" || cue.takes.has("bare");

/** ", and it urges": the same voice goes on with a pronoun. */
const isNewClause = ({ norm }: Tokens, i: number): boolean =>
  norm[i] === "," && coordinators.has(norm[i + 1] ?? "") && subjectPronouns.has(norm[i + 2] ?? "");

/** "… said it was safe and warned that …": a second cue in the same form at once after the conjunction. */
function resumesSubject(passage: Passage, cue: Cue, start: number): boolean {
  const { tokens } = passage;
  for (let i = start; i < Math.min(start + 3, tokens.length); i++) {
    const next = cueAt(tokens, i, start);
    if (next) return next.form === cue.form && next.first === start && isFollowedByContent(passage, next);
  }
  return false;
}

/** "… and pledged 3 billion yen": a sum is promised. */
const isFigure = ({ tokens }: Passage, i: number): boolean =>
  tokens.kind[i] === TokenKind.number || tokens.kind[i] === TokenKind.symbol;

const isFollowedByContent = (passage: Passage, cue: Cue): boolean => {
  const norm = passage.tokens.norm[cue.last];
  return (
    norm === "that" ||
    norm === ":" ||
    (cue.takes.has("infinitive") && (norm === "to" || isFigure(passage, cue.last))) ||
    cue.takes.has("object") ||
    cue.takes.has("judges") ||
    cue.lemma === "say" ||
    cue.lemma === "add" ||
    zoneFrom(passage, cue.last) !== null
  );
};
