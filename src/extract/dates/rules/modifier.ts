// "It fell in early March, at the end of 2015 and later this week, after more than two years and about an hour."
import { modifiers, overLeads, type Modifier } from "../../../english/calendar/relative.ts";
import { word, type Place, type Reading } from "../reading.ts";
import { readPlainUnit } from "./reported-period.ts";

export type FoundModifier = Modifier & { readonly first: number; readonly last: number };

/** The words that a modifier can start with. */
export const modifierStarts: ReadonlySet<string> = new Set(
  [...modifiers.keys()].map((words) => words.split(" ")[0]!),
);

/** "early", "more than", "the end of": the modifier that starts at token `i`, to just before what it modifies. */
export function readModifier(place: Place, i: number): FoundModifier | null {
  const [a, b, c] = [word(place, i), word(place, i + 1), word(place, i + 2)];
  if (!modifierStarts.has(a)) return null;
  const found = sized(i, 3, `${a} ${b} ${c}`) ?? sized(i, 2, `${a} ${b}`) ?? sized(i, 1, a);
  if (!found || (a === "over" && !overLeads.has(word(place, i - 1)))) return null;
  if (found.of === "part") return b === "of" ? { ...found, last: i + 2 } : null;
  return found.of === "date" && b === "-" ? { ...found, last: i + 2 } : found;
}

function sized(i: number, length: number, words: string): FoundModifier | null {
  const modifier = modifiers.get(words);
  return modifier ? { of: modifier.of, mod: modifier.mod, first: i, last: i + length } : null;
}

/** The expression after a modifier, with the modifier in its span and in `mod`; "more than a year ago" has no bounds. */
export function withModifier(
  place: Place,
  modifier: FoundModifier,
  read: (i: number) => Reading | null,
): Reading | null {
  const the = word(place, modifier.last) === "the" ? 1 : 0;
  const inner = read(modifier.last + the) ?? plainUnit(place, modifier);
  if (!inner || !fits(modifier, inner, the === 1)) return null;
  const article = modifier.of === "part" || (modifier.of === "date" && inner.article);
  const open = inner.rule === "dates/ago" && modifier.mod === "MORE_THAN";
  const [from, to] = open ? [null, null] : [inner.from, inner.to];
  return { ...inner, from, to, first: modifier.first, mod: modifier.mod, article };
}

/** "later in the day", "the end of the year" */
function plainUnit(place: Place, modifier: FoundModifier): Reading | null {
  if (modifier.of === "amount") return null;
  const at =
    modifier.of !== "part" && word(place, modifier.last) === "in" ? modifier.last + 1 : modifier.last;
  const draft = readPlainUnit(place, at);
  if (modifier.of === "part" && draft?.grain === "day") return null; // "at the end of the day" is "after all"
  return draft && { first: modifier.first, ...draft, rule: "dates/running-period" };
}

function fits({ of, mod }: FoundModifier, inner: Reading, the: boolean): boolean {
  const vague = inner.type === "SET" || inner.value.endsWith("_REF");
  if (of === "amount") return !vague && fitsAmount(mod, inner, the);
  if (vague || inner.type === "DURATION") return false;
  return of !== "deictic" || inner.basis === "relative";
}

/** "over two years" is more than two; "over the past two years" is not. */
function fitsAmount(mod: string, inner: Reading, the: boolean): boolean {
  if (inner.rule === "dates/stretch") return the && mod.startsWith("EQUAL");
  if (inner.type === "DURATION" || inner.rule === "dates/ago") return !the;
  return mod === "APPROX" && (inner.rule === "dates/clock" || inner.rule === "dates/year") && !the;
}
