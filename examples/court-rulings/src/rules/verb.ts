// "struck down", "cleared of", "found her not guilty"
import { decisionVerbs, verdictVerbs, type DecisionVerb } from "../lexicon.ts";
import type { Decision } from "../schema.ts";
import { from, norm, type Range, type Words } from "../words.ts";

/** A verb that decides, where it stands; `past` may be a participle. */
export type Verb = Range & {
  readonly decision: Decision;
  readonly past: boolean;
  readonly participle: boolean;
  readonly base: boolean;
  readonly word: DecisionVerb;
};

/** "guilty" stands no further behind "found", in tokens. */
const LONGEST_PARTY = 12;

export function verbAt(words: Words, i: number): Verb | null {
  if (words.quoted.has(i)) return null;
  const verdict = verdictAt(words, i);
  if (verdict) return verdict;
  for (const word of byForm.get(norm(words, i)) ?? []) {
    if (word.particle !== undefined && norm(words, i + 1) !== word.particle) continue;
    const last = i + (word.particle === undefined ? 1 : 2);
    if (word.before && !(leadsTo(words, last, word.before))) continue;
    return { first: i, last, decision: word.decision, word, ...formsOf(norm(words, i), word) };
  }
  return null;
} // prettier-ignore

/** "cleared of", "convicted Bo Marsh of": the word may stand behind the party. */
function leadsTo(words: Words, last: number, wanted: readonly string[]): boolean {
  if (wanted[0] === "that") return norm(words, from(words, last)) === "that";
  for (let k = last; k < Math.min(words.last, last + LONGEST_PARTY); k++)
    if (wanted.includes(norm(words, k))) return true;
  return false;
}

function formsOf(form: string, { base, past, participle = past }: DecisionVerb) {
  return { base: form === base && form !== past, past: form === past, participle: form === participle };
}

const GUILTY: DecisionVerb = { decision: "convict", base: "find", present: "finds", past: "found" };

function verdictAt(words: Words, i: number): Verb | null {
  if (!verdictVerbs.has(norm(words, i))) return null;
  for (let k = i + 1; k < Math.min(words.last, i + LONGEST_PARTY); k++) {
    if (norm(words, k) === "that" || norm(words, k) === ",") return null;
    if (norm(words, k) !== "guilty") continue;
    const not = norm(words, k - 1) === "not";
    const last = k - (not ? 1 : 0) === i + 1 ? k + 1 : i + 1; // "found guilty" is one verb, "found her guilty" is not
    return { first: i, last, decision: not ? "acquit" : "convict", word: GUILTY, ...formsOf(norm(words, i), GUILTY) };
  }
  return null;
} // prettier-ignore

const byForm: ReadonlyMap<string, readonly DecisionVerb[]> = decisionVerbs.reduce((map, word) => {
  const { base, present, past, participle = past } = word;
  for (const form of new Set([base, present, past, participle])) map.set(form, [...(map.get(form) ?? []), word]);
  return map;
}, new Map<string, DecisionVerb[]>()); // prettier-ignore
