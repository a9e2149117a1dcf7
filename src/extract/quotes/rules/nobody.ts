// Nobody said that the bridge was safe. The port says nothing. Twelve raids were blamed on rebels. Landlords cannot refuse.

import type { Tokens } from "../../../segment/tokens.ts";
import { nobodies } from "../../../english/speech/grammar.ts";
import type { Judged } from "../model/choose.ts";
import type { Range } from "../phrases.ts";
import { nobodyAll, nobodyModals, nobodyRubrics, nobodySeen } from "../../../english/speech/rule-words.ts";

/** What nobody says is on nobody's record, and nothing said is no content. */
export const putsNothingOnRecord = ({ norm }: Tokens, { source, cue, content }: Judged): boolean =>
  saysNothing(norm, cue) ||
  isRubric(norm, source, cue) ||
  (source === null && norm[cue.first - 1] === "if" && cue.last - cue.first === 1) || // "If confirmed, it would be late"
  (source !== null && norm[source.first - 1] === "not" && nobodyAll.has(norm[source.first]!)) ||
  (source !== null && (nobodies.has(norm[source.first]!) || APOSTROPHES.has(norm[source.first]!))) ||
  content.every(({ first, last }) => last - first === 1 && nobodies.has(norm[first]!));

/** "the traders’ association": what begins with the apostrophe is half a name. */
const APOSTROPHES: ReadonlySet<string> = new Set(["’", "'", "'s", "’s"]);

/** "29 of them blamed on the rebels", "a letter seen by the Post", "think tank": verbs that report elsewhere. */
function saysNothing(norm: readonly string[], { first, last }: Range): boolean {
  const [before, verb, behind] = [norm[last - 2], norm[last - 1]!, norm[last] ?? ""];
  if (verb === "understanding" && norm[first - 1] === "of") return true; // "a memorandum of understanding"
  if (verb === "since" || (verb === "for" && before === "known")) return true; // "known for its moss"
  if ((verb === "on" && before === "blamed") || (verb === "by" && nobodySeen.has(before!))) return true;
  if ((nobodySeen.has(verb) && behind === "by") || (verb === "think" && behind.startsWith("tank")))
    return true;
  return verb === "refuse" && nobodyModals.has(norm[first]!);
}

/** "Opinion: The minister is wrong" */
const isRubric = (norm: readonly string[], source: Range | null, cue: Range): boolean =>
  source !== null &&
  source.last - source.first === 1 &&
  norm[cue.first] === ":" &&
  nobodyRubrics.has(norm[source.first]!);
