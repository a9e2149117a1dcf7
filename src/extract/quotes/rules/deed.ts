// He showed no emotion. The party has ruled the state for years. The snow proved stubborn. The port, criticised in a report for its prices, said no. She sent a statement read by her lawyer.

import type { Judged } from "../model/choose.ts";
import { determiners, prepositions } from "../lexicon/grammar.ts";
import { showingNouns } from "../lexicon/documents.ts";
import { inZone, type Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";

const FEELINGS: ReadonlySet<string> = new Set(["me", "us", "no", "little", "any", "remorse", "emotion", "interest", "mercy", "signs"]); // prettier-ignore
const SHORT = 3;

/** Verbs of speech where they tell what somebody did, or what was done to him. */
export const isDeed = (passage: Passage, found: Judged): boolean =>
  isShown(passage, found) ||
  isRuled(passage, found) ||
  isProved(passage, found) ||
  isReproached(passage, found) ||
  isMeasured(passage, found) ||
  isPut(passage, found) ||
  isReadOut(passage, found);

/** "showed no emotion"; figures do show "little change". */
const isShown = ({ tokens: { norm } }: Passage, { source, cue, content }: Judged): boolean =>
  follows(cue, content) &&
  /^show(?:s|ed|ing|n)?$/.test(norm[cue.last - 1]!) &&
  FEELINGS.has(norm[cue.last]!) &&
  !(source && norm.slice(source.first, source.last).some((word) => showingNouns.has(word)));

/** "has ruled the state", and nothing more: "ruled the law void" is a ruling. */
const isRuled = ({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean =>
  follows(cue, content) &&
  /^rul(?:es|ed|ing)$/.test(norm[cue.last - 1]!) &&
  determiners.has(norm[cue.last]!) &&
  norm[cue.last] !== "that" &&
  (content[0]!.last - cue.last < SHORT || LASTING.has(norm[cue.last + 2] ?? ""));
const LASTING: ReadonlySet<string> = new Set(["for", "since", "with", "from"]);

/** "proves stubborn", "proved to be hard" */
const isProved = (passage: Passage, { cue, content }: Judged): boolean => {
  const { norm } = passage.tokens;
  if (!follows(cue, content) || !/^prov(?:es|ed|en|ing)$/.test(norm[cue.last - 1]!)) return false;
  const isQuality = content[0]!.last - cue.last < SHORT && !determiners.has(norm[cue.last]!);
  return (
    (isQuality && !inZone(passage, cue.last)) || (norm[cue.last] === "to" && norm[cue.last + 1] === "be")
  );
};

/** "The port, criticised in a report for …,": behind a comma, the participle is what was done to it. */
const isReproached = ({ tokens: { norm } }: Passage, { source, cue }: Judged): boolean =>
  source !== null &&
  source.last <= cue.first &&
  norm[cue.first - 1] === "," &&
  REPROACHED.test(norm[cue.first]!) &&
  prepositions.has(norm[cue.first + 1] ?? "");
const REPROACHED =
  /^(?:criticised|criticized|accused|condemned|denounced|blamed|praised|hailed|attacked|mocked|ridiculed|lambasted)$/;

/** "gusts have been recorded at Ross Head" */
const isMeasured = ({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean => {
  const verb = cue.last - (PLACES.has(norm[cue.last - 1]!) ? 2 : 1);
  const behind = norm[verb + 1] ?? "";
  return content[0]!.first >= cue.last && MEASURED.has(norm[verb] ?? "") && PLACES.has(behind);
};
const MEASURED: ReadonlySet<string> = new Set(["recorded", "measured", "registered"]);
const PLACES: ReadonlySet<string> = new Set(["at", "in", "on", "near", "off"]);

/** "have put that plan in doubt"; to "put it at 5%" is to say so. */
const isPut = ({ tokens: { norm } }: Passage, { cue, content }: Judged): boolean =>
  norm[cue.last - 1] === "put" &&
  follows(cue, content) &&
  ENDS.has(norm.slice(content[0]!.last - 2, content[0]!.last).join(" "));
const ENDS: ReadonlySet<string> = new Set([
  "in doubt",
  "at risk",
  "in danger",
  "on hold",
  "into question",
  "in jeopardy",
]);

/** "a statement read by her lawyer" */
const isReadOut = ({ tokens: { norm } }: Passage, { source, cue, content }: Judged): boolean =>
  source !== null &&
  norm[source.first - 1] === "by" &&
  READ_OUT.has(norm[cue.first]!) &&
  content.length === 1 &&
  content[0]!.last === cue.first &&
  content[0]!.last - content[0]!.first <= SHORT;
const READ_OUT: ReadonlySet<string> = new Set(["read", "signed", "issued", "released", "published"]);

const follows = (cue: Range, content: readonly Range[]): boolean => content[0]!.first === cue.last;
