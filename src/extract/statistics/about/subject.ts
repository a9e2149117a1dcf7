// "According to Una Lind, coastal members paid for 60% of the pumps, while inland towns, which own two, gave 5%."
import { changeAdverbs } from "../../../english/numbers/change.ts";
import { possessives, prepositions } from "../../../english/numbers/figures.ts";
import { multiplyingVerbs } from "../../../english/numbers/numbers.ts";
import { verbBefore } from "../../../grammar/clause.ts";
import { nounPhraseBefore } from "../../../grammar/noun-phrase-before.ts";
import { readPhrase, type Phrase } from "../../../grammar/noun-phrase.ts";
import { norm, skipHyphen, type Scope, oneOf } from "../../../grammar/scope.ts";
import { subjectOf } from "../../../grammar/subject.ts";
import { likeliestSubject, taggedVerbBefore } from "../../../grammar/subjects/subjects.ts";
import { isCapitalized, isNounLike } from "../../../grammar/word.ts";
import { nameAfterAge } from "./noun-before.ts";
import { tellOf, type About, type Figure, type Named, type OfEach } from "../figure.ts";
import { listed, namedRightBefore, nextTime } from "./beside.ts";
import { DESCRIBED } from "./described.ts";
import { adjunct, inSubject } from "./no-subject.ts";

/** Nothing is looked for further back from a figure: bounds the search for the subject of its verb's verb. */
const FARTHEST = 60;

/** A subject holds one of so many figures before. */
const NEAREST = 4;

/** The verb that governs a figure, and whom the figure is said of; both null where the text has none. */
export type Governor = { readonly verb: number | null; readonly subject: Phrase | null };

const NONE: Governor = { verb: null, subject: null };

/** What stands round a figure for the rules of its subject; both functions look once. */
type Around = {
  readonly before: Figure | undefined;
  /** Of the figure before. */
  readonly governor: Governor | undefined;
  readonly verb: () => number | null;
  readonly subjectAt: (verb: number) => Phrase | null;
};

/** Whom a figure is said of, in order of preference. */
export const SUBJECTS: readonly About<Governor, Around>[] = [
  {
    name: "sameAsBefore",
    example: "The rate fell from 8.5% to 7%.",
    read: (scope, figure, around) => ofFigureBefore(scope, figure, around),
  },
  {
    name: "multiplier",
    example: "Output doubled.",
    read: (scope, { first }, { subjectAt }) =>
      oneOf(scope, first, multiplyingVerbs) ? { verb: first, subject: subjectAt(first) } : undefined,
  },
  {
    name: "owned",
    example: "They blamed Roe, whose two boats sank.",
    holdsBack: true,
    read: (scope, figure) => (isOwned(scope, figure) ? NONE : undefined),
  },
  {
    name: "rival",
    example: "The Lind list won 34.8%, against 32.1% for the National Union.",
    read: (scope, figure) => ofSubject(rivalAfter(scope, figure)),
  },
  { ...nameAfterAge, read: (scope, figure) => ofSubject(nameAfterAge.read(scope, figure, null)) },
  {
    name: "nameBefore",
    example: "Lind Foods rose 3%, Oro Mills by 2%.",
    read: (scope, figure, { verb }) => ofSubject(nameBefore(scope, figure), verb),
  },
  { ...inSubject, read: (scope, figure) => (inSubject.read(scope, figure, null) ? NONE : undefined) },
  ...[listed, ...DESCRIBED].map((rule): About<Governor, Around> => ({
    ...rule,
    read: (scope, figure, { verb }) => ofSubject(rule.read(scope, figure, null), verb),
  })),
  {
    name: "noted",
    example: "Floor area about 32 square metres.",
    read: (scope, figure, { verb }) =>
      verb() === null ? { verb: null, subject: comparedBefore(scope, figure) } : undefined,
  },
  {
    ...adjunct,
    read: (scope, figure, { verb }) =>
      adjunct.read(scope, figure, verb()!) ? { verb: verb(), subject: null } : undefined,
  },
  {
    name: "verbSubject",
    example: "Coastal members paid $3 million.",
    read: (_, __, { verb, subjectAt }) => ofSubject(subjectAt(verb()!), verb),
  },
  {
    name: "likeliestSubject",
    example: "Each crew lost 400 rials.",
    read: (scope, _, { verb }) => ({ verb: verb(), subject: likeliestSubject(scope, verb()!) }),
  },
];

const ofSubject = (
  subject: Phrase | null | undefined,
  verb: () => number | null = () => null,
): Governor | undefined => (subject ? { verb: verb(), subject } : undefined);

/** The governor of each figure; figures of one verb share its subject, which is looked for once. */
export const governorsOf: OfEach<Governor> = (scope, figures) => {
  const subjectAt = once((verb: number) => subjectOf(within(scope, verb), verb));
  const governors: Named<Governor>[] = [];
  figures.forEach((figure, i) => {
    const near = within(scope, figure.outerFirst);
    const verbAt = once((last: number) => verbBefore(near, last) ?? taggedVerbBefore(near, last));
    const verb = (): number | null => verbAt(figure.outerFirst - 1);
    const around = { before: figures[i - 1], governor: governors[i - 1], verb, subjectAt };
    const governor = tellOf(SUBJECTS, near, figure, around)!;
    const earlier = figures.slice(Math.max(0, i - NEAREST), i);
    const subject =
      governor.subject &&
      wholeSubject(governor.subject, earlier, (n) => governors[i - earlier.length + n]!.subject);
    governors.push({ verb: governor.verb, subject, rule: governor.rule });
  });
  return governors;
};

/** The same function, which works each answer out once. */
function once<T>(answer: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    if (!known.has(at)) known.set(at, answer(at));
    return known.get(at)!;
  };
}

/** "from 8.5% to 7%", "4.8% this year and 5.1% in 2026", ", up from 140,000" */
function ofFigureBefore(scope: Scope, figure: Figure, { before, governor }: Around): Governor | undefined {
  if (!before || !governor) return undefined;
  const shares =
    goesOn(scope, before, figure) ||
    nextTime.read(scope, figure, before) === true ||
    (governor.subject !== null && isWas(scope, figure));
  return shares ? governor : undefined;
}

/** The name right before the figure, with all that belongs to it. */
function nameBefore(scope: Scope, figure: Figure): Phrase | null {
  const end = namedRightBefore(scope, figure);
  return end === null ? null : nounPhraseBefore(scope, end);
}

/** "from 8.5% to 7%", "aged 24, 37 and 41": of whatever the figure right before is said. */
function goesOn(scope: Scope, before: Figure, figure: Figure): boolean {
  if (figure.outerFirst - before.after !== 1) return false;
  const link = norm(scope, before.after);
  return (
    link === "to" ||
    link === "from" ||
    (before.kind === "age" && figure.kind === "age" && (link === "," || link === "and"))
  );
}

/** ", up from 140,000": what the figure before it was. */
const isWas = (scope: Scope, { outerFirst }: Figure): boolean =>
  norm(scope, outerFirst - 1) === "from" &&
  changeAdverbs.has(norm(scope, outerFirst - 2)) &&
  norm(scope, outerFirst - 3) === ",";

const within = (scope: Scope, i: number): Scope =>
  i - FARTHEST > scope.first ? { ...scope, first: i - FARTHEST } : scope;

/** "34.8% of the vote, against 32.1% for the National Union": whose the other figure is stands after it. */
const rivalAfter = (scope: Scope, { outerFirst, after }: Figure): Phrase | null =>
  norm(scope, outerFirst - 1) === "against" && norm(scope, after) === "for"
    ? readPhrase(scope, after + 1)
    : null;

/** "by 51% to his 48%", "Roe, whose two boats": the owner's, whoever the verb's subject is. */
const isOwned = (scope: Scope, figure: Figure): boolean =>
  norm(scope, figure.outerFirst - 1) === "whose" ||
  (oneOf(scope, figure.outerFirst - 1, possessives) && !isNounLike(scope, skipHyphen(scope, figure.after)));

/** "floor area about 32 square metres", "waves at least 2 metres": a note without a verb; not "Borrow up to $200". */
function comparedBefore(scope: Scope, figure: Figure): Phrase | null {
  if (scope.headline || figure.comparator === "=" || figure.outerFirst === figure.first) return null;
  if (oneOf(scope, figure.outerFirst - 1, prepositions)) return null; // "Delegates from more than 90 countries"
  const phrase = nounPhraseBefore(scope, figure.outerFirst);
  const lone = phrase !== null && phrase.last - phrase.first === 1 && isCapitalized(scope, phrase.first);
  return lone ? null : phrase;
}

// "Between 10 and 20 boats carried 400 crates, and revenue of €3.2m came from 3 of 10 shops."

/** A subject found after other figures: it begins with a whole figure, and a bare figure stands for its own subject. */
function wholeSubject(
  subject: Phrase,
  figures: readonly Figure[],
  subjectOf: (figure: number) => Phrase | null,
): Phrase | null {
  const i = figures.findIndex(({ first, after }) => first < subject.last && after > subject.first);
  if (i < 0) return subject;
  const { first, after } = figures[i]!;
  if (subject.first < first) return subject; // "the Nova 16 costs"
  return subject.last <= after ? subjectOf(i) : { first, last: subject.last };
}
