// Words in and round capitalised names, and those that make a name something else.
import { wordClass, wordTable } from "../word-class.ts";
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

const titleWords = wordTable(`
  otherNames: organization organisation center centre hall inc inc. corp corp. co. llc ltd ltd. plc group
      holdings schools communications bureau act floor delegates monitor institute foundation council forum
      secretariat museum conference healthcare partners flight flights fund capital
  otherNames otherModifiers: school delegate
  otherNames domesticChambers: committee
  otherModifiers: plea loan credit merger purchase sale asset license licensing user service services
      operating collective bargaining labor labour union employment confidentiality disclosure settlement
      lease rental prenuptial nuptial shareholder shareholders stockholders master franchise deferred
      prosecution consent gentleman gentlemen gentlemen's suicide honda internet transfer signal control
      communication messaging safety testing treatment clinical privacy presidential justice internal fbi memo
      legal democratic republican gop national party libertarian constitutional state annual comic baptist nra
      brokered contested home rule royal village great book record tv real raw big package bundle green square
      spending debt tax infrastructure secrecy naked public unilateral disaster emergency sworn statutory
      bankruptcy war financial mission fire ecumenical video hypertext art
  otherModifiers domesticChambers: county city town house senate joint budget year's
  openers: his her their our my under after before while if as since until unlike like no another most without
      through via who which despite because about also report
  openers nameJoints: its
  openers domesticChambers: new
  openers signingVerbs: signing
  domesticChambers: concurrent board assembly continuing student
  nameJoints: of and the on in for to with against or from
  nameParticles: es de da do dos del di du la le las el al am sur der upon
  signingVerbs: signed concluded agreed adopted ratified negotiated sign reached
`);

/** A name or head before one of these is part of some other name: "Treaty Organization", "Convention Center". */
export const otherNames = titleWords("otherNames");

/** Words that make a capitalised run before a head something private, domestic or technical. */
export const otherModifiers = titleWords("otherModifiers");

/** A capitalised word that only begins its sentence. */
export const openers = titleWords(
  "openers",
  articles,
  demonstratives,
  quantifiers,
  questionWords,
  coordinators,
  commonPrepositions,
);

/** Bodies whose resolutions bind no state. */
export const domesticChambers = titleWords("domesticChambers");

/** Small words inside a name: "the Use of Northern Straits". */
export const nameJoints = titleWords("nameJoints");

/** Small words inside the name of a place: "Dar es Salaam", "Rio de Janeiro". */
export const nameParticles = titleWords("nameParticles");

export const monthsAndDays = wordClass(monthWords, weekdayWords);

/** "signed the Treaty of Harrow Bridge in June 1867". */
export const signingVerbs = titleWords("signingVerbs");

/** Between an agreement and the year of its signing: "was signed in late June". */
export const datingWords = wordClass(ordinalSuffixes, "was were in on at , the late early");
