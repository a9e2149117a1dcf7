import { markup, type Part } from "../html/template.ts";
import { words } from "../html/words.ts";
import { entryAttributes } from "../page/entry.ts";
import { tintOf, type Context } from "./context.ts";
import { placeOf } from "./marks.ts";
import { speakerKeys, whoOf } from "./who.ts";

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
