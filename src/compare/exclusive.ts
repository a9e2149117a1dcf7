// "19 people were killed" and "54 people were injured", "a profit of $40 million" and "revenue of $400 million": two measures.
import { exclusives, partWords } from "../english/comparing/meanings.ts";
import type { Stems } from "./figure.ts";
import { stemsIn } from "./words.ts";

const kinds: readonly (readonly Stems[])[] = exclusives.map((group) => group.map(stemsIn));
const parts: Stems = stemsIn(partWords);

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
export const partOnlyIn = (own: Stems, other: Stems): string | null =>
  [...own].find((stem) => parts.has(stem) && !other.has(stem)) ?? null;
