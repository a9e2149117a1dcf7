import { choose, createContext, type Context } from "./evidence.ts";
import type { Found } from "./found.ts";
import type { Entry } from "./gazetteer/entry.ts";
import { type Scan } from "./scan.ts";
import { statedYear } from "./complement.ts";
import { blockOf, keyFor, takeUp, type Antecedent, type Noise, type Resolved } from "./take-up.ts";

/** Reads the mentions in text order; each may take up what stands before it, as a reader does. */
export function resolveMentions(scan: Scan, mentions: readonly Found[], noise: readonly Noise[]): Resolved[] {
  const context = createContext(scan);
  const named = nameThem(mentions, context);
  const speaksOfStates = mentions.some((found) => isPublicTreaty(found, named));
  const before: Antecedent[] = [];
  const resolved: Resolved[] = [];
  const lastNoise = new Map<string, number>();
  let n = 0;
  for (const found of mentions) {
    for (; n < noise.length && noise[n]!.at < found.first; n++) lastNoise.set(noise[n]!.word, noise[n]!.at);
    const result =
      named.get(found) ??
      takeUp(scan, found, before.slice(-FARTHEST_MENTION), lastNoise, context, speaksOfStates);
    if (!result) continue;
    resolved.push(result);
    before.push({ block: blockOf(scan, found), key: keyFor(result), ...result });
  }
  return resolved;
}

/** An agreement of the gazetteer that is meant itself, or a truce, a peace accord: what lets "a pact" be one of states. */
const isPublicTreaty = (found: Found, named: ReadonlyMap<Found, Resolved>): boolean =>
  (named.get(found)?.entry ?? null) !== null ||
  (found.form === "generic" && !found.dependent && found.head !== null && !found.head.weak);

/** Mentions that a later one looks back over. */
const FARTHEST_MENTION = 40;

/** Mentions that name their agreement, first those that need no other: they settle what the rest may mean. */
function nameThem(mentions: readonly Found[], context: Context): Map<Found, Resolved> {
  const named = new Map<Found, Resolved>();
  const settled = new Set<Entry>();
  for (const found of mentions) {
    if (found.dependent || !isNamed(found)) continue;
    const entry = choose(found, settled, context);
    if (entry) settled.add(entry);
    named.set(found, withEntry(found, entry, context));
  }
  for (const found of mentions) {
    const entry =
      found.dependent && isNamed(found) ? found.candidates.find((e) => settled.has(e)) : undefined;
    if (entry) named.set(found, withEntry(found, entry, context));
  }
  return named;
}

const isNamed = ({ form }: Found): boolean =>
  form === "full" || form === "short" || form === "acronym" || form === "style";

function withEntry(found: Found, entry: Entry | null, { scan }: Context): Resolved {
  if (entry) return { found, entry, name: entry.name, year: entry.year };
  return {
    found,
    entry,
    name: found.name,
    year: found.name === null ? null : (found.year ?? statedYear(scan, found)),
  };
}
