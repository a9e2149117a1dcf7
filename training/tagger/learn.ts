import type { TaggerModel } from "../../src/grammar/tagger/stored.ts";
import type { TaggedText } from "./corpus.ts";
import { learnLevels } from "./perceptron.ts";
import { learnClasses } from "./word-classes.ts";

/** A text tagged by hand counts as often as so many tagged by a machine. */
const GOLD_TIMES = 5;
export const timesOf = ({ genre }: TaggedText): number => (genre === null ? 1 : GOLD_TIMES);

/** Learns a tagger; the same texts give the same one, digit for digit. */
export function learnTagger(texts: readonly TaggedText[], report: (message: string) => void): TaggerModel {
  const classes = learnClasses(texts, timesOf);
  report(`${classes.table.size} words known`);
  return { ...classes, levels: learnLevels(texts, classes, timesOf, report) };
}
