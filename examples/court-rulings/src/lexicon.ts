import type { Decision } from "./schema.ts";

// Words only; what they mean together is in rules/.

/** A verb that decides. `past` is its participle too, unless `participle` names another. */
export type DecisionVerb = {
  readonly decision: Decision;
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly participle?: string;
  /** "struck down" is the verb with this word behind it. */
  readonly particle?: string;
  /** Only with one of these behind it: "cleared of murder", not "cleared the road". */
  readonly before?: readonly string[];
  /** What introduces the penalty: "sentenced to six years", "jailed for six years", "fined $2,000". */
  readonly penaltyAfter?: "to" | "for" | "";
  /** Of an offence only: "cleared of murder", not "cleared of snow". */
  readonly offence?: true;
  /** Said of much besides courts: a court must be named. */
  readonly common?: true;
};

export const decisionVerbs: readonly DecisionVerb[] = [
  { decision: "convict", base: "convict", present: "convicts", past: "convicted" },
  { decision: "acquit", base: "acquit", present: "acquits", past: "acquitted" },
  { decision: "acquit", base: "clear", present: "clears", past: "cleared", before: ["of"], offence: true },
  { decision: "sentence", base: "sentence", present: "sentences", past: "sentenced", penaltyAfter: "to", before: ["to", "for"] },
  { decision: "sentence", base: "jail", present: "jails", past: "jailed", penaltyAfter: "for", before: ["for"] },
  { decision: "sentence", base: "fine", present: "fines", past: "fined", penaltyAfter: "", common: true },
  { decision: "uphold", base: "uphold", present: "upholds", past: "upheld", common: true },
  { decision: "uphold", base: "affirm", present: "affirms", past: "affirmed", common: true },
  { decision: "uphold", base: "reinstate", present: "reinstates", past: "reinstated", common: true },
  { decision: "overturn", base: "overturn", present: "overturns", past: "overturned", common: true },
  { decision: "overturn", base: "quash", present: "quashes", past: "quashed", common: true },
  { decision: "overturn", base: "reverse", present: "reverses", past: "reversed", common: true },
  { decision: "overturn", base: "annul", present: "annuls", past: "annulled", common: true },
  { decision: "overturn", base: "void", present: "voids", past: "voided", common: true },
  { decision: "overturn", base: "invalidate", present: "invalidates", past: "invalidated", common: true },
  { decision: "overturn", base: "strike", present: "strikes", past: "struck", particle: "down", common: true },
  { decision: "overturn", base: "set", present: "sets", past: "set", particle: "aside", common: true },
  { decision: "dismiss", base: "dismiss", present: "dismisses", past: "dismissed", common: true },
  { decision: "dismiss", base: "reject", present: "rejects", past: "rejected", common: true },
  { decision: "dismiss", base: "throw", present: "throws", past: "threw", participle: "thrown", particle: "out", common: true },
  { decision: "block", base: "block", present: "blocks", past: "blocked", common: true },
  { decision: "block", base: "halt", present: "halts", past: "halted", common: true },
  { decision: "block", base: "freeze", present: "freezes", past: "froze", participle: "frozen", common: true },
  { decision: "order", base: "order", present: "orders", past: "ordered", common: true },
  { decision: "hold", base: "rule", present: "rules", past: "ruled", before: ["that"], common: true },
  { decision: "hold", base: "hold", present: "holds", past: "held", before: ["that"], common: true },
  { decision: "hold", base: "find", present: "finds", past: "found", before: ["that"], common: true },
]; // prettier-ignore

/** What somebody is cleared of, beside what ends in -ing: "cleared of stealing". */
export const offences: ReadonlySet<string> = new Set([
  "charges", "charge", "counts", "count", "wrongdoing", "misconduct", "murder", "manslaughter", "homicide", "assault",
  "rape", "robbery", "burglary", "theft", "fraud", "forgery", "perjury", "bribery", "corruption", "extortion", "arson",
  "treason", "espionage", "sedition", "libel", "slander", "defamation", "contempt", "negligence", "conspiracy", "harassment",
  "kidnapping", "stalking", "damage", "neglect", "terrorism", "trafficking", "embezzlement", "blackmail", "evasion", "offence", "offences",
  "offense", "offenses", "crime", "crimes", "abuse", "vandalism", "trespass", "possession", "collusion",
]); // prettier-ignore

/** "The court found him guilty", "he was found not guilty". */
export const verdictVerbs: ReadonlySet<string> = new Set(["found", "finds", "find"]);

/** Between the court and an infinitive: "voted to uphold" decides, "refused to block" does not block. */
export const resolves: ReadonlySet<string> = new Set([
  "voted",
  "agreed",
  "decided",
  "ruled",
  "votes",
  "agrees",
]);
export const refusals: ReadonlySet<string> = new Set(["refused", "declined", "refuses", "declines"]);

export const courtHeads: ReadonlySet<string> = new Set([
  "court", "courts", "tribunal", "jury", "juries", "jurors", "judge", "judges", "justice", "justices",
  "magistrate", "magistrates",
]); // prettier-ignore

/** Heads that a name may follow: "Judge Ada Lark". */
export const courtTitles: ReadonlySet<string> = new Set(["judge", "justice", "magistrate"]);

/** "a panel of judges" is one court. */
export const benches: ReadonlySet<string> = new Set(["panel", "bench"]);

/** Small words that stand before "court" and belong to it. */
export const courtModifiers: ReadonlySet<string> = new Set([
  "federal", "supreme", "high", "higher", "highest", "top", "appeals", "appeal", "appellate", "district", "county",
  "crown", "local", "regional", "state", "military", "lower", "constitutional", "criminal", "civil", "administrative",
  "country", "nation", "two", "three", "five", "seven", "nine", "judge", "trial", "international", "labour", "labor",
  "family", "youth", "commercial", "provincial", "municipal", "circuit", "bankruptcy", "chief", "presiding", "senior",
  "employment", "human", "rights", "magistrates", "full", "second", "special",
]); // prettier-ignore

/** What "court of" is followed by in small letters. */
export const courtKinds: ReadonlySet<string> = new Set([
  "appeal",
  "appeals",
  "cassation",
  "justice",
  "arbitration",
]);

/** What only courts uphold, quash or dismiss, even if none is named: "her appeal was dismissed". */
export const legalMatters: ReadonlySet<string> = new Set([
  "conviction", "convictions", "sentence", "sentences", "verdict", "verdicts", "appeal", "appeals", "lawsuit",
  "lawsuits", "indictment", "injunction", "acquittal", "case", "cases",
]); // prettier-ignore

export const determiners: ReadonlySet<string> = new Set([
  "the", "a", "an", "this", "that", "its", "his", "her", "their", "another", "one",
]); // prettier-ignore

/** Clauses of what has not happened, or is not known to have: "if the court upheld the ban". */
export const unsettled: ReadonlySet<string> = new Set(["if", "whether", "unless", "until", "suppose"]);

/** Of nobody nothing was decided: "none of the men was convicted", "no court upheld it". */
export const nobodies: ReadonlySet<string> = new Set(["nobody", "none", "no", "neither", "nothing"]);

export const modals: ReadonlySet<string> = new Set([
  "would", "could", "might", "may", "should", "must", "will", "can", "to",
]); // prettier-ignore

/** A subject does not reach back over one of these. */
export const clauseWords: ReadonlySet<string> = new Set([
  "but", "while", "after", "before", "because", "when", "as", "since", "although", "though", "that", "where", "said",
  "says", "say", "added", "so", "then", "and", "or", "if", "whether", "unless", "until", "suppose",
]); // prettier-ignore

/** Charges, penalties and matters end before one of these. */
export const partEnds: ReadonlySet<string> = new Set([
  "after", "before", "because", "saying", "citing", "while", "but", "when", "as", "that",
  "which", "who", "whose", "until", "where", "although", "though", "despite", "following",
]); // prettier-ignore

export const relatives: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** A phrase that opens so is no subject: "On Monday, Bo Marsh, 41, was convicted." */
export const prepositions: ReadonlySet<string> = new Set([
  "on", "in", "at", "after", "before", "by", "with", "for", "from", "during", "under", "late", "early", "following",
]); // prettier-ignore

/** Beside words in -ly, what may stand between subject and verb. */
export const adverbs: ReadonlySet<string> = new Set([
  "also",
  "then",
  "later",
  "earlier",
  "again",
  "each",
  "already",
  "now",
  "just",
  "once",
  "has",
  "have",
  "had",
]);

/** What a split stands before: "in a 6-3 decision". */
export const splitNouns: ReadonlySet<string> = new Set([
  "decision",
  "ruling",
  "vote",
  "judgment",
  "opinion",
  "split",
]);
export const splitSigns: ReadonlySet<string> = new Set(["-", "–", "to"]);
export const splitVerbs: ReadonlySet<string> = new Set(["voted", "ruled", "split"]);

/** They end like adverbs, and are none. */
export const notAdverbs: ReadonlySet<string> = new Set([
  "family", "assembly", "july", "italy", "supply", "monopoly", "bully", "reply", "anomaly", "homily",
]); // prettier-ignore

/** Before the day of a ruling. */
export const beforeDays: ReadonlySet<string> = new Set(["on", "in", "late", "early", "earlier"]);

/** Before another day: "the ban of 3 May", "frozen since May". */
export const beforeOtherDays: ReadonlySet<string> = new Set([
  "of", "from", "since", "until", "before", "after", "by", "for", "between",
]); // prettier-ignore

/** Between a court and its field or place: "the Court of Appeal in Oslo". */
export const placings: ReadonlySet<string> = new Set(["of", "in", "at", "for"]);

/** Written large only because they open the sentence. */
export const openers: ReadonlySet<string> = new Set([
  "in", "on", "but", "and", "when", "if", "whether", "after", "while", "as", "before", "since", "yet", "so", "then", "last",
  "no", "then", "meanwhile", "though", "although", "because", "once", "until", "unless", "where",
]); // prettier-ignore

/** Words that a clause begins with which goes on behind "and": "fined her and was cheered". */
export const clauseStarts: ReadonlySet<string> = new Set([
  "was", "were", "is", "are", "has", "had", "will", "said", "told", "he", "she", "it", "they", "we",
]); // prettier-ignore

/** "on charges of fraud" is fraud; "on two counts of fraud" is two counts of it. */
export const chargeNouns: ReadonlySet<string> = new Set(["charges", "suspicion"]);
export const countNouns: ReadonlySet<string> = new Set(["counts", "charges"]);

/** No part ends in one of these. */
export const danglers: ReadonlySet<string> = new Set(["and", "or", "of", "in", "with", "the", "a"]);
