import type { Span } from "../../span.ts";
import { sentenceAddress } from "../html/source-link.ts";
import { markup, type Html } from "../html/template.ts";
import type { Context } from "./context.ts";
import { placeOf } from "./marks.ts";

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
