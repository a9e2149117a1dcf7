// "Corran’s jobless rate" and "On the mainland the jobless rate", "the road to the coast" and "the chapel of Utcos": alike in
// most words, and said of two things.
import type { Around } from "./around.ts";
import { areDisjoint, type Stems } from "./figure.ts";
import { stemsIn } from "./words.ts";
import { lazy } from "../text/lazy.ts";
import { exclusives, looseWords, partWords } from "../english/comparing/meanings.ts";

/** So large a part of a subject in its own words makes it another one: "beer sales" and "wine sales". */
const OWN_PART = 0.5;
/** Why two figures on one scale are said of two things; null where nothing says so. */
export function apartBy(a: Around, b: Around): string | null {
  const exclusive = exclusiveWords(a.telling, b.telling);
  if (exclusive) return `one of “${exclusive[0]}”, the other of “${exclusive[1]}”`;
  const part = partOnlyIn(a.telling, b.stems) ?? partOnlyIn(b.telling, a.stems);
  if (part) return `only one is of “${part}”`;
  const owns = (key: "ofWhat" | "head" | "receivers" | "places") =>
    areElsewhere(a[key], a.stems, b[key], b.stems);
  if (owns("ofWhat") || owns("head") || owns("receivers")) return "said of different things";
  if (isMostlyOwn(a.subject, b.stems) && isMostlyOwn(b.subject, a.stems)) return "said of different subjects";
  if (owns("places")) return "said of different places";
  return onlyNoun(a, b) ? "nothing but what is counted is the same" : null;
}

const loose = lazy(() => stemsIn(looseWords));

function isMostlyOwn(subject: Stems, other: Stems): boolean {
  const telling = [...subject].filter((stem) => !loose().has(stem));
  return telling.length > 0 && telling.filter((stem) => !other.has(stem)).length >= OWN_PART * telling.length;
}

/** Each has some of its own, and the other text never names them. */
const areElsewhere = (here: Stems, inA: Stems, there: Stems, inB: Stems): boolean =>
  here.size > 0 && there.size > 0 && areDisjoint(here, inB) && areDisjoint(there, inA);

/** "shelters 450 people" and "killed 12 people": both have more words, and share but “people”. */
function onlyNoun(a: Around, b: Around): boolean {
  const [ours, theirs] = [a, b].map(({ stems, noun }) => [...stems].filter((stem) => !noun.has(stem)));
  const all = [a.noun.size, b.noun.size, ours!.length, theirs!.length];
  return all.every((size) => size > 0) && !ours!.some((stem) => b.stems.has(stem));
}

// "19 people were killed" and "54 people were injured", "a profit of $40 million" and "revenue of $400 million": two measures.
const kinds: readonly (readonly Stems[])[] = exclusives.map((group) => group.map(stemsIn));
const parts = lazy((): Stems => stemsIn(partWords));

/** Two words of which one excludes the other, the first from `a` and the second from `b`; null where there are none. */
export function exclusiveWords(a: Stems, b: Stems): readonly [string, string] | null {
  for (const group of kinds) {
    const [ours, theirs] = [a, b].map((stems) =>
      group.map((kind) => [...kind].find((stem) => stems.has(stem))),
    );
    const [mine, other] = [ours!.findIndex(Boolean), theirs!.findIndex(Boolean)];
    if (mine < 0 || other < 0 || ours!.some((stem, i) => stem && theirs![i])) continue;
    return [ours![mine]!, theirs![other]!];
  }
  return null;
}

/** A word of `own` that speaks of a part which `other` never names: "the jobless rate of women". */
const partOnlyIn = (own: Stems, other: Stems): string | null =>
  [...own].find((stem) => parts().has(stem) && !other.has(stem)) ?? null;
