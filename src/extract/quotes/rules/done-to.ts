// The port, criticised in a report for its prices, said no. She sent a statement read by her lawyer.

import type { Judged } from "../model/choose.ts";
import { readOut, reproaches, sufferings } from "../../../english/speech/deeds.ts";
import { beForms, prepositions } from "../../../english/speech/grammar.ts";
import type { Passage } from "../passage.ts";

const LONGEST_PAPER = 3;

/** Participles that tell what was done to somebody, or to a paper, by whom. */
export const isDoneTo = (passage: Passage, found: Judged): boolean =>
  isReproached(passage, found) ||
  isReadOut(passage, found) ||
  isReadAloud(passage, found) ||
  isHeadlined(passage, found);

/** "Star winger charged after brawl", "Scores feared dead": headlines leave out "is" and "are". */
const isHeadlined = ({ tokens: { norm } }: Passage, { cue }: Judged): boolean =>
  sufferings.get(norm[cue.first]!)?.has(norm[cue.first + 1] ?? "") === true;

/** "wept as a message from her son was read out" */
const isReadAloud = ({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean =>
  norm.slice(cue.last - 2, cue.last).join(" ") === "read out" &&
  beForms.has(norm[cue.first]!) &&
  content[0]!.last <= cue.first;

/** "The port, criticised in a report for …,": behind a comma. */
const isReproached = ({ tokens: { norm } }: Passage, { source, cue }: Judged): boolean =>
  source !== null &&
  source.last <= cue.first &&
  norm[cue.first - 1] === "," &&
  reproaches.has(norm[cue.first]!) &&
  prepositions.has(norm[cue.first + 1] ?? "");

/** "a statement read by her lawyer" */
const isReadOut = (
  { tokens: { norm } }: Passage,
  { source, cue, content: [paper, ...others] }: Judged,
): boolean =>
  source !== null &&
  norm[source.first - 1] === "by" &&
  readOut.has(norm[cue.first]!) &&
  others.length === 0 &&
  paper!.last === cue.first &&
  paper!.last - paper!.first <= LONGEST_PAPER;
