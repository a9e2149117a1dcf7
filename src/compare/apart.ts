// "Corran’s jobless rate" and "On the mainland the jobless rate", "the road to the coast" and "the chapel of Utcos": alike in
// most words, and said of two things.
import { forWhom, holdersOf, placesOf, tellingOf, type Around } from "./around.ts";
import { exclusiveWords, partOnlyIn } from "./exclusive.ts";
import { areDisjoint, none, type Stems } from "./figure.ts";
import { countingWords, looseWords } from "./lexicon/scope.ts";
import { stemsIn } from "./words.ts";

/** So large a part of a subject in its own words makes it another one: "beer sales" and "wine sales". */
const OWN_PART = 0.5;
/** Why two figures on one scale are said of two things; null where nothing says so. */
export function apartBy(one: Around, other: Around): string | null {
  const [a, b] = [one, other].map(withoutCounter) as [Around, Around];
  const [ours, theirs] = [tellingOf(a), tellingOf(b)];
  const exclusive = exclusiveWords(ours, theirs);
  if (exclusive) return `one of “${exclusive[0]}”, the other of “${exclusive[1]}”`;
  const part = partOnlyIn(ours, b.stems) ?? partOnlyIn(theirs, a.stems);
  if (part) return `only one is of “${part}”`;
  for (const [own, other] of [
    [a.ofWhat, b.ofWhat],
    [a.head, b.head],
    [forWhom(a), forWhom(b)],
  ] as const)
    if (areElsewhere(own, a.stems, other, b.stems)) return "said of different things";
  if (isMostlyOwn(a.figure.subject, b.stems) && isMostlyOwn(b.figure.subject, a.stems))
    return "said of different subjects";
  if (areElsewhere(placesOf(a.words), a.stems, placesOf(b.words), b.stems)) return "said of different places";
  return onlyNoun(a, b) ? "nothing but what is counted is the same" : null;
}

const counting = stemsIn(countingWords);

/** "Police counted 900 protesters" says nothing of the police. */
const withoutCounter = (around: Around): Around =>
  holdersOf(around.words, around.figure).some((stem) => counting.has(stem))
    ? { ...around, figure: { ...around.figure, subject: none }, head: none, ofWhat: none }
    : around;

const loose = stemsIn(looseWords);

function isMostlyOwn(subject: Stems, other: Stems): boolean {
  const telling = [...subject].filter((stem) => !loose.has(stem));
  return telling.length > 0 && telling.filter((stem) => !other.has(stem)).length >= OWN_PART * telling.length;
}

/** Each has some of its own, and the other text never names them. */
const areElsewhere = (here: Stems, inA: Stems, there: Stems, inB: Stems): boolean =>
  here.size > 0 && there.size > 0 && areDisjoint(here, inB) && areDisjoint(there, inA);

/** "shelters 450 people" and "killed 12 people": both have more words, and share but “people”. */
function onlyNoun(a: Around, b: Around): boolean {
  const [ours, theirs] = [a, b].map(({ stems, figure }) =>
    [...stems].filter((stem) => !figure.noun.has(stem)),
  );
  return a.figure.noun.size > 0 && b.figure.noun.size > 0 && ours!.length > 0 && theirs!.length > 0 &&
    !ours!.some((stem) => b.stems.has(stem)); // prettier-ignore
}
