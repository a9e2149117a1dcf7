// “the senator”, “the union’s chief”, “the nominee”: a person named before, by the office.
import { fieldWords } from "../../../english/bodies/organizations.ts";
import {
  officeRanks,
  broadOffices,
  officesOf,
  femaleNouns,
  maleNouns,
} from "../../../english/persons/nouns.ts";
import { indefiniteDeterminers } from "../../../english/persons/references.ts";
import { TokenKind, type Tokens } from "../../../segment/tokens.ts";
import { placeOf, type Context } from "../context.ts";
import type { Entity } from "../entities/entity.ts";
import type { NounPhrase } from "./noun-phrase.ts";

const PEOPLE_BACK = 80;
const NEAR = 2;
const UNNAMED_BACK = 80;
const LONGEST_UNNAMED = 4;

/** A person whose known office the noun names: "the senator", "the union's chief". */
export function personByRole(context: Context, noun: NounPhrase): Entity | null {
  const words = context.segments.tokens.norm.slice(noun.first, noun.last);
  const offices = officesOf.get(noun.norm) ?? [];
  const gender = genderOfNoun(noun.norm);
  const { entries } = context.discourse;
  let best: Entity | null = null;
  let bestScore = 0;
  let bestEnd = 0;
  const seen = new Set<Entity>();
  for (let i = entries.length - 1; i >= 0 && i >= entries.length - PEOPLE_BACK; i--) {
    const { entity, quoted, end } = entries[i]!;
    if (entity.kind !== "person" || quoted || seen.has(entity)) continue;
    seen.add(entity);
    if (gender && entity.gender && entity.gender !== gender) continue;
    const score = roleScore(entity, noun.norm, offices, words);
    if (score > bestScore) [best, bestScore, bestEnd] = [entity, score, end];
  }
  if (isAnotherNearer(context, noun, bestEnd)) return null;
  return best ?? (noun.owned ? null : epithet(context, noun, gender));
}

/** "one Labour councillor … the councillor": somebody unnamed was spoken of since the councillor with a name. */
function isAnotherNearer({ segments: { tokens } }: Context, noun: NounPhrase, named: number): boolean {
  for (let i = noun.first - 1; i > 0 && i > noun.first - UNNAMED_BACK && tokens.start[i]! >= named; i--)
    if (tokens.norm[i] === noun.norm && isIndefinite(tokens, i)) return true;
  return false;
}

function isIndefinite({ norm, kind }: Tokens, head: number): boolean {
  for (let i = head - 1; i >= 0 && i >= head - LONGEST_UNNAMED && kind[i] === TokenKind.word; i--)
    if (indefiniteDeterminers.has(norm[i]!)) return true;
  return false;
}

/** "the nominee" after a sentence of Roe's, whose office is not told: who spoke last, where no office speaks against it. */
function epithet(context: Context, noun: NounPhrase, gender: Entity["gender"]): Entity | null {
  const at = placeOf(context.segments, noun.first, gender);
  const fits = (e: Entity): boolean =>
    e.kind === "person" && e.roleWords.size === 0 && !(gender && e.gender && e.gender !== gender);
  return context.discourse.antecedent(at, fits, NEAR);
}

/** 0 where the office does not fit; "former" in one and not in the other speaks against it. */
function roleScore(
  { roleWords }: Entity,
  norm: string,
  offices: readonly string[],
  words: readonly string[],
): number {
  if (fieldsDiffer(roleWords, words)) return 0;
  const exact = roleWords.has(norm) || roleWords.has(`${norm}s`);
  if (!exact && !offices.some((office) => roleWords.has(office))) return 0;
  const shared = words.filter((word) => word !== norm && word.length > 3 && roleWords.has(word)).length;
  const broad = !exact && broadOffices.has(norm);
  if (broad && shared === 0) return 0;
  return (exact ? 3 : 2) + shared - (words.includes("former") === roleWords.has("former") ? 0 : 1.5);
}

/** "the spokeswoman": what the noun tells. */
export const genderOfNoun = (norm: string): Entity["gender"] =>
  femaleNouns.has(norm) ? "female" : maleNouns.has(norm) ? "male" : null;

/** Whether both tell a field of their office, and not one field is the same: "health" and "general". */
export function fieldsDiffer(roleWords: ReadonlySet<string>, words: readonly string[]): boolean {
  const own = words.filter(isField);
  const others = [...roleWords].filter(isField);
  return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
}

const isField = (word: string): boolean => fieldWords.has(word) || officeRanks.has(word);
