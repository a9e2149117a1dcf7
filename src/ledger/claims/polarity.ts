// "The bridge will not close", "nobody was paid", "She denied it": does a claim say that something is not so?
import { wordsOf } from "../../text/words.ts";
import { negations } from "./lexicon.ts";

export const isNegatedText = (text: string): boolean => wordsOf(text).some((word) => negations.has(word));
