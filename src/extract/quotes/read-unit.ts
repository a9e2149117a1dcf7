import { Shape, type Tokens } from "../../segment/tokens.ts";
import type { Attribution } from "./attribution.ts";
import { cueAt, type Cue } from "./cues.ts";
import { bareClauseVerbs, coordinators, personalPronouns } from "./lexicon.ts";
import { inZone, zoneFrom, type Passage, type Unit } from "./passage.ts";
import { subjectBefore } from "./subject-before.ts";
import { subjectOf } from "./subject.ts";
import { accordingTo } from "./rules/according-to.ts";
import { afterColon, beforeDash } from "./rules/colon.ts";
import { contentBefore } from "./rules/cue-after.ts";
import { complementAfter, type Complement } from "./rules/cue-before.ts";
import { judgedBy } from "./rules/judging.ts";
import { namedSo } from "./rules/naming.ts";
import { passedOnBy } from "./rules/relay.ts";

const NEXT_CUE_WITHIN = 8;
const LONGEST_OTHER = 14;
/** No sentence is longer, in tokens, but for its quotations; keeps endless ones linear. */
const LONGEST_CONTENT = 160;
/** Where every word may be capitalised, verbs too; elsewhere "States" and "Post" are no cues. */
const HEADLINE_ROLES: ReadonlySet<string> = new Set(["title", "heading"]);

/** All attributions of one unit, in text order; only the outermost where one stands in another. */
export function readUnit(passage: Passage, unit: Unit): Attribution[] {
  const outer = isPlain(passage, unit) ? accordingTo(passage, unit, unit.first) : null;
  if (outer) return [outer];
  const byVerb = attributionsByVerb(passage, unit);
  if (byVerb.length) return [...byVerb, ...passedOn(passage, byVerb, unit)];
  const other =
    afterColon(passage, unit, unit.first) ??
    beforeDash(passage, unit) ??
    accordingTo(passage, unit, unit.first);
  return other ? [other] : namedSo(passage, unit);
}

/** Without quotation marks "according to" frames the whole sentence, whoever says something in it. */
function isPlain(passage: Passage, { first, last }: Unit): boolean {
  for (let i = first; i < last; i++)
    if (inZone(passage, i)) return passage.tokens.norm[first] === "according";
  return true;
}

/** Somebody reports what another said, or "described as …": the other's words count too, passed on. */
const passedOn = (passage: Passage, found: readonly Attribution[], { block }: Unit): Attribution[] =>
  found
    .filter(({ lemma, rule }) => lemma === "report" || rule === "quotes/relay")
    .flatMap(({ content }) => content)
    .flatMap((part) => [...attributionsByVerb(passage, { ...part, block }), ...namedSo(passage, part)]);

function attributionsByVerb(passage: Passage, unit: Unit): Attribution[] {
  const found: Attribution[] = [];
  const headline = HEADLINE_ROLES.has(passage.segments.blocks[unit.block]!.role);
  let from = unit.first;
  for (let i = unit.first; i < unit.last; i++) {
    if (i < from || inZone(passage, i) || (!headline && passage.tokens.shape[i] !== Shape.lower)) continue;
    const cue = cueAt(passage.tokens, i, from);
    const match =
      cue &&
      (contentBefore(passage, cue, from, unit.last) ?? contentAfter(passage, cue, from, unit, found.at(-1)));
    if (!match) continue;
    found.push(match.attribution);
    from = Math.max(i + 1, match.last);
  }
  return found;
}

/** Subject, cue, content in this order. */
function contentAfter(passage: Passage, cue: Cue, from: number, unit: Unit, before: Attribution | undefined) {
  if (cue.passive) return null;
  const subject = subjectOf(passage, cue, from, unit.first, before?.source ?? null);
  const complement = subject && complementOf(passage, cue, unit);
  if (!complement) return null;
  const { content, act, cueLast, rule } = complement;
  const own = { first: Math.max(cue.first, subject.last), last: cueLast };
  const attribution: Attribution = {
    content: [content],
    cue: own,
    source: subject.source,
    lemma: cue.lemma,
    act,
    rule,
  };
  return { attribution, last: content.last };
}

function complementOf(passage: Passage, cue: Cue, unit: Unit): (Complement & { rule: string }) | null {
  const clause = complementAfter(passage, cue, contentEnd(passage, cue, unit));
  if (clause) return { ...clause, rule: "quotes/cueBefore" };
  const relayed = passedOnBy(passage, cue, contentEnd(passage, cue, unit));
  if (relayed) return { content: relayed, act: cue.relay!, cueLast: cue.last, rule: "quotes/relay" };
  const judged = judgedBy(passage, cue, unit.last);
  return judged && { content: judged, act: cue.judging!, cueLast: cue.last, rule: "quotes/judging" };
}

/** Where the content of a cue ends: before the next cue with the same subject, or at the end of the unit. */
function contentEnd(passage: Passage, cue: Cue, unit: Unit): number {
  const { tokens } = passage;
  const limit = Math.min(unit.last, cue.last + LONGEST_CONTENT);
  for (let i = cue.last + 1; i < limit; i++) {
    if (inZone(passage, i)) continue;
    if (tokens.norm[i] === ",") {
      if (tokens.norm[i + 1] === "according" && tokens.norm[i + 2] === "to") return i;
      const next = cueAt(tokens, i + 1, i + 1);
      if (
        next?.form === "ing" ||
        (next?.form === "past" && next.clause && isFollowedByContent(passage, next))
      )
        return i;
    }
    if (coordinators.has(tokens.norm[i]!) && resumesSubject(passage, cue, i + 1)) return i;
    if (!isClausal(tokens, cue) && isNewClause(tokens, i) && cueAt(tokens, i + 3, i + 3)?.form === cue.form)
      return i;
    if (tokens.norm[i] === "," && isOtherVoice(passage, i + 1, limit)) return i;
    if (tokens.norm[i] === ";" && hasCue(passage, i + 1, unit.last)) return i;
  }
  const zone = passage.segments.zones[passage.zoneOf[limit - 1]!];
  return zone ? Math.min(unit.last, Math.max(limit, zone.last)) : limit;
}

/** ", while a report found that …": another's words behind a comma and a conjunction. */
function isOtherVoice({ tokens }: Passage, joint: number, limit: number): boolean {
  if (!coordinators.has(tokens.norm[joint]!) || personalPronouns.has(tokens.norm[joint + 1] ?? ""))
    return false;
  for (let i = joint + 2; i < Math.min(limit, joint + LONGEST_OTHER); i++) {
    const cue = cueAt(tokens, i, joint + 1);
    if ((cue?.clause || cue?.that === "report") && tokens.norm[cue.last] === "that")
      return subjectBefore(tokens, cue.first, joint + 1)?.first === joint + 1;
  }
  return false;
}

/** "…; the opposition says …": another's words behind a semicolon. */
function hasCue({ tokens }: Passage, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + NEXT_CUE_WITHIN); i++)
    if (cueAt(tokens, i, first)) return true;
  return false;
}

/** In "said it was safe, but he hopes …" the hope is part of what was said. */
const isClausal = ({ norm }: Tokens, cue: Cue): boolean =>
  norm[cue.last] === "that" || bareClauseVerbs.has(cue.lemma);

/** ", and it urges": the same voice goes on with a pronoun. */
const isNewClause = ({ norm }: Tokens, i: number): boolean =>
  norm[i] === "," && coordinators.has(norm[i + 1] ?? "") && personalPronouns.has(norm[i + 2] ?? "");

/** "… said it was safe and warned that …": a second cue in the same form at once behind the conjunction. */
function resumesSubject(passage: Passage, cue: Cue, start: number): boolean {
  const { tokens } = passage;
  for (let i = start; i < Math.min(start + 3, tokens.length); i++) {
    const next = cueAt(tokens, i, start);
    if (next) return next.form === cue.form && next.first === start && isFollowedByContent(passage, next);
  }
  return false;
}

const isFollowedByContent = (passage: Passage, cue: Cue): boolean => {
  const norm = passage.tokens.norm[cue.last];
  return (
    norm === "that" ||
    norm === ":" ||
    (norm === "to" && cue.infinitive !== null) ||
    cue.object !== null ||
    cue.judging !== null ||
    cue.lemma === "say" ||
    cue.lemma === "add" ||
    zoneFrom(passage, cue.last) !== null
  );
};
