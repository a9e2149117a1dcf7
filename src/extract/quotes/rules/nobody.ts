// Nobody said that the bridge was safe. The port says nothing.

import type { Tokens } from "../../../segment/tokens.ts";
import { nobodies } from "../lexicon/grammar.ts";
import type { Judged } from "../model/choose.ts";

/** What nobody says is on nobody's record, and nothing said is no content. */
export const putsNothingOnRecord = ({ norm }: Tokens, { source, content }: Judged): boolean =>
  (source !== null && (nobodies.has(norm[source.first]!) || APOSTROPHES.has(norm[source.first]!))) ||
  content.every(({ first, last }) => last - first === 1 && nobodies.has(norm[first]!));

/** "the traders’ association": what begins with the apostrophe is half a name. */
const APOSTROPHES: ReadonlySet<string> = new Set(["’", "'", "'s", "’s"]);
