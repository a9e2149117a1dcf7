// Words in and round capitalised names, and those that make a name something else.
import { wordClass } from "../word-class.ts";
import {
  articles,
  commonPrepositions,
  coordinators,
  demonstratives,
  quantifiers,
  questionWords,
} from "../function-words.ts";
import { ordinalSuffixes } from "../numbers/numbers.ts";
import { monthWords, weekdayWords } from "../calendar/calendar.ts";

/** A name or head before one of these is part of some other name: "Treaty Organization", "Convention Center". */
export const otherNames = wordClass(
  "organization organisation center centre hall inc inc. corp corp. co. llc ltd ltd. plc group holdings",
  "school schools communications bureau committee act floor delegate delegates monitor institute",
  "foundation council forum secretariat museum conference healthcare partners flight flights fund",
  "capital",
);

/** Words that make a capitalised run before a head something private, domestic or technical. */
export const otherModifiers = wordClass(
  "plea loan credit merger purchase sale asset license licensing user service services operating",
  "collective bargaining labor labour union employment confidentiality disclosure settlement lease",
  "rental prenuptial nuptial shareholder shareholders stockholders master franchise deferred",
  "prosecution consent gentleman gentlemen gentlemen's suicide honda internet transfer signal control",
  "communication messaging safety testing treatment clinical privacy presidential justice internal fbi",
  "memo legal democratic republican gop national party libertarian constitutional state county city",
  "annual comic baptist nra delegate brokered contested school home rule royal town village great book",
  "record tv real raw big package bundle green square house senate joint budget spending debt tax",
  "infrastructure year's secrecy naked public unilateral disaster emergency sworn statutory bankruptcy",
  "war financial asset mission fire ecumenical video hypertext art",
);

/** A capitalised word that only begins its sentence. */
export const openers = wordClass(
  articles,
  demonstratives,
  quantifiers,
  questionWords,
  coordinators,
  commonPrepositions,
  "his her its their our my under after before while if as since until unlike like no another most new",
  "without through via who which signing despite because about also report",
);

/** Bodies whose resolutions bind no state. */
export const domesticChambers = wordClass(
  "house senate joint concurrent city county town board committee assembly year's new budget continuing",
  "student",
);

/** Small words inside a name: "the Use of Northern Straits". */
export const nameJoints = wordClass("of and the on in for to with against or its from");

/** Small words inside the name of a place: "Dar es Salaam", "Rio de Janeiro". */
export const nameParticles = wordClass("es de da do dos del di du la le las el al am sur der upon");

export const monthsAndDays = wordClass(monthWords, weekdayWords);

/** "signed the Treaty of Harrow Bridge in June 1867". */
export const signingVerbs = wordClass(
  "signed concluded signing agreed adopted ratified negotiated sign reached",
);

/** Between an agreement and the year of its signing: "was signed in late June". */
export const datingWords = wordClass(ordinalSuffixes, "was were in on at , the late early");
