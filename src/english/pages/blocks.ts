// Words and phrases of news pages and wire copy. Common newspaper and web usage, written for this project. All in lower
// case, apostrophes straight, punctuation left out: as `BlockFacts.key` spells a line.

import { monthNames, nearDays, shortUnits, units, weekdayNames } from "../calendar/calendar.ts";
import { clockNames, meridiems, timeZones } from "../calendar/clock.ts";
import {
  articles,
  commonPrepositions,
  coordinators,
  demonstratives,
  possessiveDeterminers,
} from "../function-words.ts";
import { lines } from "./lines.ts";
import { formsOfVerbs } from "../verbs.ts";
import { reportingForms } from "../verbs/classes.ts";
import { wordClass } from "../word-class.ts";

/** Whole lines that are site furniture. */
export const siteLines = lines("siteLines");

/** How a line to the reader begins, and little else does; the line is short and quotes nobody. */
export const promptOpenings: readonly string[] = [...lines("promptOpenings")];

/** The same, once a colon stands after: "Related: …", "Watch: …". */
export const promptLabels = lines("promptLabels");

/** Lines after which an article is mostly over: lists of other stories follow. */
export const endMarkers = lines("endMarkers");

/** How such a line begins: "More from World", "More in Politics". */
export const endMarkerOpenings: readonly string[] = [...lines("endMarkerOpenings")];

/** What only an outlet that lives off its readers asks for. */
export const giftWords = lines("giftWords");

/** What it asks for in words that anybody uses. */
export const supportWords = lines("supportWords");

/** The outlet's craft: what only it would call its own. */
export const craftWords = lines("craftWords");

/** Other words for what it is and makes. */
export const pressWords = lines("pressWords");

export const outletWords = lines("outletWords");
export const readerWords = lines("readerWords");

/** Verbs that open a button or a one-line plea: "Support Example News Team". */
export const pleaVerbs = lines("pleaVerbs");

/** Inside a line of rights. */
export const rightsPhrases: readonly string[] = [...lines("rightsPhrases")];

/** Where the words of a reading time stand round its figure: "4 min read", "Reading time: 4 minutes". */
export const minuteWords = lines("minuteWords");
export const readingWords = lines("readingWords");

/** What is counted on a button: "12 comments", "Comments (12)", "1.2K shares". */
export const counterWords = lines("counterWords");

/** Verbs that put words or thoughts into somebody's mouth: a block with one is body text unless much speaks against it. */
export const reportingVerbs = wordClass(reportingForms, "saying according");

/** First words of a picture credit: "(Photo by …)", "Credit: …". */
export const creditWords = lines("creditWords");

/** The same where a line opens with one and a colon. */
export const captionLabels = lines("captionLabels");

/** How a caption or a credit begins without a colon. */
export const captionOpenings: readonly string[] = [...lines("captionOpenings")];

/** Picture agencies and libraries, and what stands for one in a credit. */
export const pictureAgencies = lines("pictureAgencies");

/** News agencies and outlets that stand after a name in bylines and in brackets in datelines. */
export const agencies = lines("agencies");

/** Jobs at a news outlet: last word of "News Writer", "Political Correspondent". */
export const pressJobs = lines("pressJobs");

/** Words that stand before such a job, and in no name. */
export const jobModifiers = lines("jobModifiers", articles);

/** Small words inside a person's name. */
export const nameParticles = lines("nameParticles");

/** Capitalised words that begin or make up no person's name. */
export const notInNames = lines(
  "notInNames",
  articles,
  demonstratives,
  possessiveDeterminers,
  coordinators,
  commonPrepositions,
  weekdayNames,
  monthNames,
);

/** Labels over an author's name. */
export const authorLabels = lines("authorLabels");

/** How a byline line opens, before the name. */
export const bylineOpenings: readonly (readonly string[])[] = [
  ["by"], ["written", "by"], ["words", "by"], ["story", "by"], ["reported", "by"], ["posted", "by"], ["author"], ["authors"],
  ["byline"], ["from"], ["analysis", "by"], ["opinion", "by"], ["review", "by"], ["text", "by"], ["text"],
  ["interview", "by"], ["interviewed", "by"], ["reporting", "by"],
]; // prettier-ignore

/** Of these only with a colon after: "Author: Jane Doe". */
export const colonOpenings = lines("colonOpenings");

/** Words a byline goes on with after the names. */
export const bylineLinks = lines("bylineLinks", commonPrepositions);

/** What stands before the name on a picture of an author: "Photo of Jane Doe". */
export const portraitOpenings: readonly string[] = [...lines("portraitOpenings")];

/** Section labels; the line under one is the article's section. */
export const sectionLabels = lines("sectionLabels");

/** Names of sections as sites have them. */
export const sectionNames = lines("sectionNames");

/** Signs between the steps of a breadcrumb: "World / Europe", "Home > News > Politics". */
export const crumbSigns = lines("crumbSigns");

/** How an editorial note begins. */
export const noteOpenings: readonly string[] = [...lines("noteOpenings")];

/** Labels of notes: they need a colon, a dash or the line's end after them. */
export const noteLabels: readonly string[] = [...lines("noteLabels")];

/** What a text calls itself, and what is done to it by its editors: "This story was first published on March 3." */
export const textNames: readonly string[] = [...lines("textNames")];
export const editorsWork = lines("editorsWork");

/** After "contributed": "Jane Doe contributed to this report." */
export const contributedEndings: readonly string[] = [...lines("contributedEndings")];

/** What a closing glossary note explains: "The Storting is the parliament of Norway." */
export const glossaryHeads = lines("glossaryHeads");

/** Words that belong to one day or one event: no glossary note has them. */
export const passingWords = lines("passingWords", weekdayNames, nearDays);

/** Labels of a publication time; `modifiedLabels` of the later one. */
export const publishedLabels = lines("publishedLabels");
export const modifiedLabels = lines("modifiedLabels");

/** Words of a line that gives nothing but a date, a time or a time zone; days and months are the calendar's. */
export const dateLineWords = lines(
  "dateLineWords",
  units.keys(),
  shortUnits.keys(),
  clockNames.keys(),
  meridiems.keys(),
  timeZones,
);
/** Dashes that close a dateline: "OSLO, Norway (AP) —". */
export const datelineDashes = lines("datelineDashes");

/** Words of sentences in the past tense, which headlines avoid: a first line with one is a first paragraph. */
export const leadWords = wordClass(lines("leadWords"), formsOfVerbs("say tell", "past"));

/** Long words that say nothing of what a text is about. */
export const emptyWords = wordClass(lines("emptyWords"), formsOfVerbs("say", "s past"));

/** In the caption of a picture older than its article. */
export const archiveWords = lines("archiveWords");

/** For segment/blocks/glossary.ts. */
export const glossaryArticles = lines("glossaryArticles", articles);

/** For segment/blocks/glossary.ts. */
export const glossaryLinks = lines("glossaryLinks", coordinators);

/** "Published by …" is no headline. */
export const titlesNoTitle = lines("titlesNoTitle");
