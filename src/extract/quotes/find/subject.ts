import { relatives } from "../../../english/function-words.ts";
import { Shape, type Tokens } from "../../../segment/tokens.ts";
import type { Cue } from "./cues.ts";
import {
  auxiliaries,
  coordinators,
  determiners,
  pluralNouns,
  pluralPronouns,
  prepositions,
} from "../../../english/speech/grammar.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";

export type Subject = { readonly source: Range; readonly last: number };

/**
 * Who a cue's verb is said of: the noun phrase before it, or, where that is left out ("…, saying", "and warned"), the
 * subject of the cue before it in the sentence, or of the sentence.
 */
export function subjectOf(
  passage: Passage,
  cue: Cue,
  from: number,
  unitFirst: number,
  before: Range | null,
): Subject | null {
  const { tokens } = passage;
  const previous = tokens.norm[cue.first - 1] ?? "";
  if (cue.first <= unitFirst || previous === "to") return null;
  const finite = cue.form !== "ing" || auxiliaries.has(tokens.norm[cue.first]!);
  if (!finite && previous === "as") return upToCue(subjectBefore(tokens, cue.first - 1, from), cue); // "quoted Orr as saying"
  const shared = coordinators.has(previous) || (!finite && (previous === "," || prepositions.has(previous)));
  if (shared) {
    const source = before ?? subjectAfter(tokens, unitFirst, cue.first);
    return upToCue(source, cue);
  }
  if (relatives.has(previous) && !cue.takes.has("clause")) return null; // "Orr, who did not wish to be named, said": not her wish
  const source = subjectBefore(tokens, cue.first, from);
  return source && agrees(tokens, cue, source) ? { source, last: source.last } : null;
}

/** "reports say" and "they say", not "the report" or "his plan to": a bare or -s form may be a noun. */
function agrees(tokens: Tokens, cue: Cue, source: Range): boolean {
  const last = source.last - 1;
  const norm = tokens.norm[last]!;
  if (norm === "'s" || determiners.has(norm)) return false;
  if (cue.form === "s" && cue.takes.has("noun"))
    return tokens.norm[cue.last] === "that" || tokens.shape[last] !== Shape.lower;
  if (cue.form !== "base" || cue.first < cue.verb) return true;
  return (
    pluralPronouns.has(norm) || pluralNouns.has(norm) || norm.endsWith("s") || joinsNames(tokens, source)
  );
}

const joinsNames = (tokens: Tokens, { first, last }: Range): boolean => {
  for (let i = first + 1; i < last - 1; i++) if (tokens.norm[i] === "and") return true;
  return false;
};

const upToCue = (source: Range | null, cue: Cue): Subject | null => source && { source, last: cue.first };
