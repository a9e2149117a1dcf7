import type { Meta } from "../../article/schema.ts";
import type { NameMention } from "../../extract/people/schema.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import { firstTokenFrom } from "../../segment/tokens.ts";
import { firstFrom, contains, mentionOf, type Mention } from "../../span.ts";
import { noteAffiliation, isSubject, note } from "./mentions/noting.ts";
import { placeOf, type Context, sourceTokens } from "./context.ts";
import { type Entity, asBody } from "./entities/entity.ts";
import { singularPronouns } from "../../english/persons/references.ts";
import { resolveSingular } from "./pronouns/pronouns.ts";
import { resolveSource } from "./mentions/source.ts";

type Resolved = ReadonlyMap<number, Entity | null>;

/** Something to read at a character: the source of the quote, the name or the pronoun (a token) of that index. */
type Event = { readonly at: number; readonly kind: "source" | "name" | "pronoun"; readonly index: number };

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
  let subjectOf = -1; // The sentence whose subject is found.
  for (const { kind, index, at } of eventsOf(context, quotes)) {
    if (kind === "source" && !resolved.has(at)) {
      const source = quotes[index]!.source!;
      for (const entity of spokenOf(context, quotes[index]!)) context.discourse.barred.add(entity);
      if (/^its\b/.test(quotes[index]!.text)) takeForBody(context, source);
      resolved.set(at, readSourceAt(context, meta, source, enclosingSpeaker(quotes, resolved, index)));
      context.discourse.barred.clear();
      sourceEnd = source.end;
    } else if (kind === "name") subjectOf = readName(context, index, subjectOf, sourceEnd);
    else if (kind === "pronoun" && at >= sourceEnd) readPronoun(context, index);
  }
  return resolved;
}

/**
 * “Dr. Carson is back,” he said, and “He turned against Mr. Ryan's bill”: the persons of whom he speaks, and who he is not.
 * Further on in words that are the article's it may call him by his name.
 */
function spokenOf({ people, named }: Context, { type, content, source }: Quote): Entity[] {
  const spoken = type === "direct" ? content : content.filter(({ start }) => start > source!.start);
  return spoken.flatMap(({ start, end }) => {
    const first = firstFrom(people, start);
    const last = firstFrom(people, type === "direct" ? end : Math.min(end, start + NEAR));
    return named.slice(first, last).filter(({ kind }) => kind === "person");
  });
}
const NEAR = 40;

function eventsOf({ segments: { tokens }, people, quoted }: Context, quotes: readonly Quote[]): Event[] {
  const events: Event[] = [];
  quotes.forEach(({ source }, index) => {
    if (source) events.push({ at: source.start, kind: "source", index });
  });
  people.forEach(({ start }, index) => events.push({ at: start, kind: "name", index }));
  for (let i = 0; i < tokens.length; i++)
    if ((tokens.norm[i] === "he" || tokens.norm[i] === "she") && !quoted[i])
      events.push({ at: tokens.start[i]!, kind: "pronoun", index: i });
  // Sources come before the names in them; sorting keeps the order of equals.
  return events.sort((a, b) => a.at - b.at);
}

function readSourceAt(
  context: Context,
  meta: Meta,
  source: Mention,
  enclosing: Entity | null,
): Entity | null {
  const entity = resolveSource(context, meta, source, enclosing);
  if (!entity) return null;
  noteAffiliation(context, entity, source);
  note(context, entity, source, { subject: true, source: true, phraseStart: source.start });
  return entity;
}

/** Notes a name, and gives the sentence whose subject is found by now. */
function readName(context: Context, n: number, subjectOf: number, sourceEnd: number): number {
  const name = context.people[n]!;
  const { tokens } = context.segments;
  const { sentence } = placeOf(context.segments, firstTokenFrom(tokens, name.start));
  const subject =
    sentence !== subjectOf && !isPartOf(name, context.people[n + 1]) && isSubject(context, name);
  const entity = context.named[n]!;
  const introduced =
    entity.kind === "person" &&
    name.start === entity.mentions[0]?.start &&
    name.name.includes(" ") &&
    sentence !== subjectOf;
  const own = {
    subject: subject && name.end > sourceEnd,
    source: false,
    introduced,
    phraseStart: name.phrase.start,
  };
  note(context, entity, name, own);
  return subject ? sentence : subjectOf;
}

/** "Cork" of "The mayor of Cork, Colm Burke, left". */
const isPartOf = (name: NameMention, next: NameMention | undefined): boolean =>
  next !== undefined && next.phrase.start <= name.start && name.end <= next.start;

function readPronoun(context: Context, token: number): void {
  const { text, tokens } = context.segments;
  const entity = resolveSingular(context, token, singularPronouns.get(tokens.norm[token]!)!);
  if (!entity) return;
  const mention = mentionOf(text, tokens.start[token]!, tokens.end[token]!);
  note(context, entity, mention, { subject: true, source: false, phraseStart: mention.start });
}

/** "Halden Vik said its chips were sold out": no person has an "its". */
function takeForBody(context: Context, source: Mention): void {
  const [name] = sourceTokens(context, source).names;
  if (name !== undefined && context.people[name]!.start === source.start) asBody(context.named[name]!);
}

const QUOTES_BACK = 6;

/** The speaker of the quote in whose content a source stands: whom "I" and "we" mean there. */
function enclosingSpeaker(quotes: readonly Quote[], resolved: Resolved, own: number): Entity | null {
  const source = quotes[own]!.source!;
  for (let q = Math.max(0, own - QUOTES_BACK); q < Math.min(quotes.length, own + QUOTES_BACK); q++) {
    const outer = quotes[q]!;
    if (!outer.source || outer.source.start === source.start) continue;
    if (outer.content.some((part) => contains(part, source))) return resolved.get(outer.source.start) ?? null;
  }
  return null;
}
