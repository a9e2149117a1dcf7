// Names and phrases of news pages. Common web usage, written for this project. In lower case, apostrophes straight.

import { wordClass } from "../word-class.ts";
import { commonPrepositions } from "../function-words.ts";
/** Elements that hold no text of the article. */
export const deadElements: readonly string[] = [
  "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "form", "button", "input", "select",
  "textarea", "nav", "dialog", "figcaption", "audio", "video", "picture", "menu", "map", "applet", "footer", "aside",
]; // prettier-ignore

/** Roles of what stands around an article. */
export const deadRoles = wordClass(
  "navigation complementary dialog alertdialog alert menu menubar search contentinfo toolbar tablist",
);

/** Words in the class or id of an element that is no part of the article. */
export const deadNames = wordClass(
  "ad ads advert advertisement advertising adslot sponsored sponsor promo promotion promobox related",
  "relatedposts relatedarticles recommended recommendations recommendation recirc recirculation",
  "readmore trending mostread mostpopular newsletter newsletters subscribe subscription signup share",
  "sharing sharebar sharedaddy social socials comments disqus respond taboola outbrain sidebar",
  "breadcrumb breadcrumbs caption captions credit credits photocredit cookie cookies consent gdpr modal",
  "popup lightbox toolbar tags taglist pagination pager footer masthead nav navbar menu skip authorbio",
  "bio donate donation donations paywall jwplayer playlist carousel teaser teasers gallery photogallery",
  "slideshow support membership fundraising appeal",
);

/** Whole names of elements that hold what readers wrote; digits left out. */
export const commentNames: ReadonlySet<string> = new Set([
  "comments", "commentlist", "comment list", "comment body", "comment content", "comment thread", "comment section", "comments area",
  "comments section", "comments list", "comments wrapper", "comments container", "disqus thread", "respond", "div comment", "viafoura",
]); // prettier-ignore

/** The same for two words that follow each other. */
export const deadPairs: ReadonlySet<string> = new Set([
  "read more", "read next", "read also", "also read", "see also", "more from", "more stories", "more news", "more on", "most read",
  "most popular", "most viewed", "up next", "you may", "you might", "top stories", "latest news", "sign up", "call out",
  "author bio", "author box", "author info", "author card", "about author", "author description", "author footer",
  "photo credit", "image credit", "image caption", "wp caption", "email signup", "video player", "follow us",
  "link list", "editors picks",
]); // prettier-ignore

/** What scripts of social networks look for, to show a post of somebody's in its place. */
export const embeddedPosts: readonly string[] = [
  "blockquote.twitter-tweet", "blockquote.twitter-video", "blockquote.instagram-media", "blockquote.tiktok-embed",
  "blockquote.bluesky-embed", "blockquote.mastodon-embed", "blockquote.reddit-embed-bq", "blockquote.text-post-media", ".fb-post",
]; // prettier-ignore

/** Words in the class or id of the line under a headline. */
export const deckNames = wordClass(
  "deck dek standfirst subtitle subheadline subheading subhead subhed strapline lede intro summary",
  "tagline excerpt",
);

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
export const askingOpenings: readonly string[] = [
  "sign up", "subscribe", "get the latest", "get all the latest", "get our", "get breaking news", "get unlimited", "join our",
  "join the", "follow us", "like us on", "find us on", "already a subscriber", "already a member", "already have an account", "not a subscriber",
  "to continue reading", "this article is for", "this story is for", "this content is for", "support our", "support independent",
  "donate to", "become a member", "become a subscriber", "share this", "stay up to date", "stay informed", "enter your email",
  "your email address", "by signing up", "by subscribing", "we may earn", "if you purchase", "when you buy through",
  "when you purchase", "this site uses cookies", "we use cookies", "please enable", "enable javascript", "have a tip",
  "got a tip", "want more", "start your free trial", "unlock", "log in to", "sign in to", "create a free account", "register to",
]; // prettier-ignore

/** Words of what such a line asks for. */
export const askedFor = wordClass(
  "newsletter newsletters inbox subscription subscriber subscribers reading email emails account",
  "membership member members app alerts facebook twitter instagram whatsapp telegram tiktok youtube",
  "channel podcast journalism donation trial cookies javascript commission compensation updates",
  "coverage",
);

/** What a page says that keeps its article for those who pay. */
export const paywallPhrases: readonly string[] = [
  "subscribe to continue", "subscribe to read", "to continue reading", "already a subscriber", "this article is for subscribers",
  "this story is for subscribers", "for subscribers only", "subscribers only", "subscriber-only", "become a subscriber to",
  "sign in to read", "log in to read", "register to continue", "this content is for members", "start your free trial",
  "unlock this article", "exclusive to subscribers",
]; // prettier-ignore

/** What a byline says beside names: "Jane Doe, staff writer". */
export const roleWords = wordClass(
  commonPrepositions,
  "editor editors writer writers reporter reporters correspondent correspondents columnist contributor",
  "contributors critic producer staff senior chief head director officer analyst journalist",
  "photographer news newsroom desk team report reports press agency agencies times post tribune herald",
  "gazette journal media network service wire magazine special the updated published posted pm am min",
  "read minutes ago editorial university professor political business sports guest freelance author",
  "author's follow view profile more articles bio email share",
);

/** Accounts that are nobody's name. */
export const nobodies: ReadonlySet<string> = new Set([
  "admin", "administrator", "editor", "editors", "editorial", "staff", "staff writer", "staff reporter", "staff report", "webmaster",
  "author", "authors", "unknown", "anonymous", "guest", "user", "newsroom", "news desk", "web desk", "none", "null", "undefined", "wordpress", "post", "by",
  "editorial team", "editorial staff", "super user",
]); // prettier-ignore
