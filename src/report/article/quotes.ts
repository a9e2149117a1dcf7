import type { Quote } from "../../extract/quotes/schema.ts";
import { markup, type Html, type Part } from "../html/template.ts";
import { words } from "../html/words.ts";
import { entryAttributes } from "../page/entry.ts";
import { tintOf, type Context } from "./context.ts";
import { linksOf } from "./links.ts";
import { speakerKeys, whoOf } from "./who.ts";

export const quoteEntries = (context: Context, places: ReadonlySet<string>): Part =>
  markup`<ol class="entries">
    ${context.view.record.quotes.map((quote) => quoteEntry(context, places, quote))}
  </ol>`;

function quoteEntry(context: Context, places: ReadonlySet<string>, quote: Quote): Html {
  const day = context.view.record.meta.publishedAt;
  const facts = { anchor: context.anchor(quote), kind: "quotes", speakers: speakerKeys(context, quote.speakerId, quote.via), from: day }; // prettier-ignore
  const via = quote.via !== null && markup` via ${whoOf(context, quote.via)}`;
  return markup`<li class="card ${tintOf(context, quote.speakerId)}" ${entryAttributes(facts)}>
    <blockquote class="words">
      <p dir="auto">${quote.type === "direct" ? markup`“${words(quote.text)}”` : words(quote.text)}</p>
    </blockquote>
    <p>
      ${whoOf(context, quote.speakerId)}${via}${quote.cue && markup` (${quote.negated && "not: "}${words(quote.cue.text)})`}
    </p>
    <p class="note">${quote.type}, ${quote.act}, ${Math.round(quote.confidence * 100)}% sure</p>
    ${linksOf(context, places, quote)}
  </li>`;
}
