import { wordClass } from "../word-class.ts";

import type { SpeechAct } from "../../extract/quotes/schema.ts";

// Reporting verbs of newspaper English and what they do, put together for this project from general knowledge.

/** Verbs that take a quotation or a clause, with or without "that": "she said the bridge was safe". */
export const clauseVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  state:
    "say add note state tell write explain declare argue insist emphasize emphasise stress maintain assert remark " +
    "comment respond reply recall continue conclude point reiterate repeat tweet post observe quip joke shout yell whisper sing chant cry scream mutter retort counter snap scoff plead " +
    "exclaim lecture implore deadpan fume crow sigh boast recite answer remind " +
    "announce contend elaborate clarify caution muse recount opine interject intone testify echo mention",
  report: "report confirm reveal disclose",
  deny: "deny dispute",
  admit: "admit acknowledge concede confess",
  promise: "promise vow pledge swear assure guarantee",
  warn: "warn caution",
  demand: "demand",
  predict: "predict forecast foresee",
  criticise: "complain lament protest",
  praise: "boast",
  believe: "believe think feel suspect fear hope doubt worry",
  ask: "ask wonder inquire",
  other: "claim suggest allege imply speculate joke hint propose recommend",
};

/** Verbs that report only when "that" or a quotation follows: "the audit showed that …", not "the audit showed gaps". */
export const thatVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  report: "show find indicate demonstrate estimate calculate",
  state: "mean signal stipulate specify rule decide agree read",
  believe: "know see understand expect assume consider",
  want: "wish prefer",
  ask: "question request",
  promise: "commit",
  demand: "urge insist order require",
};

/** Verbs that report with an infinitive: "the club refused to name the buyer". */
export const infinitiveVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  want: "want plan hope wish seek intend aim",
  promise: "promise vow pledge swear agree offer",
  deny: "refuse decline",
  warn: "threaten",
  believe: "expect claim",
  demand: "demand ask",
  other: "propose",
};

/** Verbs that report by the words they quote: "the union called it “a sale”". */
export const judgingVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  state: "call describe term label brand dub characterize characterise portray liken compare name",
  criticise:
    "criticize criticise denounce condemn slam blast decry deride dismiss mock ridicule accuse attack assail lambaste bemoan blame reject",
  praise: "praise hail laud applaud welcome thank",
};

/** Verbs of passing on: "state radio quoted the minister as saying …". */
export const relayVerbs: Readonly<Partial<Record<SpeechAct, string>>> = { report: "quote cite" };

export type PrepositionVerb = { readonly act: SpeechAct; readonly prepositions: readonly string[] };

/** Verbs that report with a preposition of their own: "the union called for a ballot". */
export const prepositionVerbs: ReadonlyMap<string, PrepositionVerb> = new Map([
  ["call", { act: "demand", prepositions: ["for"] }],
  ["warn", { act: "warn", prepositions: ["against", "of", "about"] }],
  ["caution", { act: "warn", prepositions: ["against"] }],
  ["complain", { act: "criticise", prepositions: ["about", "of"] }],
  ["insist", { act: "demand", prepositions: ["on"] }],
  ["argue", { act: "state", prepositions: ["for", "against"] }],
]);

/** Past tense and participle where they are not regular. */
export const irregularVerbs: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  feel: ["felt"],
  show: ["showed", "shown"],
  find: ["found"],
  mean: ["meant"],
  know: ["knew", "known"],
  see: ["saw", "seen"],
  understand: ["understood"],
  swear: ["swore", "sworn"],
  foresee: ["foresaw", "foreseen"],
  forecast: ["forecast"],
  seek: ["sought"],
  read: ["read"],
};

/** Verbs that double their last consonant: "admitted". */
export const doublingVerbs = wordClass("admit quip commit plan signal");

/** Whom somebody tells: one noun stands between "told" and what was told. */
export const addresseeVerbs = wordClass("tell assure warn remind ask urge promise");

/** Clause verbs that take a clause without "that" so often that it needs no further sign: "she said it was safe". */
export const bareClauseVerbs = wordClass(
  "say add believe think hope fear insist argue claim feel suspect tell warn admit acknowledge promise",
  "vow predict suggest doubt assure contend maintain concede stress declare",
);

/** Verbs of "what she called a mistake", with the word that must follow. */
export const namingVerbs: Readonly<Record<string, string | null>> = {
  described: "as", describes: "as", called: null, calls: null, termed: null, labelled: null, labeled: null, "characterized": "as", "characterised": "as",
}; // prettier-ignore

export const namingLemmas: Readonly<Record<string, string>> = {
  described: "describe", describes: "describe", called: "call", calls: "call", termed: "term", labelled: "label", labeled: "label",
  characterized: "characterize", characterised: "characterise",
}; // prettier-ignore

/** Lemmas whose base and -s forms are nouns as often as verbs. */
export const ambiguousLemmas = wordClass(
  "claim report demand request promise plan hope fear doubt question estimate forecast comment state",
  "post signal order offer rule point show mean worry pledge dispute answer guarantee",
);

/** Before "to say": "he liked to say", "she used to say". */
export const habitVerbs = wordClass("liked likes used loved continued continues wanted");

/** Verbs that take what they judge as their object: "the ministry rejected the claim". */
export const objectVerbs: Readonly<Partial<Record<SpeechAct, string>>> = {
  deny: "deny dispute reject dismiss",
  criticise: "criticize criticise denounce condemn",
  praise: "praise defend",
};

/** Verbs that give a name where a quotation follows at once. */
export const namingOnly = wordClass("call name dub term label brand");
