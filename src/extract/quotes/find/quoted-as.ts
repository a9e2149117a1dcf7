// What one is quoted for by another: “was quoted as saying …”, “reported that the mayor had said …”.

import { beForms } from "../../../english/speech/grammar.ts";
import { quotedPassives, relaying } from "../../../english/speech/reports.ts";
import { cueMeaning } from "../act/meaning.ts";
import type { Attribution, PatternReading } from "../attribution.ts";
import { contentEnd } from "./content-end.ts";
import { cueAt } from "./cues.ts";
import { inOrder, ruleConfidence, type Finder } from "./finder.ts";
import { readPatterns } from "./patterns.ts";
import { subjectBefore } from "./subject-before.ts";
import { trimmed, type Passage, type Unit, zoneFrom, zoneUpTo } from "../passage.ts";
import { LONGEST_PHRASE, rangeAt, type Range } from "../phrases.ts";

/** "quoted by the state news agency as saying" */
const LONGEST_AGENT = 12;
const LONGEST_ADJUNCT = 12;

/** Who was quoted said it, and not who quoted. */
export const quotedAs: Finder = {
  name: "quotes/quotedAs",
  example: "The minister was quoted by state television as saying that the road was open.",
  find(passage, found) {
    const own = passage.units.flatMap((unit) => quotedIn(passage, unit));
    return own.length > 0 ? inOrder([...clearOf(own, found), ...own]) : found;
  },
};

function quotedIn(passage: Passage, unit: Unit): Attribution[] {
  const { norm } = passage.tokens;
  const found: Attribution[] = [];
  for (let i = unit.first + 1; i < unit.last; i++)
    if (norm[i] === "saying" && norm[i - 1] === "as") found.push(...attributionAt(passage, unit, i));
  return found;
}

function attributionAt(passage: Passage, unit: Unit, saying: number): Attribution[] {
  const verb = relayingVerb(passage, saying, unit.first);
  const source = verb && subjectBefore(passage.tokens, verb, subjectFloor(passage, verb, unit.first));
  const content = source && (before(passage, unit, source) ?? after(passage, unit, saying));
  if (!content) return [];
  return [
    {
      content: [content],
      cue: { first: verb, last: saying + 1 },
      source,
      lemma: "say",
      act: "state",
      negated: false,
      confidence: ruleConfidence["quotes/quotedAs"],
      rule: quotedAs.name,
    },
  ];
}

/** "was" of "was quoted as saying", "has" … "been" of "has been quoted by the agency as saying"; null where nobody was quoted. */
function relayingVerb({ tokens: { norm } }: Passage, saying: number, floor: number): number | null {
  for (let i = saying - 2; i > floor && saying - i < LONGEST_AGENT; i--) {
    if (!quotedPassives.has(norm[i]!)) continue;
    const be = beForms.has(norm[i - 1]!) ? i - 1 : beForms.has(norm[i - 2]!) ? i - 2 : -1; // "was later quoted"
    if (be <= floor) return null;
    return norm[be] === "been" && be - 1 > floor ? be - 1 : be;
  }
  return null;
}

/** No subject reaches into a quotation. */
function subjectFloor(passage: Passage, verb: number, floor: number): number {
  const lowest = Math.max(floor, verb - LONGEST_PHRASE);
  for (let i = verb - 1; i >= lowest; i--) if (zoneUpTo(passage, i)) return i + 1;
  return lowest;
}

/** “…,” the minister was quoted as saying: a quotation or a clause with its comma before the source. */
function before(passage: Passage, { first }: Range, source: Range): Range | null {
  const joint = source.first - 1;
  if (joint <= first) return null;
  return passage.tokens.norm[joint] === "," || zoneUpTo(passage, joint)
    ? trimmed(passage, { first, last: source.first })
    : null;
}

/** What follows, from a quotation or a "that" near by on where there is one: "as saying on Friday that …". */
function after(passage: Passage, unit: Unit, saying: number): Range | null {
  const cue = cueAt(passage.tokens, saying, saying);
  const first = saying + 1;
  const last = cue ? contentEnd(passage, cue, unit) : unit.last;
  for (let i = first; i < Math.min(last, first + LONGEST_ADJUNCT); i++)
    if (passage.tokens.norm[i] === "that" || zoneFrom(passage, i))
      return trimmed(passage, { first: i, last });
  return trimmed(passage, { first, last });
}

/** Without those of `found` that have their cue in one of `others`, or one's source in their content. */
function clearOf(others: readonly Attribution[], found: readonly Attribution[]): Attribution[] {
  const [byCue, bySource] = [new Set<number>(), new Map<number, Attribution>()];
  for (const other of others) {
    for (let i = other.cue!.first; i < other.cue!.last; i++) byCue.add(i);
    bySource.set(other.source!.first, other);
  }
  return found.filter(
    ({ cue, content }) =>
      cue === null ||
      (!byCue.has(cue.first) &&
        !byCue.has(cue.last - 1) &&
        !content.some((part) => takesFrom(bySource, part))),
  );
}

/** The source of another and some of what it says stand in one part. */
function takesFrom(bySource: ReadonlyMap<number, Attribution>, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const [part] = bySource.get(i)?.content ?? [];
    if (part && first < part.last && part.first < last) return true;
  }
  return false;
}

/** What others say in what somebody passes on; annotators mark the outer words alone, so that the model has not learned it. */
export const passedOn: Finder = {
  name: "quotes/passedOn",
  example: "The Harbour Times reported that the mayor had said the port would close.",
  find(passage, found) {
    const inner = found.flatMap(({ lemma, content }) =>
      content.flatMap((part) => voicesIn(passage, lemma ?? "", part)),
    );
    const voices = inner.filter(({ cue, source }) => cue !== null && source !== null);
    return voices.length > 0
      ? inOrder([...found, ...voices.map((voice) => toAttribution(passage, voice))])
      : found;
  },
};

/** All voices of a report; of what is so "according to" somebody, the one that the words end with. */
function voicesIn(passage: Passage, lemma: string, part: Range): readonly PatternReading[] {
  if (!relaying.has(lemma) && lemma !== "according to") return [];
  const unit = { block: rangeAt(passage.units, part.first).block, ...part };
  const voices = readPatterns({ ...passage, units: [unit] });
  return relaying.has(lemma) ? voices : voices.filter(({ cue }) => cue?.last === part.last);
}

const toAttribution = ({ tokens }: Passage, { content, cue, source }: PatternReading): Attribution => ({
  content,
  cue,
  source,
  ...cueMeaning(tokens, cue!, content[0]!),
  confidence: ruleConfidence["quotes/passedOn"],
  rule: passedOn.name,
});
