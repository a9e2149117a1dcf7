// Nobody said that the bridge was safe. The port says nothing. Twelve raids were blamed on rebels. Landlords cannot refuse.

import type { Tokens } from "../../../segment/tokens.ts";
import { nobodies } from "../lexicon/grammar.ts";
import type { Judged } from "../model/choose.ts";
import type { Range } from "../phrases.ts";

/** What nobody says is on nobody's record, and nothing said is no content. */
export const putsNothingOnRecord = ({ norm }: Tokens, { source, cue, content }: Judged): boolean =>
  saysNothing(norm, cue) ||
  isRubric(norm, source, cue) ||
  (source === null && norm[cue.first - 1] === "if" && cue.last - cue.first === 1) || // "If confirmed, it would be late"
  (source !== null && norm[source.first - 1] === "not" && ALL.has(norm[source.first]!)) ||
  (source !== null && (nobodies.has(norm[source.first]!) || APOSTROPHES.has(norm[source.first]!))) ||
  content.every(({ first, last }) => last - first === 1 && nobodies.has(norm[first]!));

/** "Not everyone admired her": who did not is not told. */
const ALL: ReadonlySet<string> = new Set(["everyone", "everybody", "all", "every", "many"]);

/** "the traders’ association": what begins with the apostrophe is half a name. */
const APOSTROPHES: ReadonlySet<string> = new Set(["’", "'", "'s", "’s"]);

/** "29 of them blamed on the rebels", "a letter seen by the Post", "think tank": verbs that report elsewhere. */
function saysNothing(norm: readonly string[], { first, last }: Range): boolean {
  const [before, verb, behind] = [norm[last - 2], norm[last - 1]!, norm[last] ?? ""];
  if (verb === "understanding" && norm[first - 1] === "of") return true; // "a memorandum of understanding"
  if (verb === "since" || (verb === "for" && before === "known")) return true; // "known for its moss"
  if ((verb === "on" && before === "blamed") || (verb === "by" && SEEN.has(before!))) return true;
  if ((SEEN.has(verb) && behind === "by") || (verb === "think" && behind.startsWith("tank"))) return true;
  return verb === "refuse" && MODALS.has(norm[first]!);
}

const SEEN: ReadonlySet<string> = new Set(["seen", "obtained", "reviewed", "viewed"]);

/** "Opinion: The minister is wrong" */
const isRubric = (norm: readonly string[], source: Range | null, cue: Range): boolean =>
  source !== null &&
  source.last - source.first === 1 &&
  norm[cue.first] === ":" &&
  RUBRICS.has(norm[source.first]!);
const RUBRICS: ReadonlySet<string> = new Set([
  "opinion", "analysis", "editorial", "comment", "commentary", "explainer", "explained", "watch", "live", "video", "review", "column", "exclusive", "breaking", "update", "updated", "interview", "profile", "feature", "podcast", "photos", "obituary", "correction", "note",
]); // prettier-ignore

/** What somebody may or may not do, nobody has done. */
const MODALS: ReadonlySet<string> = new Set(["cannot", "can", "can't", "may", "must", "should"]);
