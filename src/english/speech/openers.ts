// Words by their place: what may open a sentence, an adjunct, a clause, an aside.

import { weekdayNames } from "../calendar/calendar.ts";
import { articles, coordinators, questionWords } from "../function-words.ts";
import { wordClass } from "../word-class.ts";
/** Adverbs and adjuncts that may open a sentence before its subject without a comma. */
export const openers = wordClass(
  "earlier later meanwhile still yesterday today tonight now then but and so also however nevertheless",
  "instead separately recently asked moreover indeed afterwards elsewhere yet",
  weekdayNames,
);

/** What may follow a closing cue: "… , he said on Friday", "she told reporters", "he said after the vote". */
export const adjunctOpeners = wordClass(
  "in on at during after before of about by from when as while with following for through via over",
  "outside inside near upon ahead because",
  weekdayNames,
  "yesterday today tonight earlier later last this again recently then too afterwards afterward there",
  "here simply bluntly flatly",
);

/** Words that open an indirect question or clause: "asked whether the road would open". */
export const clauseOpeners = wordClass(questionWords, "whether if who");

/** Days and adverbs of time that may stand alone between a cue and its content: "said Tuesday that". */
export const timeWords = wordClass(weekdayNames, "yesterday today tonight earlier later recently");

/** What somebody denies who rejects it. */
export const claimNouns = wordClass(
  "accusation accusations allegation allegations assertion assertions charge charges claim claims",
  "contention idea implication insinuation insinuations notion reports rumor rumors rumour rumours",
  "speculation story suggestion suggestions talk theory",
);

/** What is denied or dismissed: "denied reports that the dam was weak". */
export const deniedOpeners = wordClass(claimNouns, "wrongdoing having being any");

/** Words that begin an aside after "she said,": what follows is no more of what she said. */
export const asideOpeners = wordClass(articles, "and but who which according while");

/** Words that begin a clause before the subject: "Asked about it, she said". */
export const clauseStarters = wordClass("asked when after as while once although though even if to");

/** What a comma and a small letter begin besides an apposition: "…, the port said, up from 300 in May". */
export const notAppositive = wordClass(
  coordinators,
  "up down compared including while when as because before after which where even not with adding",
  "citing also despite if though although partly mainly so more less",
);
