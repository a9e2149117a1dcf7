import { teens, tens, units } from "../../../numbers/lexicon.ts";
import { dollarPrefixes, letterSigns } from "./currencies.ts";
import {
  commonParts, fractionSigns, multiplesByWord, multiplyingBases, negativeWords, negativeSigns, ordinals, vagueCounts, vagueScales,
} from "./numbers.ts"; // prettier-ignore

/** Every word or sign a figure may begin with, digits and currency signs apart. */
export const numberStarters: ReadonlySet<string> = new Set([
  ...units.keys(), ...teens.keys(), ...tens.keys(), ...commonParts, ...fractionSigns.keys(), ...vagueScales.keys(), ...vagueCounts.keys(),
  ...multiplesByWord.keys(), ...multiplyingBases.keys(), ...negativeWords, ...negativeSigns, ...ordinals.keys(),
  ...dollarPrefixes.keys(), ...letterSigns.keys(), "a", "an", ".", "no.", "hundred",
]); // prettier-ignore
