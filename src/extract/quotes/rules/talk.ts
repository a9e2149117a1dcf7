// She spoke to Ana Roe about money, tides and why she would not write a memoir.

import type { Judged } from "../model/choose.ts";
import { determiners } from "../../../english/speech/grammar.ts";
import { inZone, type Passage } from "../passage.ts";
import { talkTo, talked } from "../../../english/speech/rule-words.ts";

// "Polar talks in Hobart end without a vote"

/** Whom somebody spoke to, and of what, is not what was said. */
export const isTalkAlone = (passage: Passage, found: Judged): boolean =>
  isSpokenTo(passage, found) || isDiscussed(passage, found) || isOfBody(passage, found);

/** "They discussed the shelf, on which, Demir admitted, “we remain where we were”": the words in marks are another's. */
const isDiscussed = (passage: Passage, { cue, content: [part] }: Judged): boolean =>
  /^discuss/.test(passage.tokens.norm[cue.last - 1]!) &&
  !inZone(passage, part!.first) &&
  passage.zoneOf.subarray(part!.first, part!.last).some((zone) => zone >= 0);

/** "Asked by counsel to the inquiry": nothing was asked of anybody. */
const isOfBody = ({ tokens: { norm } }: Passage, { content: [part] }: Judged): boolean =>
  norm[part!.first] === "to" && part!.last - part!.first === 3 && determiners.has(norm[part!.first + 1]!);

const isSpokenTo = (passage: Passage, { cue, content }: Judged): boolean =>
  content[0]!.first === cue.last &&
  !inZone(passage, cue.last) &&
  talkTo.has(passage.tokens.norm[cue.last - 1]!) &&
  talked.has(passage.tokens.norm[cue.last - 2] ?? "");
