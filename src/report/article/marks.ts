import { kindNamed } from "../../kinds.ts";
import type { AnyShown } from "../../kinds/shown.ts";
import type { Quote } from "../../extract/quotes/schema.ts";
import { itemsOf } from "../../kinds/own.ts";
import { shownIn } from "../../kinds/own-shown.ts";
import { nameOf } from "../../kinds/who.ts";
import type { Span } from "../../span.ts";
import { sentenceAddress } from "../../export/addresses.ts";
import { markup, type Html } from "../html/template.ts";
import type { Context } from "./context.ts";

/** A stretch of the article that leads to an entry; `id` is by which the entry leads back, "" where another has it. */
export type Mark = Span & {
  readonly id: string;
  readonly target: string;
  /** "source", "cue", or how its kind is marked. */
  readonly role: string;
};
/** A part of a quote's words. */
export type QuotePart = Span & { readonly id: string; readonly quote: Quote };

/** Where an entry's place in the article is. */
export const placeOf = (anchor: string): string => `at-${anchor}`;

export const quoteParts = (context: Context): QuotePart[] =>
  context.view.record.quotes.flatMap((quote) =>
    quote.content.map(({ start, end }, i) => ({
      start,
      end,
      id: i === 0 ? placeOf(context.anchor(quote)) : "",
      quote,
    })),
  );

/** What stands in the article beside the quotes' words: sources lead to their speaker, all else to its own entry. */
export function marksOf(context: Context): Mark[] {
  const { record } = context.view;
  const own = (role: string) => (item: Span) => {
    const target = context.anchor(item);
    return { start: item.start, end: item.end, id: placeOf(target), target, role };
  };
  return [
    ...record.quotes.flatMap((quote) => sourceOf(context, quote)),
    ...record.quotes.flatMap((quote) => cueOf(context, quote)),
    // Of two marks on the same words the first shows: what the user asked for.
    ...ownFirst(shownIn(record)).flatMap((entry) =>
      entry.mark ? itemsOf<Span>(entry, record).map(own(entry.mark)) : [],
    ),
  ];
}

const ownFirst = (all: readonly AnyShown[]): AnyShown[] =>
  [...all].sort((a, b) => Number(kindNamed(a.kind) !== undefined) - Number(kindNamed(b.kind) !== undefined));

const cueOf = (context: Context, quote: Quote): Mark[] =>
  quote.cue === null
    ? []
    : [{ start: quote.cue.start, end: quote.cue.end, id: "", target: context.anchor(quote), role: "cue" }];

function sourceOf(context: Context, { source, speakerId }: Quote): Mark[] {
  const speaker = context.speaker(speakerId);
  if (source === null || speaker === null) return [];
  const target = context.anchor(speaker);
  return [{ start: source.start, end: source.end, id: placeOf(target), target, role: "source" }];
}

export const quoteLabel = (context: Context, quote: Quote): string => {
  const speaker = context.speaker(quote.speakerId);
  return `${context.anchor(quote).replace("-", " ")} by ${speaker ? nameOf(speaker) : "somebody not named"}`;
};

/** Back to the words in the article, and out to the very sentence on its own page. */
export function linksOf(context: Context, places: ReadonlySet<string>, item: Span): Html {
  const anchor = context.anchor(item);
  const address = sentenceAddress(context.view.record, context.view.sentenceText(item));
  const about = markup`<span class="vh">: ${anchor.replace("-", " ")}</span>`;
  const back = places.has(placeOf(anchor)) ? placeOf(anchor) : "text";
  return markup`<p class="links">
    <a href="#${back}">In the article${about}</a>${
      address !== null &&
      markup` <a href="${address}" rel="noopener noreferrer external">At the source${about}</a>`
    }
  </p>`;
}
