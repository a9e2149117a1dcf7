// "Bo Marsh was convicted of fraud and sentenced to six years in prison." "The court upheld the ban but reversed the fine."
import { before, norm, type Words } from "../words.ts";
import type { Verb } from "./verb.ts";

/** What a verb may share with the one before it in its sentence. */
export type Shared = { readonly verb: Verb; readonly passive: boolean };

/** Whether the verb goes on from the last one: "and" or "but" stands before it, and the form is the same. */
export function goesOn(words: Words, verb: Verb, last: Shared | null): boolean {
  if (!last || !(last.passive ? verb.participle : verb.past)) return false;
  const left = norm(words, before(words, verb.first));
  if (!(left === "and" || left === "but" || (left === "," && words.loose.has(verb.first - 1)))) return false;
  for (let i = last.verb.last; i < verb.first; i++) if ([";", ":"].includes(norm(words, i))) return false;
  return true;
}
