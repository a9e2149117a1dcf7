// “Marlow Dean, Norway’s largest grocery chain,” is a body by its apposition.
import { TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { nounEnds } from "../../../english/persons/grammar.ts";
import { organizationNouns, personNouns } from "../../../english/persons/nouns.ts";

const LONGEST = 9;

/** "retailer", "chain": a common noun for a body, and for nobody. */
export const isBodyNoun = (norm: string): boolean => organizationNouns.has(norm) && !personNouns.has(norm);

/** Whether the name that ends before token `end` has an apposition headed by a body's noun. */
export function isBodyPhrase(tokens: Tokens, end: number, last: number): boolean {
  if (tokens.norm[end] !== ",") return false;
  const opens = tokens.norm[end + 1];
  if (opens !== "the" && opens !== "a" && opens !== "an" && tokens.norm[end + 2] !== "'s") return false;
  for (let i = end + 2; i < Math.min(last, end + LONGEST); i++) {
    const next = tokens.norm[i + 1];
    const sign = i + 1 >= last || (tokens.kind[i + 1]! > TokenKind.number && next !== "-");
    if (sign || nounEnds.has(next!)) return isBodyNoun(tokens.norm[i]!);
  }
  return false;
}
