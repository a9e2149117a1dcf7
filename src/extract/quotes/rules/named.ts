// The storm, named “Odalys”, weakened over land. The pact, known as the Harrow accord, expires in May.

import { cueMeaning } from "../act/meaning.ts";
import type { Judged } from "../model/choose.ts";
import { inZone, wordCount, type Passage } from "../passage.ts";
import { namedBe, namedNaming } from "../../../english/speech/rule-words.ts";

const LONGEST_NAME = 4;

/** "known as the Harrow accord", "is known as the Fox", with or without marks: that is what it is called, by nobody. */
function isKnownAs({ tokens }: Passage, { cue, source }: Pick<Judged, "cue" | "source">): boolean {
  const known = tokens.norm[cue.last - 1] === "as" && tokens.norm[cue.last - 2] === "known";
  return known && source === null;
}

/** A name in marks behind "named", "known as", "is nicknamed": nobody is said to use it. */
export function isNameGiven(passage: Passage, { cue, content, source }: Judged): boolean {
  const { tokens } = passage;
  const [name] = content;
  if (isKnownAs(passage, { cue, source })) return true;
  const participle = tokens.norm[cue.first - 1] === ",";
  if (participle && (tokens.norm[cue.last - 1] === "dubbed" || tokens.norm[cue.first] === "identified"))
    return true; // "The pact, dubbed the Harrow accord,"
  if (content.length > 1 || name!.first < cue.last || wordCount(tokens, name!) > LONGEST_NAME) return false;
  if (!inZone(passage, name!.first) || !namedNaming.has(cueMeaning(tokens, cue, name!).lemma ?? ""))
    return false;
  const passive =
    namedBe.has(tokens.norm[cue.first]!) || (source !== null && tokens.norm[source.last - 1] === ",");
  return source === null || passive;
}
