// “Ukrainian lawmaker Ana Roe”, “An attorney for the port, Jan Aker,”, “Aker, the union’s secretary general,”: the office of
// whoever is named, before the name and after it.
import { Shape, TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { phraseOpeners, placing, roleEnds, sayingVerbs } from "../../../english/persons/references.ts";
import { roleModifiers } from "../../../english/persons/nouns.ts";
import { isRoleNoun } from "../../../names/words.ts";
import type { NameReading, NameRule, RoleRange } from "./reading.ts";
import {
  afterBracket,
  bodyOwnerAt,
  isRolePhrase,
  modifies,
  ownerBefore,
  phraseEnd,
  possessiveAt,
} from "./role-phrase.ts";

type RoleRule = NameRule<RoleRange>;

const LONGEST_PREFIX = 8;
const LONGEST_PHRASE = 14;

const hasTitleRole = ({ titled }: NameReading): boolean => titled.role < titled.roleEnd;
/** The token that the words before the name end before. */
const nameStart = ({ titled }: NameReading): number => titled.honorific ?? titled.first;

/** A whole noun phrase before the title, from its article to the comma. */
const phraseBeforeTitle: RoleRule = {
  name: "phraseBeforeTitle",
  example: "The head of the panel, Senator Ana Roe, left.",
  read: (reading) =>
    hasTitleRole(reading) && reading.tokens.norm[reading.titled.role - 1] === ","
      ? phraseBefore(reading, reading.titled.role - 1)
      : null,
};

/** The role in the run's own capitals, with "former" and the like before it. */
const capitals: RoleRule = {
  name: "capitals",
  example: "On Monday former Harbour Minister Ana Roe left.",
  read(reading) {
    if (!hasTitleRole(reading)) return null;
    const { tokens, sentence, titled } = reading;
    let first = titled.role;
    while (first > sentence.first && (roleModifiers.has(tokens.norm[first - 1]!) || tokens.norm[first - 1] === "-")) first--; // prettier-ignore
    const owned = first - 2 >= sentence.first && tokens.norm[first - 1] === "'s";
    return { first, last: titled.roleEnd, owner: owned ? first - 2 : null };
  },
};

const phraseBeforeName: RoleRule = {
  name: "phraseBeforeName",
  example: "The minister of ports, Mr. Aker, left.",
  read(reading) {
    const end = nameStart(reading);
    if (hasTitleRole(reading) || end - 1 < reading.sentence.first || reading.tokens.norm[end - 1] !== ",")
      return null;
    const role = phraseBefore(reading, end - 1);
    return role && isOfAnother(reading, role) ? null : role;
  },
};

const nounBefore: RoleRule = {
  name: "nounBefore",
  example: "On Monday the Lisbon lawyer Ana Roe left.",
  read(reading) {
    const { tokens, sentence } = reading;
    const end = nameStart(reading);
    if (hasTitleRole(reading) || end - 1 < sentence.first) return null;
    if (!isRoleNoun(tokens.norm[end - 1]!) || tokens.kind[end - 1]! > TokenKind.abbreviation) return null;
    let first = end - 1;
    while (first > sentence.first && end - first < LONGEST_PREFIX && modifies(tokens, first - 1)) first--;
    const role = { first, last: end, owner: ownerBefore(tokens, first, sentence.first) };
    return isOfAnother(reading, role) ? null : role;
  },
};

/** "Roe, the mayor, said"; in "on a bridge in Harrow, the mayor said" it is the mayor who speaks, and not of the name. */
const apposition: RoleRule = {
  name: "apposition",
  example: "Nils Aker, the union’s secretary general, left.",
  read({ tokens, sentence, titled: { first, last } }) {
    const role = roleAfter(tokens, last, sentence.last);
    const placed = last - first === 1 && first > sentence.first && placing.has(tokens.norm[first - 1]!);
    return role && placed && sayingVerbs.has(tokens.norm[role.last] ?? "") ? null : role;
  },
};

export const rolesBefore: readonly RoleRule[] = [phraseBeforeTitle, capitals, phraseBeforeName, nounBefore];
export const appositions: readonly RoleRule[] = [apposition];

/** "In a statement read by her solicitor, Okoro apologised": after a preposition a noun is the name's only between two commas. */
const isOfAnother = ({ tokens, titled }: NameReading, { first, last }: RoleRange): boolean =>
  tokens.norm[last] === "," &&
  placing.has(tokens.norm[first - 2] ?? "") &&
  tokens.shape[titled.last] === Shape.lower;

/** "The minister of ports, Mr. Aker": a whole noun phrase, from its article to the comma. */
function phraseBefore({ tokens, sentence }: NameReading, comma: number): RoleRange | null {
  for (let i = comma - 1; i >= sentence.first && comma - i < LONGEST_PHRASE; i--) {
    const norm = tokens.norm[i]!;
    if (roleEnds.has(norm) || (tokens.kind[i]! > TokenKind.number && norm !== "-")) return null;
    if (phraseOpeners.has(norm) && isRolePhrase(tokens, i + 1, comma))
      return { first: i + 1, last: comma, owner: ownerBefore(tokens, i + 1, sentence.first) };
  }
  return null;
}

/** The role in the apposition after the name that ends before token `end`; the sentence ends before `last`. */
function roleAfter(tokens: Tokens, end: number, last: number): RoleRange | null {
  let i = afterBracket(tokens, end, last);
  if (!opensApposition(tokens, i, last)) return null;
  i++;
  if (tokens.kind[i] === TokenKind.number && tokens.norm[i + 1] === ",") i += 2;
  const owner = bodyOwnerAt(tokens, i, last);
  if (owner > 0) i = owner + 2;
  else if (phraseOpeners.has(tokens.norm[i] ?? "")) i++;
  const possessed = possessiveAt(tokens, i, last);
  if (possessed > 0) i = possessed + 1;
  const stop = phraseEnd(tokens, i, last);
  if (stop <= i || !isRolePhrase(tokens, i, stop)) return null;
  return { first: i, last: stop, owner: owner > 0 ? owner : null };
}

const opensApposition = ({ norm }: Tokens, i: number, last: number): boolean =>
  i + 1 < last && (norm[i] === "," || norm[i] === "—" || norm[i] === "–" || norm[i] === "--");
