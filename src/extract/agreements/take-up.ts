import { commonHeads, headFits } from "../../english/documents/heads.ts";
import { topicFields } from "../../english/documents/topics.ts";
import { byEvidence, type Context } from "./evidence.ts";
import type { Found } from "./found.ts";
import { headOfName, type Entry } from "./gazetteer/entry.ts";
import { sentenceOf, type Scan, yearAt } from "./scan.ts";

/** A mention with what it means: `entry` where the gazetteer has it, else its own name and year, else neither. */
export type Resolved = {
  readonly found: Found;
  readonly entry: Entry | null;
  readonly name: string | null;
  readonly year: number | null;
};

/** An agreement the article has spoken of, for later mentions to take up. */
export type Antecedent = Resolved & { readonly block: number; readonly key: string };

/** A head of private business: "a deal with Acme" is what a later "the deal" takes up, and no record of ours. */
export type Noise = { readonly at: number; readonly word: string };

export function takeUp(
  scan: Scan,
  found: Found,
  before: readonly Antecedent[],
  lastNoise: ReadonlyMap<string, number>,
  context: Context,
  speaksOfStates: boolean,
): Resolved | null {
  if (found.form === "generic") return found.dependent && !speaksOfStates ? null : open(found);
  if (found.form === "yearAndHead") return byYear(found, before, context);
  if (found.form !== "anaphor") return null;
  const antecedents = nearest(before, found, blockOf(scan, found));
  if (isNoise(found, antecedents, lastNoise)) return null;
  const one = antecedents.length === 1 ? antecedents[0]! : null;
  if (found.renewed && one && headWordOf(one) !== found.head?.word) return null;
  if (one && !found.renewed) return { found, entry: one.entry, name: one.name, year: one.year };
  return found.dependent && antecedents.length === 0 ? null : open(found);
}

const open = (found: Found): Resolved => ({
  found,
  entry: null,
  name: null,
  year: found.form === "yearAndHead" ? found.year : null,
});

/** The agreement of that year the article names, or the one whose parties it speaks of. */
function byYear(found: Found, before: readonly Antecedent[], context: Context): Resolved | null {
  const same = before.filter(
    ({ entry, year }) => year === found.year || (entry !== null && entry.inForce === found.year),
  );
  const last = same.findLast((a) => fits(a, found)) ?? same.findLast((a) => fitsLoosely(a, found));
  if (last) return { found, entry: last.entry, name: last.name, year: last.year };
  const own = before.findLast((a) => a.year === null && fits(a, found) && isDatedTo(a, found, context));
  if (own) return { found, entry: null, name: own.name, year: found.year };
  const entry = byEvidence(found, context);
  if (entry) return { found, entry, name: entry.name, year: entry.year };
  return found.dependent ? null : open(found);
}

/** "The truce replaces one agreed in 2019. … the 2019 agreement": what its own sentence dates so, named or not. */
function isDatedTo({ found: past }: Antecedent, { year }: Found, { scan }: Context): boolean {
  const { first, last } = scan.segments.sentences[sentenceOf(scan, past.first)]!;
  for (let i = first; i < Math.min(last, past.last + DATING_REACH); i++)
    if (yearAt(scan.tokens, i) === year) return true;
  return false;
}

const DATING_REACH = 30;

/**
 * The agreements that fit, of the nearest paragraph that has any. Two of them leave the mention open, unless only one
 * has its very head: after "the Harrow Accord and the Minch Treaty", "the treaty" is the second.
 */
function nearest(before: readonly Antecedent[], found: Found, block: number): Antecedent[] {
  const fitting = before.filter((a) => fits(a, found));
  const closest = fitting.at(-1);
  if (!closest || block - closest.block > FARTHEST) return [];
  const group = distinct(fitting.filter((a) => a.block === closest.block));
  if (group.length < 2) return found.topic === null && isAmongOthers(closest, before) ? [] : group;
  const exact = group.filter((a) => headWordOf(a) === found.head?.word);
  return exact.length === 1 ? exact : group;
}

/** Among "the 1994 memorandum, the Minsk accords and the 1997 treaty", "the pact" may be none of them. */
const isAmongOthers = (closest: Antecedent, before: readonly Antecedent[]): boolean =>
  distinct(
    before.filter((a) => a.block === closest.block && a.name !== null && a.found.relation === "refers"),
  ).length > MOST_OTHERS;

const MOST_OTHERS = 2;

/** Paragraphs an anaphor looks back over. */
const FARTHEST = 12;

/** "Acme struck a deal with Brill. The deal …": the nearest thing so called is no agreement of ours. */
function isNoise(
  found: Found,
  antecedents: readonly Antecedent[],
  lastNoise: ReadonlyMap<string, number>,
): boolean {
  const last = found.dependent ? lastNoise.get(found.head?.word ?? "") : undefined;
  return last !== undefined && antecedents.every((a) => a.found.last <= last);
}

export const blockOf = (scan: Scan, { first }: Found): number =>
  scan.segments.sentences[sentenceOf(scan, first)]!.block;

export const keyFor = ({ entry, name, found }: Resolved): string => entry?.id ?? name ?? `${found.first}`;

/** With the right year, "the 1987 treaty" may be a protocol. */
const fitsLoosely = ({ entry, found: { form } }: Antecedent, { head, topic }: Found): boolean =>
  entry !== null && form !== "style" && topic === null && head !== null && commonHeads.has(head.word) &&
  headFits.get("accord")!.includes(entry.kind); // prettier-ignore

function distinct(antecedents: readonly Antecedent[]): Antecedent[] {
  const last = new Map<string, Antecedent>();
  for (const antecedent of antecedents) {
    const known = last.get(antecedent.key);
    if (!known || known.name === null) last.set(antecedent.key, antecedent);
  }
  return [...last.values()];
}

/** Whether "the treaty" may take up what was mentioned: by kind, and by topic where it has one ("the nuclear deal"). */
function fits(antecedent: Antecedent, { head, topic }: Found): boolean {
  const { entry, found: past, name } = antecedent;
  if (past.form === "style" || (past.relation === "modelledOn" && past.head?.word !== head?.word))
    return false;
  if (past.form === "generic" && past.head?.plural !== head?.plural) return false; // "trade deals" are no "the deal"
  const kind = entry?.kind ?? past.kind;
  if (head === null || !(headFits.get(head.word)?.includes(kind) || headWordOf(antecedent) === head.word))
    return false;
  if (topic === null) return true;
  if (entry !== null) return topicFields.get(topic)?.includes(entry.field) ?? true;
  return past.topic === topic || (past.topic === null && name !== null);
}

const headWordOf = ({ entry, name, found }: Antecedent): string | null =>
  headOfName(entry?.name ?? name ?? "")?.word ?? found.head?.word ?? null;
