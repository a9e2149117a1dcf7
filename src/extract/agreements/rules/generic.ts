import { bareHeads, ofStates, headFits } from "../../../english/documents/heads.ts";
import {
  bareStops,
  compoundTails,
  ownComplements,
  restrictive,
  concludedBefore,
  conditional,
  prospectiveBefore,
  prospectiveAfter,
} from "../../../english/documents/phrase.ts";
import { purposeEnd } from "../complement.ts";
import type { Phrase } from "../phrase.ts";
import { mention } from "../found.ts";
import { type Rule } from "../phrase.ts";
import { claim, sentenceOf, type Scan } from "../scan.ts";
import type { Entry } from "../gazetteer/entry.ts";
import { gazetteer } from "../gazetteer/lookup.ts";
import { isAbout } from "./parties.ts";

/**
 * “Any eventual peace accord must last.” “They signed a truce.” “An agreement to end the siege is near.”
 * “The accord that saved the bay is old.” And, where the article speaks of agreements: “They want a pact.”
 */
export const generic: Rule = {
  name: "agreements/generic",
  example: "Any eventual peace accord must last. They signed a truce.",
  asked: "phrase",
  find: findGeneric,
};

function findGeneric(scan: Scan, phrase: Phrase): void {
  const { head, topic, last, determiner } = phrase;
  const end = purposeEnd(scan.tokens, last);
  const after = scan.tokens.norm[last] ?? "";
  const isOfStates = end > last || isPublic(scan, phrase);
  if (!isOfStates && !isBare(scan, phrase)) return;
  if (determiner === "definite" && end === last && !(isOfStates && restrictive.has(after))) return; // an anaphor, if anything
  claim(scan, {
    ...mention({
      first: phrase.first,
      last: end,
      form: "generic",
      kind: head.kind,
      rule: generic.name,
    }),
    relation: phrase.prospective || isToCome(scan, phrase.first, end) ? "proposed" : "refers",
    topic,
    head,
    dependent: !isOfStates,
  });
}

/** "a pact", "any agreement", "a new agreement on reefs": of states only where the article is about such. */
function isBare({ tokens }: Scan, { head, determiner, unknown, last, topic, parties }: Phrase): boolean {
  if (!bareHeads.has(head.word) || head.plural || determiner !== "indefinite" || unknown) return false;
  const after = tokens.norm[last] ?? "";
  return topic === null && parties.length === 0 && !ownComplements.has(after) && !bareStops.has(after);
}

/** A head with its public topic, or one that only states have; "a deal", "a convention" are neither. */
function isPublic({ tokens }: Scan, phrase: Phrase): boolean {
  const { head, topic, topicWord, determiner, first, last } = phrase;
  if (
    head.word === "declaration" ||
    head.kind === "convention" ||
    head.kind === "charter" ||
    head.kind === "protocol"
  )
    return false;
  if (head.kind === "resolution")
    return topicWord === "council" || topicWord === "un" || topicWord === "u.n.";
  if (last - first >= 3 && head.kind === "memorandum") return true;
  if (compoundTails.has(tokens.norm[last] ?? "") && !head.plural) return false;
  if (topic !== null)
    return (
      head.kind !== "memorandum" && (phrase.public || ofStates.has(head.word) || phrase.parties.length > 0)
    );
  return !head.weak && (determiner !== null || head.plural) && !phrase.unknown;
}

const BEFORE = 8;
const CONCLUDED_REACH = 4;

/** Whether its sentence speaks of an agreement that is yet to be. */
function isToCome(scan: Scan, first: number, last: number): boolean {
  const { tokens, segments } = scan;
  const begin = Math.max(segments.sentences[sentenceOf(scan, first)]!.first, first - BEFORE);
  if (prospectiveAfter.has(tokens.norm[last] ?? "") && tokens.norm[last] !== "is") return true;
  let concluded = false;
  let coming = false;
  for (let i = first - 1; i >= begin; i--) {
    const norm = tokens.norm[i]!;
    if (conditional.has(norm)) return true;
    if (concludedBefore.has(norm) && first - i <= CONCLUDED_REACH && !coming) concluded = true;
    if (prospectiveBefore.has(norm)) coming = true;
  }
  return coming && !concluded;
}

/** “The Harrow Accord failed. The accord had no teeth, and this landmark deal no friends. The new accord is better.” */
export const anaphor: Rule = {
  name: "agreements/anaphor",
  example: "The Harrow Accord failed. The accord had no teeth, and this landmark deal no friends.",
  asked: "phrase",
  find: findAnaphor,
};

function findAnaphor(scan: Scan, phrase: Phrase): void {
  const { head, topic, determiner, last } = phrase;
  if (determiner !== "definite" || phrase.unknown || phrase.parties.length > 0) return;
  const renewed = phrase.prospective && phrase.repeating; // "the new accord"
  const after = scan.tokens.norm[last] ?? "";
  if ((phrase.prospective && !renewed) || restrictive.has(after)) return;
  const telling = !head.weak || phrase.public;
  if (!telling && ownComplements.has(after)) return; // "the deal with Acme" says itself which it is
  if (head.word !== "treaty" && compoundTails.has(after) && head.weak) return;
  claim(scan, {
    ...mention({ first: phrase.first, last, form: "anaphor", kind: head.kind, rule: anaphor.name }),
    topic,
    head,
    dependent: !telling || renewed,
    renewed,
  });
}

/** “Ukraine cited the 1994 memorandum; the 2015 nuclear deal bound Iran.” */
export const yearAndHead: Rule = {
  name: "agreements/year-and-head",
  example: "Ukraine cited the 1994 memorandum; the 2015 nuclear deal bound Iran.",
  asked: "phrase",
  find: findYearAndHead,
};

function findYearAndHead(scan: Scan, phrase: Phrase): void {
  const { year, head, topic } = phrase;
  if (year === null || phrase.unknown || phrase.parties.length > 0) return;
  const telling = !head.weak || phrase.public;
  claim(scan, {
    ...mention({
      first: phrase.first,
      last: phrase.last,
      form: "yearAndHead",
      kind: head.kind,
      rule: yearAndHead.name,
    }),
    candidates: (gazetteer().years.get(year) ?? []).filter((entry) => fits(entry, phrase)),
    year,
    topic,
    head,
    dependent: !telling,
  });
}

const fits = (entry: Entry, { head, topic }: Phrase): boolean =>
  (headFits.get(head.word)?.includes(entry.kind) ?? false) && (topic === null || isAbout(entry, topic));
