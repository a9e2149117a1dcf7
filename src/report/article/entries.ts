import type { Quote } from "../../extract/quotes/schema.ts";
import { nameAndOffice, nameOf } from "../../kinds/who.ts";
import { markup, type Part, type Html, words } from "../html/template.ts";
import { entryAttributes } from "../page/filters.ts";
import { badgeText, tintOf, type Context, speakerKeys, whoOf } from "./context.ts";
import { placeOf, linksOf } from "./marks.ts";

/** Cards: who spoke, in which office, how the article calls them, how often. */
export const speakerCards = (context: Context, places: ReadonlySet<string>): Part =>
  markup`<ul class="cards">
    ${context.view.record.speakers.map((speaker) => {
      const anchor = context.anchor(speaker);
      const [name, office] = [nameOf(speaker), nameAndOffice(speaker).slice(nameOf(speaker).length + 2)];
      const facts = { anchor, kind: "speakers", speakers: [String(context.numberOf(speaker.id))] };
      const others = speaker.aliases.filter((alias) => alias !== name);
      const count = context.view.quotesBy(speaker.id).length;
      return markup`<li class="card ${tintOf(context, speaker.id)}" ${entryAttributes(facts)}>
        <h3><span class="badge">${badgeText(context, speaker.id)}</span> ${words(name)}</h3>
        ${office !== "" && markup`<p>${words(office)}</p>`}
        ${others.length > 0 && markup`<p class="note">also: ${words(others.join(", "))}</p>`}
        <p class="note">${speaker.kind}, ${count === 1 ? "1 quote" : `${count} quotes`}</p>
        ${
          places.has(placeOf(anchor)) &&
          markup`<p class="links">
            <a href="#${placeOf(anchor)}"
              >In the article<span class="vh">: ${anchor.replace("-", " ")}</span></a
            >
          </p>`
        }
      </li>`;
    })}
  </ul>`;

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

/** What was put on record, a proposition each; those of a quote lead to its entry, and back to its words. */
export function claimEntries(context: Context, places: ReadonlySet<string>): Part {
  const { claims, meta } = context.view.record;
  return markup`<ol class="entries">
    ${claims.map((claim) => {
      const quote = context.view.quote(claim.quoteId);
      const facts = { anchor: context.anchor(claim), kind: "claims", speakers: speakerKeys(context, claim.speakerId), from: claim.madeAt ?? meta.publishedAt }; // prettier-ignore
      const place = quote && places.has(placeOf(context.anchor(quote))) && placeOf(context.anchor(quote));
      return markup`<li class="card ${tintOf(context, claim.speakerId)}" ${entryAttributes(facts)}>
        <p class="words" dir="auto">${words(claim.text)}</p>
        <p class="note">
          ${claim.speakerId === null ? "the article itself" : whoOf(context, claim.speakerId)} ·
          ${claim.modality}${claim.negated && ", negated"}
        </p>
        <p class="links">
          ${quote && markup`<a href="#${context.anchor(quote)}">${context.anchor(quote).replace("-", " ")}</a> `}<a
            href="#${place || "text"}"
            >In the article<span class="vh">: ${context.anchor(claim).replace("-", " ")}</span></a
          >
        </p>
      </li>`;
    })}
  </ol>`;
}
