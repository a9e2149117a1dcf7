// Nobody said that the bridge was safe. The port says nothing. Twelve raids were blamed on rebels. Landlords cannot refuse.

import type { Tokens } from "../../../segment/tokens.ts";
import { nobodies } from "../lexicon/grammar.ts";
import type { Judged } from "../model/choose.ts";
import type { Range } from "../phrases.ts";

/** What nobody says is on nobody's record, and nothing said is no content. */
export const putsNothingOnRecord = ({ norm }: Tokens, { source, cue, content }: Judged): boolean =>
  isPassiveBlame(norm, cue) ||
  (norm[cue.last - 1] === "think" && norm[cue.last]!.startsWith("tank")) ||
  (norm[cue.last - 1] === "refuse" && MODALS.has(norm[cue.first]!)) ||
  (source !== null && (nobodies.has(norm[source.first]!) || APOSTROPHES.has(norm[source.first]!))) ||
  content.every(({ first, last }) => last - first === 1 && nobodies.has(norm[first]!));

/** "the traders’ association": what begins with the apostrophe is half a name. */
const APOSTROPHES: ReadonlySet<string> = new Set(["’", "'", "'s", "’s"]);

/** "29 of them blamed on the rebels": by whom is not told. */
const isPassiveBlame = (norm: readonly string[], { last }: Range): boolean =>
  norm[last - 1] === "on" && norm[last - 2] === "blamed";

/** What somebody may or may not do, nobody has done. */
const MODALS: ReadonlySet<string> = new Set(["cannot", "can", "can't", "may", "must", "should"]);
