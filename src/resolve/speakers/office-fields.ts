// “The health secretary” is not the “general secretary”: of several with one office, the field tells who is meant.
import { fieldWords } from "../../english/bodies/organizations.ts";
import { officeRanks } from "../../english/speakers/speakers.ts";

/** Whether both tell a field of their office, and not one field is the same: "health" and "general". */
export function fieldsDiffer(roleWords: ReadonlySet<string>, words: readonly string[]): boolean {
  const own = words.filter(isField);
  const others = [...roleWords].filter(isField);
  return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
}

const isField = (word: string): boolean => fieldWords.has(word) || officeRanks.has(word);
