// Nobody said that the bridge was safe.

import type { Tokens } from "../../../segment/tokens.ts";
import { nobodies } from "../lexicon/grammar.ts";
import type { Range } from "../phrases.ts";

/** What nobody says is on nobody's record. */
export const isNobody = ({ norm }: Tokens, source: Range | null): boolean =>
  source !== null && nobodies.has(norm[source.first]!);
