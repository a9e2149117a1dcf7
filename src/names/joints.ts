// What joins the words of one name: “Kim Sang-ho”, “Ministry of Health and Welfare”, “Ana van der Berg”, “Robert “Bob” Okoro”.
import { Shape, TokenKind, type Tokens } from "../segment/tokens.ts";
import type { Rule } from "../text/rule.ts";
import { organizationHeads } from "../english/bodies/nouns.ts";
import { fieldWords } from "../english/bodies/organizations.ts";
import {
  closingAdverbs,
  hyphenTails,
  nameParticles,
  nameSuffixes,
  possessiveInNames,
  smallWordsInNames,
} from "../english/persons/names.ts";
import { isDemonym, isFirstName, isNameToken, isOfficeTail, isRoleNoun, touches } from "./words.ts";

/** The tokens `[first, end)` of a name so far, which may go on up to `limit`; `hasHead`: a body's head is among them. */
export type OpenRun = {
  readonly tokens: Tokens;
  readonly first: number;
  readonly limit: number;
  end: number;
  hasHead: boolean;
};
/** Finds where a run goes on to. */
type Joint = Rule<OpenRun, number>;

const HEAD_AHEAD = 5;
const LONGEST_TAIL = 7;
const FIELDS_AHEAD = 8;
const MOST_PARTICLES = 4;
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);

const named = ({ tokens, limit }: OpenRun, i: number): boolean => i < limit && isNameToken(tokens, i);

const capital: Joint = {
  name: "capital",
  example: "Then Nils Aker came.",
  read: (run) => (named(run, run.end) ? run.end + 1 : null),
};

/** But "Oslo-based" ends at its hyphen. */
const hyphen: Joint = {
  name: "hyphen",
  example: "Then Kim Sang-ho came.",
  read({ tokens, first, end, limit }) {
    const tail = end + 1;
    if (tokens.norm[end] !== "-" || !touches(tokens, end)) return null;
    if (tail >= limit || !touches(tokens, tail) || tokens.kind[tail] !== TokenKind.word) return null;
    const nameFollows = tail + 1 < limit && isNameToken(tokens, tail + 1);
    if (nameFollows && isOfficeTail(tokens, tail)) return tail + 1;
    if (hyphenTails.has(tokens.norm[tail]!)) return null;
    if (isNameToken(tokens, tail)) return tail + 1;
    const inName = end > first + 1 || (nameFollows && !isDemonym(tokens.norm[first]!));
    return inName && tokens.norm[tail]!.length <= LONGEST_TAIL ? tail + 1 : null;
  },
};

/** A small word with a capital where the sentence goes on small. */
const closingAdverb: Joint = {
  name: "closingAdverb",
  example: "Aid from Shelter Now came.",
  read: ({ tokens, end: i, limit }) =>
    closingAdverbs.has(tokens.norm[i]!) &&
    tokens.shape[i] === Shape.capitalized &&
    (i + 1 >= limit || tokens.shape[i + 1] === Shape.lower || tokens.kind[i + 1]! > TokenKind.number)
      ? i + 1
      : null,
};

/** "Marlow & Tana", and a small word that only a name writes with a capital. */
const inTitle: Joint = {
  name: "inTitle",
  example: "Then Save Our Shelves came.",
  read(run) {
    const { tokens, end } = run;
    const small = smallWordsInNames.has(tokens.norm[end]!) && tokens.shape[end] === Shape.capitalized;
    return (small || tokens.norm[end] === "&") && named(run, end + 1) ? end + 2 : null;
  },
};

const suffix: Joint = {
  name: "suffix",
  example: "Then Carl Aker, Jr. came.",
  read: ({ tokens: { norm }, end, limit }) =>
    norm[end] === "," && nameSuffixes.has(norm[end + 1] ?? "") && end + 1 < limit ? end + 2 : null,
};

/** The ’ of "Carters’ Union", the ’s of "Women’s Institute": not that of "Norway’s Ministry of Ports". */
const owner: Joint = {
  name: "owner",
  example: "The Allied Carters’ Union met.",
  read(run) {
    const { tokens, end } = run;
    const people = tokens.norm[end] === "'s" && possessiveInNames.has(tokens.norm[end - 1]!);
    const owns = people || (isPluralPossessive(tokens, end) && organizationHeads.has(tokens.norm[end + 1]!));
    return owns && named(run, end + 1) ? end + 2 : null;
  },
};

/** The apostrophe of "the owners’ lawyer". */
export const isPluralPossessive = (tokens: Tokens, i: number): boolean =>
  APOSTROPHES.has(tokens.norm[i]!) && touches(tokens, i) && tokens.norm[i - 1]!.endsWith("s");

/** One or two words in marks with capitals on both sides. */
const nickname: Joint = {
  name: "nickname",
  example: "Then Robert “Bob” Okoro came.",
  read({ tokens, end, limit }) {
    if (tokens.kind[end] !== TokenKind.mark || touches(tokens, end)) return null;
    for (let close = end + 2; close <= end + 3 && close + 1 < limit; close++)
      if (tokens.kind[close] === TokenKind.mark && isNameToken(tokens, end + 1) && touches(tokens, close))
        return isNameToken(tokens, close + 1) ? close + 2 : null;
    return null;
  },
};

/** "Ministry of Ports", "Secretary of State": after a body's head or an office. */
const connector: Joint = {
  name: "connector",
  example: "The Ministry of Ports closed.",
  read(run) {
    const { tokens, end, hasHead } = run;
    const norm = tokens.norm[end];
    if (norm !== "of" && norm !== "for" && norm !== "on") return null;
    if (!hasHead && (norm === "on" || !isRoleNoun(tokens.norm[end - 1]!))) return null;
    const next = tokens.norm[end + 1] === "the" ? end + 2 : end + 1;
    return named(run, next) ? next + 1 : null;
  },
};

/** "Rural" of "Food and Rural Affairs", which is no name elsewhere. */
const isField = ({ norm, shape }: Tokens, i: number): boolean =>
  fieldWords.has(norm[i]!) && shape[i] === Shape.capitalized;

const secondField: Joint = {
  name: "secondField",
  example: "The Ministry of Health and Rural Affairs closed.",
  read: ({ tokens, end, limit, hasHead }) =>
    tokens.norm[end] === "and" && end + 1 < limit && hasHead && isField(tokens, end + 1) ? end + 2 : null,
};

/** The head stands after the "and". */
const headAfterAnd: Joint = {
  name: "headAfterAnd",
  example: "The Marlow Oversight and Reform Committee met.",
  read(run) {
    const { tokens, first, end, limit } = run;
    if (tokens.norm[end] !== "and" || !named(run, end + 1)) return null;
    if (isFirstName(tokens.norm[first]!) || isFirstName(tokens.norm[end + 1]!)) return null;
    for (let i = end + 1; i < Math.min(limit, end + 1 + HEAD_AHEAD) && isNameToken(tokens, i); i++)
      if (organizationHeads.has(tokens.norm[i]!))
        return fieldWords.has(tokens.norm[end - 1]!) ? end + 2 : null;
    return null;
  },
};

/** Fields after a field, up to their "and". */
const listedFields: Joint = {
  name: "listedFields",
  example: "The Department for Environment, Food and Rural Affairs closed.",
  read({ tokens, end, limit, hasHead }) {
    if (tokens.norm[end] !== "," || !hasHead || !fieldWords.has(tokens.norm[end - 1]!)) return null;
    for (let i = end + 1; i < limit && i < end + FIELDS_AHEAD; i++) {
      if (tokens.norm[i] === "and") return i > end + 1 && isField(tokens, i + 1) ? end + 2 : null;
      if (tokens.norm[i] !== "," && !isField(tokens, i)) return null;
    }
    return null;
  },
};

const particles: Joint = {
  name: "particles",
  example: "Then Ana van der Berg came.",
  read(run) {
    const { tokens, end } = run;
    if (!nameParticles.has(tokens.norm[end]!)) return null;
    let next = end + 1;
    while (next < run.limit && next - end < MOST_PARTICLES && isParticle(tokens.norm[next]!)) next++;
    return named(run, next) ? next + 1 : null;
  },
};

const isParticle = (norm: string): boolean => norm === "-" || nameParticles.has(norm);

export const joints: readonly Joint[] = [
  hyphen, capital, closingAdverb, inTitle, suffix, owner, nickname, connector, secondField, headAfterAnd, listedFields,
  particles,
]; // prettier-ignore
