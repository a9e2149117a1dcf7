// He showed no emotion. The party has ruled the state for years. The snow proved stubborn. Cuts have put that plan in doubt.

import type { Judged } from "../model/choose.ts";
import {
  endangering,
  feelings,
  lasting,
  measuringVerbs,
  placePrepositions,
} from "../../../english/speech/deeds.ts";
import { showingNouns } from "../../../english/speech/documents.ts";
import { determiners } from "../../../english/speech/grammar.ts";
import { inZone, type Passage } from "../passage.ts";

const SHORT = 3;

/** Verbs of speech where they tell what somebody did. */
export const isDeed = (passage: Passage, found: Judged): boolean =>
  isMeasured(passage, found) ||
  (found.content[0]!.first === found.cue.last &&
    (isShown(passage, found) ||
      isRuled(passage, found) ||
      isProved(passage, found) ||
      isPut(passage, found)));

/** "showed no emotion"; figures do show "little change". */
const isShown = ({ tokens: { norm } }: Passage, { source, cue }: Judged): boolean =>
  /^show(?:s|ed|ing|n)?$/.test(norm[cue.last - 1]!) &&
  feelings.has(norm[cue.last]!) &&
  !(source && norm.slice(source.first, source.last).some((word) => showingNouns.has(word)));

/** "has ruled the state", and nothing more: "ruled the law void" is a ruling. */
const isRuled = ({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean =>
  /^rul(?:es|ed|ing)$/.test(norm[cue.last - 1]!) &&
  determiners.has(norm[cue.last]!) &&
  norm[cue.last] !== "that" &&
  (content[0]!.last - cue.last < SHORT || lasting.has(norm[cue.last + 2] ?? ""));

/** "proves stubborn", "proved to be hard" */
function isProved(passage: Passage, { cue, content }: Judged): boolean {
  const { norm } = passage.tokens;
  if (!/^prov(?:es|ed|en|ing)$/.test(norm[cue.last - 1]!)) return false;
  if (norm[cue.last] === "to" && norm[cue.last + 1] === "be") return true;
  return (
    content[0]!.last - cue.last < SHORT && !determiners.has(norm[cue.last]!) && !inZone(passage, cue.last)
  );
}

/** "have put that plan in doubt"; to "put it at 5%" is to say so. */
const isPut = ({ tokens: { norm } }: Passage, { cue, content: [part] }: Judged): boolean =>
  norm[cue.last - 1] === "put" && endangering.has(norm.slice(part!.last - 2, part!.last).join(" "));

/** "gusts have been recorded at Ross Head" */
function isMeasured({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean {
  const verb = cue.last - (placePrepositions.has(norm[cue.last - 1]!) ? 2 : 1);
  const placed = measuringVerbs.has(norm[verb] ?? "") && placePrepositions.has(norm[verb + 1] ?? "");
  return placed && content[0]!.first >= cue.last;
}
