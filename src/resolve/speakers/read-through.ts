import type { Meta } from "../../article/schema.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import { firstTokenFrom, TokenKind } from "../../segment/tokens.ts";
import { contains, type Mention } from "../../span.ts";
import { placeOf, type Context } from "./context.ts";
import type { Entity } from "./entity.ts";
import { governors, singularPronouns } from "./lexicon.ts";
import { resolveSingular } from "./pronouns.ts";
import { tokensOf } from "./source-tokens.ts";
import { resolveSource } from "./source.ts";

type Resolved = ReadonlyMap<number, Entity | null>;

type Event = {
  readonly at: number;
  readonly source?: Mention;
  readonly quote?: number;
  readonly name?: number;
  readonly pronoun?: number;
};

/**
 * Goes through names, sources and pronouns in the order of the text, each resolved by what stands before it, and gives
 * the entity of every source by its first character.
 */
export function readThrough(
  context: Context,
  meta: Meta,
  quotes: readonly Quote[],
): Map<number, Entity | null> {
  const resolved = new Map<number, Entity | null>();
  let sourceEnd = 0;
  let subjectOf = -1;
  for (const event of eventsOf(context, quotes)) {
    if (event.source) {
      if (resolved.has(event.source.start)) continue;
      const entity = resolveSource(
        context,
        meta,
        event.source,
        enclosingSpeaker(quotes, resolved, event.quote!),
      );
      resolved.set(event.source.start, entity);
      sourceEnd = event.source.end;
      if (entity) note(context, entity, event.source, true, true);
    } else if (event.name !== undefined) {
      const name = context.people[event.name]!;
      const place = placeOf(context.segments, firstTokenFrom(context.segments.tokens, name.start));
      const subject = place.sentence !== subjectOf && isSubject(context, name);
      if (subject) subjectOf = place.sentence;
      note(context, context.named[event.name]!, name, subject && name.end > sourceEnd, false);
    } else if (event.at >= sourceEnd) {
      const token = event.pronoun!;
      const entity = resolveSingular(
        context,
        token,
        singularPronouns.get(context.segments.tokens.norm[token]!)!,
      );
      const { start, end } = context.segments.tokens;
      if (entity) note(context, entity, { start: start[token]!, end: end[token]!, text: "" }, true, false);
    }
  }
  return resolved;
}

function eventsOf({ segments: { tokens }, people, quoted }: Context, quotes: readonly Quote[]): Event[] {
  const events: Event[] = [];
  quotes.forEach(({ source }, quote) => {
    if (source) events.push({ at: source.start, source, quote });
  });
  people.forEach(({ start }, name) => events.push({ at: start, name }));
  for (let i = 0; i < tokens.length; i++)
    if ((tokens.norm[i] === "he" || tokens.norm[i] === "she") && !quoted[i])
      events.push({ at: tokens.start[i]!, pronoun: i });
  // Sources come before the names in them.
  return events.sort(
    (a, b) => a.at - b.at || Number(b.source !== undefined) - Number(a.source !== undefined),
  );
}

function note(context: Context, entity: Entity, mention: Mention, subject: boolean, source: boolean): void {
  const { segments, discourse, quoted } = context;
  const { first, last } = tokensOf(segments.tokens, mention);
  const { sentence, block } = placeOf(segments, Math.min(first, segments.tokens.length - 1));
  const owner = segments.tokens.norm[last] === "'s";
  entity.spoke ||= source;
  if (source) entity.mentions.push({ start: mention.start, end: mention.end, text: mention.text });
  discourse.entries.push({
    entity, start: mention.start, end: mention.end, sentence, block, subject, source, owner, quoted: quoted[first] === 1 && !source,
  }); // prettier-ignore
}

/** The first name of a sentence, unless it hangs on a preposition, a verb form in -ing or owns something. */
function isSubject({ segments: { tokens }, quoted }: Context, name: NameMention): boolean {
  const { first, last } = tokensOf(tokens, name);
  if (quoted[first] === 1 || tokens.norm[last] === "'s") return false;
  let before = firstTokenFrom(tokens, name.phrase.start) - 1;
  if (before >= 0 && tokens.norm[before] === "the") before--;
  if (tokens.norm[before] === "'s" && name.phrase.start < name.start) return true; // "The agency's head, Ana Roe, left"
  if (before < 0 || tokens.kind[before]! > TokenKind.number) return true;
  return !governors.has(tokens.norm[before]!) && !tokens.norm[before]!.endsWith("ing");
}

const QUOTES_BACK = 6;

/** The speaker of the quote in whose content a source stands: whom "I" and "we" mean there. */
function enclosingSpeaker(quotes: readonly Quote[], resolved: Resolved, own: number): Entity | null {
  const source = quotes[own]!.source!;
  for (let q = Math.max(0, own - QUOTES_BACK); q < Math.min(quotes.length, own + QUOTES_BACK); q++) {
    const quote = quotes[q]!;
    if (
      quote.source &&
      quote.source.start !== source.start &&
      quote.content.some((part) => contains(part, source))
    )
      return resolved.get(quote.source.start) ?? null;
  }
  return null;
}
