// Names and phrases of news pages. Common web usage, written for this project. In lower case, apostrophes straight.

import { commonPrepositions } from "../function-words.ts";
import { lines } from "./lines.ts";
import { markup } from "./markup.ts";
import { wordClass } from "../word-class.ts";

/** Elements that hold no text of the article. */
export const deadElements: readonly string[] = [...markup("deadElements")];

/** Roles of what stands around an article. */
export const deadRoles = markup("deadRoles");

/** Words in the class or id of an element that is no part of the article. */
export const deadNames = markup("deadNames");

/** Whole names of elements that hold what readers wrote; digits left out. */
export const commentNames = markup("commentNames");

/** The same for two words that follow each other. */
export const deadPairs = lines("deadPairs");

/** What scripts of social networks look for, to show a post of somebody's in its place. */
export const embeddedPosts: readonly string[] = [...markup("embeddedPosts")];

/** Words in the class or id of the line under a headline. */
export const deckNames = markup("deckNames");

/** Whole lines that lead elsewhere or ask for something. */
export const deadLines: ReadonlySet<string> = new Set([
  "advertisement", "advert", "ad", "sponsored", "sponsored content", "story continues below", "story continues below advertisement",
  "article continues below", "article continues below advertisement", "article continues after advertisement", "story continues",
  "advertisement - page continues below", "scroll to continue with content", "scroll to continue", "continue reading", "keep reading",
  "read more", "read more here", "read full story", "read the full story", "read the full article", "read next", "read also",
  "also read", "see also", "see more", "more for you", "more on this", "more on this story", "you might like", "you may also like",
  "you might also like", "recommended", "recommended for you", "recommended stories", "recommended reading", "related",
  "related stories", "related articles", "related content", "related topics", "related posts", "related news", "editors' picks",
  "editor's picks", "editors' recommendations", "trending", "trending now", "most read", "most popular", "top stories", "latest news",
  "skip past newsletter promotion", "after newsletter promotion", "skip to main content", "skip to content", "share", "share this",
  "share this article", "share this story", "share article", "share on facebook", "share on twitter", "share on x",
  "share on whatsapp", "share on linkedin", "tweet", "facebook", "twitter", "whatsapp", "linkedin", "email", "print", "copy link",
  "link copied", "pin", "pinterest", "reddit", "save", "bookmark", "listen", "listen to this article", "watch", "play video",
  "subscribe", "subscribe now", "sign up", "sign in", "log in", "follow", "follow us", "newsletter", "comments", "comment", "reply",
  "leave a comment", "leave a reply", "add a comment", "post a comment", "view comments", "show comments", "load more", "loading",
  "close", "published in", "shop this story", "more about:", "learn more", "click here", "up next", "view gallery",
]); // prettier-ignore

/** How a line begins that sends the reader to another story. */
export const pointerOpenings: readonly string[] = [
  "read more", "read also", "also read", "read next", "read the full", "see also", "see more", "click here", "tap here",
  "continue reading", "keep reading", "more on this", "related:", "related story", "related article", "watch:", "listen:", "read:",
  "more:", "recommended:", "don't miss:", "must read:", "in case you missed it", "you may also like", "for more on",
  "watch |", "read |", "related |", "go here for", "download our app", "download the app", "get our app", "get the app",
]; // prettier-ignore

/** How a line begins that asks the reader for something. */
export const askingOpenings: readonly string[] = [...lines("askingOpenings")];

/** Words of what such a line asks for. */
export const askedFor = lines("askedFor");

/** What a page says that keeps its article for those who pay. */
export const paywallPhrases: readonly string[] = [...lines("paywallPhrases")];

/** What a byline says beside names: "Jane Doe, staff writer". */
export const roleWords = lines("roleWords", commonPrepositions);

/** Accounts that are nobody's name. */
export const nobodies = lines("nobodies");

/** For article/html/blocks.ts. */
export const blockElements = markup("blockElements");

/** These never hold an article, not even on a page that wraps everything in a form. */
export const cleanAlwaysDead = markup("cleanAlwaysDead");

/** For article/html/clean.ts. */
export const cleanFrame = markup("cleanFrame");

/** For article/html/metadata/byline.ts. */
export const bylineNames = markup("bylineNames");

/** For article/html/metadata/dates.ts. */
export const datesDateNames = markup("datesDateNames");

/** For article/html/metadata/paywall.ts. */
export const paywallCode = markup("paywallCode");

/** What is said to be by somebody: "Words and photos by Ada Brook". */
export const bylineWorks = wordClass(
  "story article word words text report written reported photo photos posted photography published reviewed analysis opinion",
);

/** They stand before a colon and a name: "Author: Ada Brook". */
export const bylineLabels = wordClass("author authors reporter reporters writer writers");
