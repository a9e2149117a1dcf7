import { wordClass } from "../word-class.ts";

import { teens, tens, units } from "./numerals.ts";
import {
  commonParts, fractionSigns, multiplesByWord, multiplyingBases, negativeWords, ordinals, vagueCounts, vagueScales,
} from "./numbers.ts"; // prettier-ignore

/** Every word or sign a figure may begin with, digits and currency signs apart. */
export const numberStarters = wordClass(
  units.keys(),
  teens.keys(),
  tens.keys(),
  commonParts,
  fractionSigns.keys(),
  vagueScales.keys(),
  vagueCounts.keys(),
  multiplesByWord.keys(),
  multiplyingBases.keys(),
  negativeWords,
  ordinals.keys(),
  "no. hundred",
);
