// "According to Una Lind, coastal members paid for 60% of the pumps, while inland towns, which own two, gave 5%."
import { changeAdverbs } from "../../../english/numbers/change.ts";
import { possessives, prepositions } from "../../../english/numbers/grammar.ts";
import { multiplyingVerbs } from "../../../english/numbers/numbers.ts";
import { verbBefore } from "../../../grammar/clause.ts";
import { nounPhraseBefore } from "../../../grammar/noun-phrase-before.ts";
import { readPhrase, type Phrase } from "../../../grammar/noun-phrase.ts";
import { norm, skipHyphen, type Scope, oneOf } from "../../../grammar/scope.ts";
import { subjectOf } from "../../../grammar/subject.ts";
import { isCapitalized, isNounLike } from "../../../grammar/word.ts";
import { nameBehindAge } from "../amount/percent.ts";
import type { Figure } from "../figure.ts";
import { isNextTime, namedRightBefore, listedBefore } from "./beside.ts";
import { describedBefore, raisedBefore } from "./described.ts";
import { isAdjunct, isInSubject } from "./no-subject.ts";

/** Nothing is looked for further back from a figure: bounds the search for the subject of its verb's verb. */
const FARTHEST = 60;

/** A subject holds one of so many figures before. */
const NEAREST = 4;

/** The verb that governs a figure, and whom the figure is said of; both null where the text has none. */
export type Governor = { readonly verb: number | null; readonly subject: Phrase | null };

const NONE: Governor = { verb: null, subject: null };

/** The governor of each figure; figures of one verb share its subject, which is looked for once. */
export function governorsOf(scope: Scope, figures: readonly Figure[]): readonly Governor[] {
  const subjects = new Map<number, Phrase | null>();
  const subjectAt = (verb: number): Phrase | null => {
    let subject = subjects.get(verb);
    if (subject === undefined) subjects.set(verb, (subject = subjectOf(within(scope, verb), verb)));
    return subject;
  };
  const governors: Governor[] = [];
  figures.forEach((figure, i) => {
    const before = figures[i - 1];
    const shares =
      before !== undefined &&
      (goesOn(scope, before, figure) ||
        isNextTime(scope, before, figure) ||
        (governors[i - 1]!.subject !== null && isWas(scope, figure)));
    const governor = shares ? governors[i - 1]! : governorOf(within(scope, figure.lead), figure, subjectAt);
    const earlier = figures.slice(Math.max(0, i - NEAREST), i);
    const subject =
      governor.subject &&
      wholeSubject(governor.subject, earlier, (n) => governors[i - earlier.length + n]!.subject);
    governors.push({ verb: governor.verb, subject });
  });
  return governors;
}

/** "from 8.5% to 7%", "aged 24, 37 and 41": of whatever the figure right before is said. */
function goesOn(scope: Scope, before: Figure, figure: Figure): boolean {
  if (figure.lead - before.behind !== 1) return false;
  const link = norm(scope, before.behind);
  return (
    link === "to" ||
    link === "from" ||
    (before.kind === "age" && figure.kind === "age" && (link === "," || link === "and"))
  );
}

/** ", up from 140,000": what the figure before it was. */
const isWas = (scope: Scope, { lead }: Figure): boolean =>
  norm(scope, lead - 1) === "from" &&
  changeAdverbs.has(norm(scope, lead - 2)) &&
  norm(scope, lead - 3) === ",";

const within = (scope: Scope, i: number): Scope =>
  i - FARTHEST > scope.first ? { ...scope, first: i - FARTHEST } : scope;

function governorOf(scope: Scope, figure: Figure, subjectAt: (verb: number) => Phrase | null): Governor {
  if (oneOf(scope, figure.first, multiplyingVerbs))
    return { verb: figure.first, subject: subjectAt(figure.first) };
  if (isOwned(scope, figure)) return NONE;
  const rival = rivalBehind(scope, figure);
  if (rival) return { verb: null, subject: rival };
  const aged = nameBehindAge(scope, figure);
  if (aged) return { verb: null, subject: aged };
  const named = namedRightBefore(scope, figure);
  const owner = named === null ? null : nounPhraseBefore(scope, named);
  if (!owner && isInSubject(scope, figure)) return NONE;
  const verb = verbBefore(scope, figure.lead - 1);
  const subject =
    owner ?? listedBefore(scope, figure) ?? raisedBefore(scope, figure) ?? describedBefore(scope, figure);
  if (subject) return { verb, subject };
  if (verb === null) return { verb, subject: comparedBefore(scope, figure) };
  return { verb, subject: isAdjunct(scope, figure, verb) ? null : subjectAt(verb) };
}

/** "34.8% of the vote, against 32.1% for the National Union": whose the other figure is stands behind it. */
const rivalBehind = (scope: Scope, { lead, behind }: Figure): Phrase | null =>
  norm(scope, lead - 1) === "against" && norm(scope, behind) === "for" ? readPhrase(scope, behind + 1) : null;

/** "by 51% to his 48%", "Roe, whose two boats": the owner's, whoever the verb's subject is. */
const isOwned = (scope: Scope, figure: Figure): boolean =>
  norm(scope, figure.lead - 1) === "whose" ||
  (oneOf(scope, figure.lead - 1, possessives) && !isNounLike(scope, skipHyphen(scope, figure.behind)));

/** "floor area about 32 square metres", "waves at least 2 metres": a note without a verb; not "Borrow up to $200". */
function comparedBefore(scope: Scope, figure: Figure): Phrase | null {
  if (scope.headline || figure.comparator === "=" || figure.lead === figure.first) return null;
  if (oneOf(scope, figure.lead - 1, prepositions)) return null; // "Delegates from more than 90 countries"
  const phrase = nounPhraseBefore(scope, figure.lead);
  const lone = phrase !== null && phrase.last - phrase.first === 1 && isCapitalized(scope, phrase.first);
  return lone ? null : phrase;
}

// "Between 10 and 20 boats carried 400 crates, and revenue of €3.2m came from 3 of 10 shops."

/** A subject found behind other figures: it begins with a whole figure, and a bare figure stands for its own subject. */
export function wholeSubject(
  subject: Phrase,
  figures: readonly Figure[],
  subjectOf: (figure: number) => Phrase | null,
): Phrase | null {
  const i = figures.findIndex(({ first, behind }) => first < subject.last && behind > subject.first);
  if (i < 0) return subject;
  const { first, behind } = figures[i]!;
  if (subject.first < first) return subject; // "the Nova 16 costs"
  return subject.last <= behind ? subjectOf(i) : { first, last: subject.last };
}
