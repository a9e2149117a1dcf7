// The fund disagrees: its mission chief, Clara Benite, said that 5% was more likely.

import type { Judged } from "../model/choose.ts";
import type { Range } from "../phrases.ts";

/** Cues further apart in the list share no words; keeps long articles linear. */
const NEIGHBOURS = 4;

/** What is nothing but the source of another, likelier attribution is no content; `candidates` in text order. */
export const withoutSources = <T extends Judged>(candidates: readonly T[]): T[] =>
  candidates.filter(
    (candidate, i) =>
      !candidates
        .slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
        .some((other) => other.cue.first !== candidate.cue.first && isSourceOf(candidate, other)),
  );

const isSourceOf = ({ content, probability }: Judged, { source, probability: likelier }: Judged): boolean =>
  source !== null && likelier > probability && content.every((part) => isWithin(part, source));

/** Commas round a source do not count. */
const isWithin = (part: Range, source: Range): boolean =>
  part.first >= source.first - 1 && part.last <= source.last + 1;
