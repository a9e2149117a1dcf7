// Words and phrases of news pages and wire copy. Common newspaper and web usage, written for this project. All in lower
// case, apostrophes straight, punctuation left out: as `BlockFacts.key` spells a line.

import { clockNames, meridiems, timeZones } from "../calendar/clock.ts";
import {
  articles,
  commonPrepositions,
  coordinators,
  demonstratives,
  possessiveDeterminers,
} from "../function-words.ts";
import { monthNames, nearDays, shortUnits, units, weekdayNames } from "../calendar/calendar.ts";
import { wordClass } from "../word-class.ts";
/** Whole lines that are site furniture. */
export const siteLines: ReadonlySet<string> = new Set([
  "category", "categories", "section", "sections", "topic", "topics", "tags", "tag", "filed under", "in this article",
  "in this story", "on this page", "table of contents", "contents", "menu", "search", "home", "skip to content",
  "skip to main content", "skip advertisement", "back to top", "back to home", "go back", "previous", "next",
  "advertisement", "advertising", "advert", "ad", "ads", "sponsored", "sponsored content", "promoted", "paid content",
  "paid post", "partner content", "story continues below", "story continues below advertisement",
  "article continues below", "article continues after advertisement", "continue reading", "continue reading the main story",
  "keep reading", "read more", "read full story", "read the full story", "read the full article", "read the rest here",
  "read more here", "read it here", "load more", "show more", "show less", "view more", "learn more", "find out more",
  "more details", "expand", "collapse", "close", "open", "toggle", "loading", "click here", "tap here",
  "share", "share this", "share this article", "share this story", "share this post", "share article", "share story",
  "share full article", "share on facebook", "share on twitter", "share on x", "share on whatsapp", "share on linkedin",
  "share on telegram", "share via email", "tweet", "retweet", "pin it", "facebook", "twitter", "whatsapp", "telegram",
  "linkedin", "instagram", "youtube", "reddit", "messenger", "bluesky", "threads", "pinterest", "email", "e mail", "print",
  "print article", "print this article", "copy link", "link copied", "copied", "bookmark", "save", "save article",
  "save this article", "save for later", "saved", "gift", "gift article", "gift this article", "listen", "listen now",
  "listen to this article", "listen to article", "play", "play video", "watch", "watch now", "watch video", "watch live",
  "live", "view gallery", "view image", "view image in fullscreen", "enlarge", "enlarge this image", "hide caption",
  "toggle caption", "image caption", "image credit", "image source", "photo", "photos", "image", "caption",
  "donate", "donate now", "donate today", "donate here", "make a donation", "give now", "give today", "support us",
  "support our work", "support our journalism", "support independent journalism", "become a member", "become a patron",
  "become a supporter", "become a subscriber", "join now", "join us", "join today", "chip in", "contribute", "buy us a coffee",
  "subscribe", "subscribe now", "subscribe today", "subscribe here", "subscribe for free", "start free trial",
  "start your free trial", "sign in", "sign up", "sign up now", "sign up here", "sign up for free", "log in", "login",
  "register", "register now", "create account", "create an account", "my account", "already a subscriber", "subscribers only",
  "newsletter", "newsletters", "our newsletter", "your email", "your email address", "email address", "enter your email",
  "enter your email address", "get the newsletter", "get the app", "get our app", "download the app", "download our app",
  "open in app", "app store", "google play", "get notifications", "turn on notifications", "allow notifications",
  "follow", "following", "follow us", "follow us on", "followers", "contact", "contact us", "about", "about us", "advertise",
  "advertise with us", "careers", "terms", "terms of use", "terms of service", "terms and conditions", "privacy",
  "privacy policy", "cookie policy", "cookies", "cookie settings", "accept", "accept all", "accept cookies", "reject all",
  "manage preferences", "site map", "sitemap", "help", "faq", "corrections", "report an error", "report a typo",
  "suggest a correction", "send feedback", "give feedback", "comments", "comment", "no comments", "add a comment",
  "leave a comment", "leave a reply", "post a comment", "post comment", "join the conversation", "join the discussion",
  "reader comments", "comments are closed", "link was copied", "view video", "light", "dark", "close panel",
  "click to save this article", "save to read later", "view comments", "view all comments", "show comments", "hide comments", "be the first to comment", "reply", "like",
  "all rights reserved", "about this article", "related", "why you can trust us", "our standards", "fact checked",
  "verified", "breaking", "breaking news alert", "getting your trinity audio player ready",
]); // prettier-ignore

/** How a line to the reader begins, and little else does; the line is short and quotes nobody. */
export const promptOpenings: readonly string[] = [
  "read more", "read the full", "read the rest", "read our", "read also", "read next", "also read", "see also",
  "see more", "more on this", "click here", "tap here", "tap to", "scroll down", "skip to", "jump to",
  "continue reading", "story continues", "article continues", "this article continues",
  "sign up for", "sign up to", "sign up here", "sign up now", "subscribe to", "subscribe for", "subscribe now",
  "subscribe today", "already a subscriber", "already a member", "not a subscriber", "enjoying this", "enjoy this story",
  "get our", "get the latest", "get breaking news", "get unlimited", "get news", "get updates", "get email", "stay informed",
  "stay up to date", "stay connected", "don't miss our", "never miss",
  "follow us", "like us on", "find us on", "join us on", "join our", "connect with us", "tweet us", "email us", "write to us",
  "send us", "contact us", "get in touch", "have a tip", "got a tip", "do you have a story", "have your say",
  "let us know", "tell us what", "what do you think", "share your thoughts", "share this", "share on", "share via",
  "leave a comment", "join the conversation", "be the first to", "download our", "listen to this",
  "watch the full", "watch our", "watch more", "view all", "view more", "view comments", "see all", "load more",
  "this website uses", "this site uses", "this site is protected", "we use cookies", "by clicking", "by subscribing",
  "by signing up", "by continuing", "please enable", "please enter", "please consider", "please support",
  "your browser", "enable javascript", "you need to enable", "you have reached", "you've reached", "thank you for reading",
  "thanks for reading", "support our", "support independent", "donate to", 
  "image caption", "image source", "view image", "play video", "video caption", "media caption", "enlarge this",
  "photo gallery", "visit our", "check out our", "explore our", 
  "want more news", "want more updates", "want more stories", "unlock the best", "become a member", "become a subscriber",
  "become a supporter", "become a patron", "download the app", "download the free", "help us keep", "help us continue",
  "help us improve", "we may earn", "when you purchase through", "when you buy through", "if you purchase", "if you buy", "by using this site",
  "posting comments", "comments are closed", "request an invite", "this document is subject to",
  "we'll notify you", "story tips", "send tips", "here's how it works", "all times", "show all", "buy a copy", "this site may",
]; // prettier-ignore

/** The same, once a colon stands behind: "Related: …", "Watch: …". */
export const promptLabels: ReadonlySet<string> = new Set([
  "related", "related story", "related stories", "related article", "related articles", "related content", "related news",
  "related coverage", "related video", "read", "read more", "read also", "also read", "read next", "read more on this",
  "see also", "see", "more", "more on this", "more on this story", "more on this topic", "more from", "further reading",
  "watch", "watch more", "watch now", "watch below", "listen", "listen now", "recommended", "up next", "next", "don't miss",
  "tags", "topics", "keywords", "share", "share this", "follow us", "follow us on", "contact", "email", "advertisement",
  "you may also like", "you might also like", "in case you missed it", "must read", "trending", "popular",
]); // prettier-ignore

/** Lines behind which an article is mostly over: lists of other stories follow. */
export const endMarkers: ReadonlySet<string> = new Set([
  "see all", "related articles", "related stories", "related news", "related posts", "related content",
  "related coverage", "related topics", "related", "read next", "read also", "read more on this topic",
  "what to read next", "most read", "most popular", "most viewed", "most recent", "most shared", "trending", "trending now",
  "more stories", "more news", "more on this story", "more on this topic", "more like this", "you may also like",
  "you might also like", "you may be interested in", "recommended", "recommended for you", "recommended stories",
  "recommended articles", "suggested for you", "up next", "next up", "next story", "previous story", "top stories", "top news",
  "also on the site", "from our partners", "around the web", "from the web", "editors' picks", "editor's picks",
  "editors picks", "don't miss", "in other news", "other news", "other stories", "popular now", "popular stories",
  "latest stories", "latest articles", "latest headlines", "sponsored stories", "promoted stories", "must reads", "must read",
  "leave a reply", "leave a comment", "comments", "further reading", "topics", "tags", "explore more", "discover more",
]); // prettier-ignore

/** How such a line begins: "More from World", "More in Politics". */
export const endMarkerOpenings: readonly string[] = [
  "more from",
  "more in",
  "more on",
  "most read in",
  "latest in",
  "also in",
];

/** What only an outlet that lives off its readers asks for. */
export const giftWords = wordClass(
  "donate donation donations donating donors subscribe subscription subscriptions subscribing",
  "membership newsletter newsletters patreon paywall gift gifts",
);

/** What it asks for in words that anybody uses. */
export const supportWords = wordClass(
  "support supporting supporters member members subscriber subscribers contribute contribution",
  "contributions",
);

/** The outlet's craft: what only it would call its own. */
export const craftWords = wordClass(
  "journalism journalist journalists newsroom newsrooms reporting reporters readership newsletter",
  "newsletters paywall",
);

/** Other words for what it is and makes. */
export const pressWords = wordClass(
  "stories story coverage news media readers reader publication website site app podcast articles team",
  "editors advertising inbox",
);

export const outletWords = wordClass("we us our ours we're we've we'll");
export const readerWords = wordClass("you your yours you're you've you'll reader readers");

/** Verbs that open a button or a one-line plea: "Support Example News Team". */
export const pleaVerbs = wordClass("support donate help join subscribe give back");

/** Inside a line of rights. */
export const rightsPhrases: readonly string[] = [
  "all rights reserved", "may not be published", "may not be reproduced", "may not be republished", "republish this",
  "republished with permission", "reprinted with permission", "reproduced with permission", "under a creative commons",
]; // prettier-ignore

/** Where the words of a reading time stand round its figure: "4 min read", "Reading time: 4 minutes". */
export const minuteWords = wordClass("min mins min. mins. minute minutes");
export const readingWords = wordClass(
  "read reading time to estimated est est. approx approx. about listen watch of long",
);

/** What is counted on a button: "12 comments", "Comments (12)", "1.2K shares". */
export const counterWords = wordClass(
  "comment comments share shares view views like likes reply replies follower followers retweets reads",
  "reactions",
);

/** Verbs that put words or thoughts into somebody's mouth: a block with one is body text unless much speaks against it. */
export const reportingVerbs = wordClass(
  "said says saying told tells added adds asked asks warned warns claimed claims argued argues stated",
  "states noted notes explained explains insisted insists believes believed thinks thought announced",
  "announces declared declares denied denies admitted admits acknowledged stressed stresses emphasized",
  "emphasised suggested suggests tweeted tweets wrote writes replied responded recalled continued",
  "concluded reported reports according accused accuses criticized criticised vowed pledged promised",
  "urged called described predicted testified quoted complained confirmed conceded remarked revealed",
  "alleged contended hopes hoped wants wanted plans planned expects expected demanded estimates",
  "estimated mentioned",
);

/** First words of a picture credit: "(Photo by …)", "Credit: …". */
export const creditWords = wordClass(
  "photo photos photograph photographs photographer picture pictures image images credit credits source",
  "courtesy screenshot screengrab illustration graphic video handout file illustrative archive pic",
  "reuters via ©",
);

/** The same where a line opens with one and a colon. */
export const captionLabels: ReadonlySet<string> = new Set([
  "photo", "photos", "photograph", "picture", "image", "images", "credit", "photo credit", "image credit", "picture credit",
  "photo source", "image source", "file photo", "file image", "file picture", "file", "illustration", "illustrative photo",
  "illustrative image", "screenshot", "caption", "pictured", "above", "photo courtesy", "graphic", "photo by", "image by",
]); // prettier-ignore

/** How a caption or a credit begins without a colon. */
export const captionOpenings: readonly string[] = [
  "photo by", "photos by", "photo courtesy", "photo illustration", "photograph by", "picture by", "image by", "image courtesy",
  "file photo", "ap photo", "afp photo", "reuters photo", "illustration by", "graphic by", "video by", "screenshot from",
  "screenshot of", "screengrab from", "picture alliance", "illustrative photo", "illustrative image", "courtesy of",
]; // prettier-ignore

/** Picture agencies and libraries, and what stands for one in a credit. */
export const pictureAgencies: ReadonlySet<string> = new Set([
  "reuters", "ap", "afp", "epa", "efe", "upi", "ansa", "dpa", "tass", "getty", "shutterstock", "unsplash", "pexels", "pixabay",
  "alamy", "istock", "istockphoto", "flickr", "wikimedia", "zuma", "sipa", "anadolu", "xinhua", "pa", "ukrinform", "unian",
  "interfax", "kyodo", "jiji", "yonhap", "ap photo", "handout", "bloomberg", "corbis", "rex", "imago", "nurphoto", "depositphotos",
  "adobestock", "freepik", "maxar", "stringer", "instagram", "facebook", "twitter", "x", "telegram", "youtube", "wireimage",
]); // prettier-ignore

/** News agencies and outlets that stand behind a name in bylines and in brackets in datelines. */
export const agencies: ReadonlySet<string> = new Set([
  "reuters", "ap", "associated press", "the associated press", "afp", "agence france presse", "upi",
  "united press international", "dpa", "efe", "ansa", "tass", "xinhua", "kyodo", "kyodo news", "yonhap", "anadolu",
  "anadolu agency", "bloomberg", "bloomberg news", "bbc", "bbc news", "cnn", "npr", "abc news", "nbc news", "cbs news",
  "fox news", "sky news", "al jazeera", "deutsche welle", "dw", "france 24", "euronews", "politico", "axios",
  "the new york times", "new york times", "the washington post", "washington post", "the guardian", "guardian",
  "financial times", "the telegraph", "wall street journal", "the wall street journal", "usa today", "los angeles times",
  "the independent", "the times", "voa", "voice of america", "rfe rl", "pa", "press association", "pa media", "interfax",
  "ukrinform", "pti", "ians", "ani", "cp", "the canadian press", "canadian press", "aap", "ap news", "agencies",
  "wire services", "news agencies", "dow jones", "mcclatchy",
]); // prettier-ignore

/** Jobs at a news outlet: last word of "News Writer", "Political Correspondent". */
export const pressJobs = wordClass(
  "writer writers reporter reporters correspondent correspondents editor editors journalist journalists",
  "columnist columnists contributor contributors photographer photojournalist producer staff desk",
  "newsroom bureau author critic anchor presenter commentator chief intern team",
);

/** Words that stand before such a job, and in no name. */
export const jobModifiers = wordClass(
  articles,
  "political senior staff chief deputy associate assistant managing executive foreign national",
  "international diplomatic defence defense security business economics economic financial health",
  "science technology tech culture sports sport environment climate energy legal crime investigations",
  "investigative special freelance guest contributing news breaking world global europe regional local",
  "our web digital online opinion features feature data war education transport royal religion lead",
  "general night copy photo video",
);

/** Small words inside a person's name. */
export const nameParticles = wordClass(
  "de van von der den del della di da dos du la le el al bin ibn ben ter",
);

/** Capitalised words that begin or make up no person's name. */
export const notInNames = wordClass(
  articles,
  demonstratives,
  possessiveDeterminers,
  coordinators,
  commonPrepositions,
  weekdayNames,
  monthNames,
  "it we all news latest breaking live update updates updated published posted press agency agencies",
  "today yesterday far then now contrast comparison law numbers default university institute ministry",
  "government party council committee house department team times post journal herald tribune magazine",
  "media tv radio online newspaper reuters read more us contact every social links navigation home",
  "share follow about privacy terms sign log",
);

/** Labels over an author's name. */
export const authorLabels: ReadonlySet<string> = new Set([
  "author", "authors", "written by", "by", "words by", "story by", "reporter", "reporters", "byline", "contributor",
  "contributors", "about the author", "about the authors", "posted by", "reported by", "our author", "our authors", "the author",
]); // prettier-ignore

/** How a byline line opens, before the name. */
export const bylineOpenings: readonly (readonly string[])[] = [
  ["by"], ["written", "by"], ["words", "by"], ["story", "by"], ["reported", "by"], ["posted", "by"], ["author"], ["authors"],
  ["byline"], ["from"], ["analysis", "by"], ["opinion", "by"], ["review", "by"], ["text", "by"], ["text"],
  ["interview", "by"], ["interviewed", "by"], ["reporting", "by"],
]; // prettier-ignore

/** Of these only with a colon behind: "Author: Jane Doe". */
export const colonOpenings = wordClass("author authors byline text from");

/** Words a byline goes on with after the names. */
export const bylineLinks = wordClass(commonPrepositions, "near reporting");

/** What stands before the name on a picture of an author: "Photo of Jane Doe". */
export const portraitOpenings: readonly string[] = [
  "photo of", "picture of", "portrait of", "image of", "avatar of", "headshot of", "profile picture of", "profile photo of",
]; // prettier-ignore

/** Section labels; the line under one is the article's section. */
export const sectionLabels: ReadonlySet<string> = new Set([
  "category", "categories", "section", "filed under", "rubric",
]); // prettier-ignore

/** Names of sections as sites have them. */
export const sectionNames: ReadonlySet<string> = new Set([
  "news", "latest news", "latest", "breaking news", "breaking", "top news", "top stories", "all news", "world", "world news",
  "international", "global", "national", "local", "local news", "regional", "region", "nation", "politics", "us politics",
  "uk politics", "policy", "government", "elections", "election", "europe", "asia", "asia pacific", "africa", "americas",
  "middle east", "latin america", "north america", "australia", "uk", "uk news", "us", "us news", "u.s.", "u.s. news", "usa",
  "china", "russia", "ukraine", "india", "canada", "business", "business news", "economy", "economics", "markets", "finance",
  "money", "companies", "industry", "energy", "technology", "tech", "tech news", "science", "health", "environment", "climate",
  "sport", "sports", "football", "soccer", "tennis", "cricket", "culture", "arts", "entertainment", "books", "film", "movies",
  "music", "tv", "television", "theatre", "theater", "fashion", "style", "lifestyle", "life", "travel", "food", "education",
  "religion", "society", "people", "crime", "law", "justice", "courts", "security", "defence", "defense", "war", "military",
  "conflict", "war in ukraine", "russia ukraine war", "opinion", "opinions", "editorial", "editorials", "op ed", "comment",
  "commentary", "analysis", "explainer", "explainers", "explained", "feature", "features", "interview", "interviews",
  "investigation", "investigations", "exclusive", "special report", "fact check", "obituary", "obituaries", "letters", "video",
  "photos", "podcasts", "live updates", "press releases", "press release", "weather", "transport", "housing", "immigration",
  "media", "real estate", "property", "cars", "motoring", "gaming", "games", "science and environment", "arts and culture",
]); // prettier-ignore

/** Signs between the steps of a breadcrumb: "World / Europe", "Home > News > Politics". */
export const crumbSigns = wordClass("/ > › » | • · →");

/** How an editorial note begins. */
export const noteOpenings: readonly string[] = [
  "editor's note", "editors' note", "editors note", "author's note", "publisher's note", "a note to readers",
  "note to readers", "note to editors", "this story is developing", "this article is part of", "this story is part of",
  "this is a developing story", "this is a breaking news story", "an earlier version of this", "a previous version of this",
  "a version of this", "the headline of this", "additional reporting", "with reporting by", "with reporting from",
  "with additional reporting", "writing by", "edited by", "editing by", "compiled by", "translated by",
  "originally published", "the views expressed", "the opinions expressed", "opinions expressed",
]; // prettier-ignore

/** Labels of notes: they need a colon, a dash or the line's end behind them. */
export const noteLabels: readonly string[] = [
  "correction", "corrections", "clarification", "disclosure", "disclaimer", "first published", "note",
]; // prettier-ignore

/** What a text calls itself, and what is done to it by its editors: "This story was first published on March 3." */
export const textNames: readonly string[] = [
  "this story", "this article", "this report", "this post", "this piece", "this column", "this interview",
  "this conversation", "this transcript", "this version", "this page", "the story", "the article",
]; // prettier-ignore
export const editorsWork = wordClass(
  "published updated corrected revised amended edited shortened condensed clarified translated produced",
  "reported written adapted republished appeared supported funded modified changed",
);

/** After "contributed": "Jane Doe contributed to this report." */
export const contributedEndings: readonly string[] = [
  "contributed to this report", "contributed to this story", "contributed to this article", "contributed to this piece",
  "contributed to this post", "contributed reporting", "contributed research",
]; // prettier-ignore

/** What a closing glossary note explains: "The Storting is the parliament of Norway." */
export const glossaryHeads = wordClass(
  "parliament legislature assembly senate chamber council court agency ministry department organization",
  "organisation alliance union bloc body institution institute foundation company corporation",
  "manufacturer city capital town village region province oblast district peninsula river sea island",
  "party coalition bank regulator watchdog commission newspaper broadcaster system missile aircraft",
  "drone tank vehicle ship fighter treaty agreement convention",
);

/** Words that belong to one day or one event: no glossary note has them. */
export const passingWords: ReadonlySet<string> = new Set([
  ...weekdayNames, ...nearDays, "week", "he", "she", "his", "her", "i", "will", "has been", "earlier", "ago", "recently", "now",
]); // prettier-ignore

/** Labels of a publication time; `modifiedLabels` of the later one. */
export const publishedLabels = wordClass(
  "published posted issued created released date dated publication first",
);
export const modifiedLabels = wordClass("updated modified edited revised update");

/** Words of a line that gives nothing but a date, a time or a time zone; days and months are the calendar's. */
export const dateLineWords = wordClass(
  units.keys(),
  shortUnits.keys(),
  clockNames.keys(),
  meridiems.keys(),
  timeZones,
  "today yesterday",
  "last on at of the as and time ago h t z",
);
/** Dashes that close a dateline: "OSLO, Norway (AP) —". */
export const datelineDashes = wordClass("- -- — – ― _ ---");

/** Words of sentences in the past tense, which headlines avoid: a first line with one is a first paragraph. */
export const leadWords = wordClass("said told was were had");

/** Long words that say nothing of what a text is about. */
export const emptyWords = wordClass(
  "this that with from have will says said about after over what when more their they been were into",
  "than just could would",
);

/** In the caption of a picture older than its article. */
export const archiveWords = wordClass("file archive archival archived");
