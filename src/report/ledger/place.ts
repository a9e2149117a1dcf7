import { isWebAddress } from "../../export/address.ts";
import type { LedgerClaim } from "../../ledger/index.ts";
import { markup, type Html } from "../html/template.ts";
import { words } from "../html/words.ts";
import { articleKey, type Overview } from "./overview.ts";

/** Where an article's page is, seen from the first one: made of its number alone. */
export const pagePath = (number: number): string => `articles/${number}.html`;

/** Who says it, where and when; the article's page is a link, to the very claim. */
export function placeOfClaim({ pages, called }: Overview, claim: LedgerClaim): Html {
  const { speaker, madeAt, article } = claim;
  const who =
    speaker === null
      ? "the article itself"
      : words(speaker.name ?? called.get(claim.id) ?? "somebody not named");
  const role = speaker?.role && markup`, ${words(speaker.role)}`;
  const number = article === null ? undefined : pages.get(articleKey(claim.id));
  const local = /#(claim-\d{1,9})$/.exec(claim.id)?.[1];
  const title = article?.title ?? article?.publisher ?? (article === null ? "a feed" : "the article");
  const place =
    number === undefined
      ? feedLink(claim, title)
      : markup`<a href="${pagePath(number)}${local !== undefined && `#${local}`}">${words(title)}</a>${
          article?.publisher && article.title ? markup`, ${words(article.publisher)}` : null
        }`;
  return markup`<p class="note">${who}${role} · ${madeAt ?? "no day known"} · ${place}</p>`;
}

const feedLink = ({ url }: LedgerClaim, called: string): Html =>
  isWebAddress(url)
    ? markup`<a class="onpage" href="${url}" rel="noopener noreferrer external">${words(called)}</a>`
    : words(called);
