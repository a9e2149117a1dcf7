import { declined, opening, semicolon } from "./content-ends.ts";
import { coordinated } from "./coordinated.ts";
import { hearsay } from "./hearsay.ts";
import { interrupted } from "./interrupted.ts";
import { named, wordOfName } from "./names.ts";
import { nobody, ownQuestion, seenByPaper, spokenTo, whichOne } from "./no-report.ts";
import type { Refinement } from "./refinement.ts";
import { leftOutSource, nearerSource } from "./shared-source.ts";

/** All refinements, in the order in which those of one kind are asked. What each is worth: MODEL-CARD.md. */
export const refinements: readonly Refinement[] = [
  nobody,
  seenByPaper,
  ownQuestion,
  spokenTo,
  whichOne,
  named,
  wordOfName,
  coordinated,
  hearsay,
  declined,
  semicolon,
  interrupted,
  opening,
  nearerSource,
  leftOutSource,
];
