import { actorOf } from "./rules/active.ts";
import { goesOn, type Shared } from "./rules/coordinated.ts";
import { findCourts, type Courts } from "./rules/court.ts";
import { headlineOf } from "./rules/headline.ts";
import { readParts, type Parts } from "./rules/parts.ts";
import { isOfCourts, patientOf } from "./rules/passive.ts";
import { isSettled } from "./rules/settled.ts";
import { verbAt, type Verb } from "./rules/verb.ts";
import { offences } from "./lexicon.ts";
import type { Decision } from "./schema.ts";
import { norm, tokensOf, type Range, type Words } from "./words.ts";

/** A decision as tokens: what `index.ts` makes a ruling of. */
export type Found = Parts & Shared & { readonly decision: Decision; readonly saying: Range };

/** The decisions of a sentence, in order; each verb is tried as active, as passive, then as going on from the last. */
export function readSentence(words: Words): Found[] {
  const courts = findCourts(words);
  const found: Found[] = [];
  for (let i = words.first; i < words.last; i++) {
    const verb = verbAt(words, i);
    const one = verb && (active(words, verb, courts) ?? passive(words, verb, courts) ?? further(words, verb, courts, found.at(-1))); // prettier-ignore
    if (one) found.push(one);
  }
  return found;
}

function active(words: Words, verb: Verb, courts: Courts): Found | null {
  const actor = actorOf(words, verb, courts);
  if (!actor || !isSettled(words, actor.court.first)) return null;
  return {
    ...readParts(words, verb, courts, false),
    court: actor.court,
    verb,
    passive: false,
    decision: actor.refused ? "refuse" : verb.decision,
    saying: { first: actor.first, last: verb.last },
  };
}

function passive(words: Words, verb: Verb, courts: Courts): Found | null {
  const patient = patientOf(words, verb) ?? headlineOf(words, verb);
  if (!patient || !isSettled(words, patient.subject?.first ?? patient.first)) return null;
  const parts = readParts(words, verb, courts, true);
  if (!isOfCourts(words, verb, patient.subject, parts.court)) return null;
  if (verb.word.offence && !isOffence(words, parts.charge)) return null;
  const subject = patient.subject ?? undefined;
  return {
    ...parts,
    ...asSubject(verb, subject),
    verb,
    passive: true,
    decision: verb.decision,
    saying: verb,
  };
}

const isOffence = (words: Words, charge: Range | undefined): boolean =>
  charge !== undefined &&
  (/ing$/.test(norm(words, charge.first)) || tokensOf(charge).some((i) => offences.has(norm(words, i))));

/** The subject of a verdict or an order is a party, that of "was upheld" a matter. */
const asSubject = ({ decision }: Verb, subject: Range | undefined): Parts => {
  if (!subject) return {};
  return ["convict", "acquit", "sentence", "order"].includes(decision)
    ? { party: subject }
    : { matter: subject };
};

function further(words: Words, verb: Verb, courts: Courts, last: Found | undefined): Found | null {
  if (!last || !goesOn(words, verb, last)) return null;
  const { court, party } = last;
  const shared = { ...(court && { court }), ...(last.passive && party && { party }) };
  const parts = readParts(words, verb, courts, last.passive);
  return {
    ...shared,
    ...parts,
    verb,
    passive: last.passive,
    decision: verb.decision,
    saying: verb,
  };
}
