// “Ms. Roe”, “spokeswoman Jo Roe”, “Ana Roe”: a woman by honorific, by office or by first name.
import type { Tokens } from "../../../segment/tokens.ts";
import { femaleNouns, maleNouns } from "../../../english/persons/nouns.ts";
import { femaleHonorifics, maleHonorifics } from "../../../english/persons/titles.ts";
import type { Parts } from "./parts.ts";
import type { RoleRange } from "./role-before.ts";
import { genderOfFirstName, isInitial, type Gender } from "./words.ts";

export function genderOf(
  tokens: Tokens,
  { first, last, honorific }: Parts,
  role: RoleRange | null,
): Gender | null {
  const title = honorific === null ? "" : tokens.norm[honorific]!;
  if (femaleHonorifics.has(title)) return "female";
  if (maleHonorifics.has(title)) return "male";
  for (let i = role?.first ?? 0; i < (role?.last ?? 0); i++) {
    const told = genderOfNoun(tokens.norm[i]!);
    if (told) return told;
  }
  const apposed = role ? relativeBefore(tokens, role.first) : null;
  if (apposed) return apposed;
  const given = first + (last - first > 2 && isInitial(tokens, first) ? 1 : 0);
  return last - given > 1 ? genderOfFirstName(givenName(tokens, given, last)) : null;
}

const genderOfNoun = (norm: string): Gender | null =>
  femaleNouns.has(norm) ? "female" : maleNouns.has(norm) ? "male" : null;

/** "Her husband, the surgeon Yeo Kok Leng,": whom the role stands in apposition to. */
function relativeBefore({ norm }: Tokens, role: number): Gender | null {
  const comma = norm[role - 1] === "the" ? role - 2 : role - 1;
  return norm[comma] === "," ? genderOfNoun(norm[comma - 1] ?? "") : null;
}

/** "Jean-Marc" as one word. */
const givenName = (tokens: Tokens, first: number, last: number): string =>
  tokens.norm[first + 1] === "-" && first + 3 < last
    ? `${tokens.norm[first]}-${tokens.norm[first + 2]}`
    : tokens.norm[first]!;
