// "The Court of Appeal on Monday upheld the ban." "The judges voted 6-3 to uphold it." "The court refused to block it."
import { refusals, relatives, resolves } from "../lexicon.ts";
import { before, norm, type Range, type Words } from "../words.ts";
import type { Courts } from "./court.ts";
import type { Verb } from "./verb.ts";

/** Who decided, and from where on the words say so: "refused to block" begins at "refused". */
export type Actor = { readonly court: Range; readonly first: number; readonly refused: boolean };

/** An insertion between commas is no longer: "The court, sitting in Oslo, upheld …". */
const LONGEST_INSERTION = 16;

export function actorOf(words: Words, verb: Verb, courts: Courts): Actor | null {
  const left = before(words, verb.first);
  if (norm(words, left) === "to") return resolvedBy(words, before(words, left), courts);
  // "The judges uphold …" is said of many days, "The court uphold" of none.
  if (verb.base) return null;
  const court = courtBefore(words, left, courts);
  return court && { court, first: verb.first, refused: false };
}

function resolvedBy(words: Words, verb: number, courts: Courts): Actor | null {
  const refused = refusals.has(norm(words, verb));
  if (!refused && !resolves.has(norm(words, verb))) return null;
  const court = courtBefore(words, before(words, verb), courts);
  return court && { court, first: verb, refused };
}

/** The court that ends at token `left`, before an insertion, or before "which". */
function courtBefore(words: Words, left: number, courts: Courts): Range | null {
  const at = relatives.has(norm(words, left)) ? before(words, left) : left;
  const end = norm(words, at) === "," ? insertionStart(words, at, courts) : at;
  return courts.to.get(end + 1) ?? null;
}

/** The token before the insertion that ends at this comma: the court that the comma is about. */
function insertionStart(words: Words, comma: number, courts: Courts): number {
  const closes = (k: number): boolean => courts.to.has(before(words, k) + 1);
  if (closes(comma)) return before(words, comma);
  for (let k = comma - 1; k > Math.max(words.first, comma - LONGEST_INSERTION); k--)
    if (norm(words, k) === "," && closes(k)) return before(words, k);
  return comma;
}
