// “Marlow Dean, Norway’s largest grocery chain,” is a body by what stands round it, “Ms. Roe” a woman by her honorific.
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { nounEnds } from "../../../english/persons/references.ts";
import { organizationNouns } from "../../../english/bodies/nouns.ts";
import { femaleNouns, maleNouns, personNouns } from "../../../english/persons/nouns.ts";
import { femaleHonorifics, maleHonorifics } from "../../../english/persons/names.ts";
import { kindOf, type NameKind } from "../../../names/kinds.ts";
import { genderOfFirstName, isInitial, type Gender } from "../../../names/words.ts";
import type { NameRule } from "./reading.ts";
import { afterBracket } from "./role-phrase.ts";

type KindRule = NameRule<NameKind>;
type GenderRule = NameRule<Gender>;

const LONGEST_APPOSITION = 9;

const bodyNounBefore: KindRule = {
  name: "bodyNounBefore",
  example: "Then the retailer Marlow Dean closed.",
  read: ({ tokens, run: { first, last }, sentence }) =>
    last - first > 1 &&
    first > sentence.first &&
    isBodyNoun(tokens.norm[first - 1]!) &&
    tokens.shape[first - 1] === Shape.lower
      ? "organization"
      : null,
};

const bodyApposition: KindRule = {
  name: "bodyApposition",
  example: "Marlow Dean, Norway’s largest grocery chain, closed.",
  read({ tokens, run: { last }, sentence }) {
    const comma = afterBracket(tokens, last, sentence.last);
    return isBodyPhrase(tokens, comma, sentence.last) ? "organization" : null;
  },
};

const ownWords: KindRule = {
  name: "ownWords",
  example: "Then Ana Roe came.",
  read: ({ tokens, titled: { first, last }, determined }) => kindOf(tokens, first, last, determined),
};

export const kinds: readonly KindRule[] = [bodyNounBefore, bodyApposition, ownWords];

/** "retailer", "chain": a common noun for a body, and for nobody. */
const isBodyNoun = (norm: string): boolean => organizationNouns.has(norm) && !personNouns.has(norm);

/** Whether token `comma` opens an apposition that is headed by a body's noun. */
function isBodyPhrase(tokens: Tokens, comma: number, last: number): boolean {
  if (tokens.norm[comma] !== ",") return false;
  const opens = tokens.norm[comma + 1];
  if (opens !== "the" && opens !== "a" && opens !== "an" && tokens.norm[comma + 2] !== "'s") return false;
  for (let i = comma + 2; i < Math.min(last, comma + LONGEST_APPOSITION); i++) {
    const next = tokens.norm[i + 1];
    const sign = i + 1 >= last || (tokens.kind[i + 1]! > TokenKind.number && next !== "-");
    if (sign || nounEnds.has(next!)) return isBodyNoun(tokens.norm[i]!);
  }
  return false;
}

const byHonorific: GenderRule = {
  name: "byHonorific",
  example: "Then Ms. Roe came.",
  read({ tokens, titled: { honorific } }) {
    const title = honorific === null ? "" : tokens.norm[honorific]!;
    return femaleHonorifics.has(title) ? "female" : maleHonorifics.has(title) ? "male" : null;
  },
};

const byOffice: GenderRule = {
  name: "byOffice",
  example: "Then spokeswoman Jo Roe came.",
  read({ tokens, role }) {
    for (let i = role?.first ?? 0; i < (role?.last ?? 0); i++) {
      const gender = genderOfNoun(tokens.norm[i]!);
      if (gender) return gender;
    }
    return null;
  },
};

/** Whom the role stands in apposition to. */
const byRelative: GenderRule = {
  name: "byRelative",
  example: "Her husband, the surgeon Yeo Kok Leng, left.",
  read({ tokens: { norm }, role }) {
    if (!role) return null;
    const comma = norm[role.first - 1] === "the" ? role.first - 2 : role.first - 1;
    return norm[comma] === "," ? genderOfNoun(norm[comma - 1] ?? "") : null;
  },
};

const byFirstName: GenderRule = {
  name: "byFirstName",
  example: "Then J. Maria Roe came.",
  read({ tokens, titled: { first, last } }) {
    const given = first + (last - first > 2 && isInitial(tokens, first) ? 1 : 0);
    return last - given > 1 ? genderOfFirstName(givenName(tokens, given, last)) : null;
  },
};

export const genders: readonly GenderRule[] = [byHonorific, byOffice, byRelative, byFirstName];

const genderOfNoun = (norm: string): Gender | null =>
  femaleNouns.has(norm) ? "female" : maleNouns.has(norm) ? "male" : null;

/** "Jean-Marc" as one word. */
const givenName = ({ norm }: Tokens, first: number, last: number): string =>
  norm[first + 1] === "-" && first + 3 < last ? `${norm[first]}-${norm[first + 2]}` : norm[first]!;
