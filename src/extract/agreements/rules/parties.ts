import { Shape } from "../../../segment/tokens.ts";
import type { AgreementForm } from "../schema.ts";
import { gazetteer, partiesKey } from "../gazetteer/lookup.ts";
import type { Entry } from "../gazetteer/entry.ts";
import { headFits } from "../../../english/documents/heads.ts";
import { topicFields, type Topic } from "../../../english/documents/topics.ts";
import { readComplement } from "../complement.ts";
import type { Phrase } from "../phrase.ts";
import { mention } from "../found.ts";
import { type Rule } from "../phrase.ts";
import { claim, wordsOf, type Scan } from "../scan.ts";

/** “Critics of the nuclear deal with Tehran recalled the peace treaty between Israel and Egypt.” */
export const byParties: Rule = {
  name: "agreements/parties",
  example: "Critics of the nuclear deal with Tehran recalled the peace treaty between Israel and Egypt.",
  asked: "phrase",
  find: findByParties,
};

function findByParties(scan: Scan, phrase: Phrase): void {
  const after = readComplement(scan.tokens, phrase.last);
  const owner = phrase.owner !== null && after.parties.length > 0 ? [phrase.owner] : [];
  const parties = [...new Set([...phrase.parties, ...owner, ...after.parties])];
  if (phrase.unknown || parties.length === 0 || phrase.determiner === "indefinite" || phrase.prospective)
    return;
  const candidates = agreementsOf(parties, phrase).filter((entry) => fits(entry, phrase));
  const last = candidates.length > 0 ? Math.max(phrase.last, after.last) : phrase.last;
  if (candidates.length === 0 && !namesItself(phrase)) return;
  claim(scan, {
    ...mention({
      first: phrase.first, last, form: formOf(scan, phrase),
      kind: phrase.head.kind, rule: byParties.name,
    }), // prettier-ignore
    candidates,
    name: namesItself(phrase) ? nameOf(scan, phrase) : null,
    year: phrase.year,
    topic: phrase.topic,
    head: phrase.head,
  });
}

/** "the 1994 deal with Mexico", "the Norway-Sweden pact", "the Norway–Sweden Defence Treaty". */
function formOf({ tokens }: Scan, { parties, year, last }: Phrase): AgreementForm {
  if (parties.length === 0) return year === null ? "short" : "yearAndHead";
  return tokens.shape[last - 1] === Shape.capitalized ? "full" : "short";
}

/** Two parties name their agreement; one needs its topic: "the Iran deal" stands in the gazetteer where it is known. */
function agreementsOf(parties: readonly string[], phrase: Phrase): readonly Entry[] {
  const { bilateral, names, years } = gazetteer();
  const { topicWord, year } = phrase;
  if (parties.length === 2) {
    const known = (bilateral.get(partiesKey(parties)) ?? []).filter((entry) => isNamedSo(entry, phrase));
    if (known.length > 0) return known;
  }
  if (parties.length === 1) {
    const named = (topicWord && names.get(`${parties[0]!} ${topicWord} ~`)) || names.get(`${parties[0]!} ~`);
    return (named ?? []).map((reading) => reading.entry);
  }
  if (year === null) return [];
  return (years.get(year) ?? []).filter((entry) => parties.every((party) => entry.parties.includes(party)));
}

function fits(entry: Entry, { head, topic, year }: Phrase): boolean {
  if (year !== null && entry.year !== year && entry.inForce !== year) return false;
  if (topic !== null && !isAbout(entry, topic)) return false;
  return headFits.get(head.word)?.includes(entry.kind) ?? false;
}

/** Two countries have many agreements: "the peace treaty between Israel and Egypt" has its words from the name. */
const isNamedSo = (entry: Entry, { head, topicWord, year }: Phrase): boolean => {
  const name = entry.name.toLowerCase();
  return (
    year !== null ||
    entry.usual ||
    (head.word === "treaty" && name.includes("treaty") && (topicWord === null || name.includes(topicWord)))
  );
};

/** Whether a topic before a head may speak of an agreement; a topic that no field stands for says nothing. */
export const isAbout = (entry: Entry, topic: Topic): boolean =>
  topicFields.get(topic)?.includes(entry.field) ?? true;

/** "the Norway-Sweden treaty", "the Sudan peace deal"; but not "the Georgia agreement", nor "deals with China". */
function namesItself({ parties, head, public: isPublic }: Phrase): boolean {
  if (parties.length === 0 || head.plural) return false;
  if (head.kind === "convention" || head.kind === "charter" || head.kind === "resolution") return false;
  return parties.length > 1 || !head.weak || isPublic;
}

function nameOf(scan: Scan, { first, last, year }: Phrase): string {
  return wordsOf(scan, first, last)
    .replace(year === null ? "" : `${year} `, "")
    .replace(` of ${year}`, "");
}
