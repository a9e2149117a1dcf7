// Words of persons' names and round them: particles, suffixes, and words with a capital that are no name. Written for this project.

import { monthAbbreviations, monthNames, weekdayAbbreviations, weekdayNames } from "../calendar/calendar.ts";
import {
  additions,
  amounts,
  approximators,
  articles,
  beForms,
  commonPrepositions,
  coordinators,
  demonstratives,
  directions,
  doForms,
  haveForms,
  linkingAdverbs,
  negatedAuxiliaries,
  negations,
  objectPronouns,
  orderings,
  passagePrepositions,
  placePrepositions,
  possessiveDeterminers,
  quantifiers,
  questionWords,
  relativeTimes,
  relatives,
  selectors,
  setAgainst,
  subjectPronouns,
  subordinators,
  timeAdverbs,
  timeConjunctions,
  timesOfDay,
} from "../function-words.ts";
import { formsOfVerbs } from "../verbs.ts";
import { except, wordClass, phraseTable } from "../word-class.ts";

const nameWords = phraseTable(`
  neverNames: i'm, i've, i'd, i'll, we're, we've, it's, he's, she's, they're, that's, there's, let's, you're,
      what's, who's, here's, we'll, it'll, they've, whether, as, along, beside, unlike, amid, following,
      according, regarding, concerning, given, neighbouring, neighboring, nearby, rural, coastal, war-torn,
      could, shall, should, would, might, must, yes, ever, here, there, furthermore, otherwise, indeed,
      perhaps, maybe, rather, quite, very, least, other, others, same, own, second, third, one, two, three,
      four, five, six, seven, eight, nine, dozens, hundreds, thousands, millions, overall, finally,
      previously, initially, ultimately, eventually, separately, additionally, asked, writing, citing, noting,
      adding, saying, responding, referring, addressing, look, see, read, click, well, ok, okay, please,
      thanks, hello, sorry, something, anything, everything, everyone, somebody, someone, christmas, easter,
      ramadan
  neverNames hyphenTails: plus, speaking, based, born
  neverNames verbsLikeNames: can
  neverNames closingAdverbs: again
  neverNames nameParticles: ten
  neverNames openingVerbs: watch, thank
  neverNames verbsLikeNames smallFirstNames: so
  closingAdverbs: now, today, together, forward, forever, up!
  closingAdverbs hyphenTails: first
  possessiveInNames: girl, veteran, farmer, worker
  possessiveInNames plainOpeners: women, men, children, people
  hyphenTails: style, led, era, backed, like, wide, controlled, held, run, linked, owned, occupied, funded,
      made, area, friendly, only, turned, aligned, leaning, trained, sponsored, educated, in, to, on, up,
      type, bound, appointed, allied, inspired, affiliated, listed, wing, drafted, brokered, mediated,
      supplied, issued, proof, related, supported, and
  hyphenTails openingVerbs: free, old
  hyphenTails officeTails: designate, general
  hyphenTails officeTails openingVerbs: elect
  verbsLikeNames: said, will, may, drew, sue, long
  verbsLikeNames smallFirstNames: an
  openingVerbs: ask, meet, call, tell, visit, take, make, give, enter, let, get, blame, vote, stop, hire,
      fire, adds, thinks, poor, dear, young, new, outside, inside, trust, follow, join, love, hate, believe,
      support, remember, forget, help, save, send, bring, beat, back
  openingVerbs familyNamesFirst: ban
  plainOpeners: critics, experts, officials, sources, lawmakers, residents, analysts, opponents, supporters,
      authorities, researchers, scientists, voters, investors, prosecutors, investigators, protesters,
      activists, doctors, students, teachers, workers, families, photo, photos, video, updated, breaking,
      exclusive, source, image, images, police
  smallFirstNames: per
  smallFirstNames smallWordsInNames: my
  smallFirstNames familyNamesFirst lightNameWords: do
  smallWordsInNames: our, your, the, us
  generations: jr, jr., sr, ii, iii, iv
  generations maleHonorifics: sr.
  postNominals: td, esq, cbe, kbe, dbe, cmg, frs, jp
  postNominals abbreviatedTitles: mp, msp, mep
  nameSuffixes: esq., ph.d., m.d.
  nameParticles: das, la, ul, bint, ben, abu, der, den, zu, af, av, san, st., y, ap, ur
  nameParticles openingParticles: de, da, dos, di, del, della, el, al, bin, ibn, van, von, ter
  nameParticles familyNamesFirst: le
  nameParticles openingParticles familyNamesFirst: du
  familyNamesFirst: kim, lee, park, choi, jung, jeong, kang, cho, yoon, yun, jang, lim, han, shin, seo, kwon,
      hwang, ahn, song, hong, moon, ri, pak, bae, oh, noh, roh, chung, xi, li, wang, zhang, liu, chen, yang,
      zhao, huang, zhou, wu, xu, sun, hu, zhu, gao, lin, he, guo, ma, luo, liang, tang, deng, feng, cao, peng,
      zeng, xiao, tian, dong, yuan, pan, cai, jiang, yu, ye, cheng, wei, su, lu, ding, ren, shen, yao, mao,
      wen, hua, geng, bo, tsai, chiang, ng, tan, goh, wong, lau, cheung, leung, chan, lai, qin, cui, nguyen,
      tran, pham, hoang, phan, vu, vo, dang, bui, ngo, duong, ly, truong, hun
  lightNameWords: abd, abdul
  femaleHonorifics: mrs., ms., mme, mme., hajia, queen, princess, sister, baroness, duchess, countess, sra,
      sra., dona, doña, señora, begum, daw, smt, smt., puan, datin
  femaleHonorifics courtesyWords: mrs, ms, miss, madame, dame, lady
  maleHonorifics: mr., messrs, messrs., king, prince, pope, father, imam, alhaji, shri, herr, don, señor,
      malam, u, encik, datuk, dato
  maleHonorifics courtesyWords: mr, sir, lord, monsieur, sheikh, shaikh, haji
  sharedHonorifics: mx., dr., doctor, prof., rev, rev., reverend, fr., hon, hon.
  sharedHonorifics courtesyWords: mx, dr, prof
  longHonorifics: tan sri, puan sri, datuk seri, dato seri, dato sri, toh puan
  abbreviatedTitles: sen., sens., rep., reps., gov., govs., pres., amb., sec., supt., insp., atty., del.,
      dep., lt., gen., col., maj., capt., cmdr., adm., sgt., cpl., pvt., det., brig., cllr, cllr., sen, gov,
      gen, col, lt, capt, sgt, ceo
  courtesyWords: president, mullah, llc
`);

/** Words that begin sentences or headlines: never a name, and a run of capitals ends before them. */
export const neverNames = nameWords(
  "neverNames",
  articles,
  demonstratives,
  possessiveDeterminers,
  quantifiers,
  selectors,
  subjectPronouns,
  objectPronouns,
  relatives,
  questionWords,
  beForms,
  doForms,
  negations,
  coordinators,
  subordinators,
  timeConjunctions,
  commonPrepositions,
  passagePrepositions,
  directions,
  timesOfDay,
  additions,
  approximators,
  amounts,
  haveForms,
  negatedAuxiliaries,
  placePrepositions,
  setAgainst,
  timeAdverbs,
  relativeTimes,
  linkingAdverbs,
  orderings,
  weekdayNames,
  except(monthNames, "may"),
  monthAbbreviations,
  weekdayAbbreviations,
);

/** Small words that bodies' names end in: "Shelter Now", "Forests Forever". */
export const closingAdverbs = nameWords("closingAdverbs", directions);

/** Of whom bodies' names say that they are theirs: "Women’s Institute", "People’s Party". */
export const possessiveInNames = nameWords("possessiveInNames");

/** What may follow a hyphen and still be no name: "Oslo-based", "Minsk-style". */
export const hyphenTails = nameWords("hyphenTails");

/** The second half of an office: "Secretary-General", "president-elect". */
export const officeTails = nameWords("officeTails");

/** Verbs that are first names too, at the start of a sentence: "Said Roe: …", "Will Aker resign?" */
export const verbsLikeNames = nameWords("verbsLikeNames");

/** Verbs that open headlines and sentences right before a name: "Ask Aker". Those in -ed and -ing need no entry. */
export const openingVerbs = nameWords(
  "openingVerbs",
  formsOfVerbs("say", "base s past"),
  formsOfVerbs("tell write", "s past"),
);

/** Common nouns that open sentences: no name there unless the article writes them with a capital elsewhere. */
export const plainOpeners = nameWords("plainOpeners");

/** Small words that are first names too: "Per Strand", "An Nguyen". */
export const smallFirstNames = nameWords("smallFirstNames");

/** Small words that names of bodies have with a capital: "Save Our Shelves". */
export const smallWordsInNames = nameWords("smallWordsInNames");

/** Which of several bearers of one name in a family. */
export const generations = nameWords("generations");

/** Honours and degrees that are written after a name, without a comma too: "Colin Abara KC". */
const honours = "kc qc md phd obe mbe";
export const postNominals = nameWords("postNominals", honours);

/** Suffixes of a name. */
export const nameSuffixes = nameWords("nameSuffixes", generations, honours);

/** Small words inside a person's name. */
export const nameParticles = nameWords("nameParticles");

/** Particles that may open the short form of a name: "de Graaf said", "al-Sabri said". */
export const openingParticles = nameWords("openingParticles");

/** Family names that stand before the given name: Chinese, Korean and Vietnamese ones in common use. */
export const familyNamesFirst = nameWords("familyNamesFirst");

/** Particles that tell little when names are compared. */
export const lightNameWords = nameWords("lightNameWords", nameParticles);

// Short forms of first names. Common knowledge of English names; written for this project.

/** A first name and what its bearers are called, a row each; a short form may be of several names. */
export const nicknameRows = [
  "abraham abe", "albert al bert", "alexander alex al sandy", "alexandra alex sandra", "alfred al alf fred", "andrew andy drew",
  "anthony tony", "arthur art", "barbara barb babs", "benjamin ben benny", "bernard bernie", "catherine cathy kate cat",
  "katherine kathy kate kat kay", "charles charlie chuck", "charlotte charlie lottie", "christine chris tina christy",
  "christopher chris kit", "daniel dan danny", "david dave davy", "deborah deb debbie", "donald don donny", "dorothy dot dottie",
  "douglas doug", "edward ed eddie ted ned", "eleanor ellie nell nora", "elizabeth liz beth betty eliza libby lizzie bess betsy",
  "emily em emmy", "eugene gene", "frances fran", "francis frank", "franklin frank", "frederick fred freddie", "gabriel gabe",
  "gerald gerry jerry", "gregory greg", "harold hal harry", "henry hank harry hal", "herbert herb bert", "isabella bella izzy",
  "jacob jake", "jacqueline jackie", "james jim jimmy jamie", "janet jan", "jeffrey jeff", "jennifer jen jenny",
  "jessica jess jessie", "john jack johnny", "jonathan jon", "joseph joe joey", "joshua josh", "judith judy", "kenneth ken kenny",
  "lawrence larry", "leonard len lenny", "louis lou", "lucille lucy", "margaret maggie meg peggy marge", "martin marty",
  "matthew matt", "maximilian max", "michael mike mick mickey", "nancy nan", "nathaniel nate nat", "nathan nate", "nicholas nick",
  "nicole nicky", "oliver ollie", "pamela pam", "patricia pat patty tricia trish", "patrick pat paddy", "peter pete",
  "philip phil", "phillip phil", "raymond ray", "rebecca becky becca", "richard rick dick rich richie ricky", "robert bob rob bobby robbie bert",
  "ronald ron ronnie", "samantha sam", "samuel sam sammy", "sarah sally", "stephen steve", "steven steve", "stephanie steph",
  "stuart stu", "susan sue susie", "suzanne sue", "theodore ted teddy theo", "teresa terry tess", "theresa terry tess",
  "terence terry", "thomas tom tommy", "timothy tim", "valerie val", "victoria vicky tori", "vincent vince vinny",
  "virginia ginny", "walter walt", "william bill will billy willie liam", "zachary zach zack",
]; // prettier-ignore

// Words before and after a name that are no part of it. Common newspaper usage; written for this project.

/** Courtesy titles and honorifics of women. */
export const femaleHonorifics = nameWords("femaleHonorifics");

/** Courtesy titles and honorifics of men. */
export const maleHonorifics = nameWords("maleHonorifics");

/** Courtesy titles and honorifics of either. */
export const sharedHonorifics = nameWords("sharedHonorifics");

/** Courtesy titles and honorifics of anybody. */
export const courtesyTitles = wordClass(femaleHonorifics, maleHonorifics, sharedHonorifics);

/** Honorifics of two words, of which neither is one by itself. */
export const longHonorifics = nameWords("longHonorifics");

/** Abbreviated offices and ranks: they stand before a name only, and are a role. */
export const abbreviatedTitles = nameWords("abbreviatedTitles");

/** Titles that are no part of a name when names are compared. */
export const courtesyWords = nameWords("courtesyWords");
