// Ana Roe added 24 points and 11 rebounds. Norvale recalled about 5 million cans. Shares of the line added 2.3 percent.

import { readNumber } from "../../../numbers/read.ts";
import { TokenKind } from "../../../segment/tokens.ts";
import type { Judged } from "../model/choose.ts";
import { auxiliaries } from "../../../english/speech/grammar.ts";
import { inZone, type Passage } from "../passage.ts";
import { addedAbout, addedAdding, addedOrdinals } from "../../../english/speech/rule-words.ts";

/** Who adds an amount says nothing; "added that 24 were hurt" and "added 24 had been hurt" have a verb. */
export function addsAmount(passage: Passage, { cue, content }: Pick<Judged, "cue" | "content">): boolean {
  const { tokens } = passage;
  const [part] = content;
  const verb = addedAbout.has(tokens.norm[cue.last - 1]!) ? cue.last - 2 : cue.last - 1; // "recalled about 5 million cans"
  if (content.length > 1 || part!.first !== cue.last || !addedAdding.has(tokens.norm[verb]!)) return false;
  const { first, last } = part!;
  const sign = tokens.kind[first] === TokenKind.symbol ? 1 : 0; // "$4 million"
  const another = tokens.norm[first] === "a" && addedOrdinals.has(tokens.norm[first + 1]!); // "a fourth", of goals
  if (!another && !readNumber(tokens, first + sign, last)) return false;
  for (let i = first; i < last; i++) if (inZone(passage, i) || isVerb(tokens.norm[i]!)) return false;
  return true;
}

const isVerb = (norm: string): boolean => auxiliaries.has(norm) || norm.endsWith("ed");
