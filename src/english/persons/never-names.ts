// Words that are no part of a name although they may carry a capital. Written for this project.

import { monthAbbreviations, monthNames, weekdayAbbreviations, weekdayNames } from "../calendar/calendar.ts";
import { except, wordClass } from "../word-class.ts";
/** Words that begin sentences or headlines: never a name, and a run of capitals ends before them. */
export const neverNames = wordClass(
  "the a an this that these those such my your his her its our their whose i you he she it we they me",
  "him us them who whom which what where when why how i'm i've i'd i'll we're we've it's he's she's",
  "they're that's there's don't can't won't isn't didn't doesn't let's you're what's who's here's we'll",
  "it'll they've wasn't aren't couldn't wouldn't shouldn't and or but nor so yet if because although",
  "though while whereas unless until since once whether than as for of in on at to by with without from",
  "into onto over under after before during between among against about above below across along around",
  "near beyond behind beside despite toward towards through throughout within upon like unlike per via",
  "amid following according regarding concerning including given neighbouring neighboring nearby rural",
  "coastal war-torn except plus off up down out is are was were be been being am has have had do does",
  "did can could shall should would might must not no yes never ever also too only just even still",
  "already again then now here there today tomorrow yesterday tonight later earlier meanwhile however",
  "moreover furthermore instead otherwise therefore thus indeed perhaps maybe rather quite very more",
  "most less least much many few several some any all both each every either neither none other others",
  "another same own first second third last next previous one two three four five six seven eight nine",
  "ten dozens hundreds thousands millions nearly almost about roughly approximately overall finally",
  "recently currently previously initially ultimately eventually separately additionally asked speaking",
  "writing citing noting adding saying responding referring addressing based born look see read watch",
  "click well ok okay please thanks thank hello sorry nothing something anything everything nobody",
  "everyone somebody someone christmas easter ramadan",
  weekdayNames,
  except(monthNames, "may"),
  monthAbbreviations,
  weekdayAbbreviations,
);

/** Small words that bodies' names end in: "Shelter Now", "Forests Forever". */
export const closingAdverbs = wordClass("now first today together again forward forever out up up!");

/** Of whom bodies' names say that they are theirs: "Women’s Institute", "People’s Party". */
export const possessiveInNames = wordClass("women men children people girl veteran farmer worker");

/** What may follow a hyphen and still be no name: "Oslo-based", "Minsk-style". */
export const hyphenTails = wordClass(
  "based style led era backed born like wide controlled held run linked owned occupied funded made area",
  "friendly first only free turned aligned leaning trained sponsored educated elect designate general",
  "in to on up type speaking bound appointed allied inspired affiliated listed wing old plus drafted",
  "brokered mediated supplied issued proof related supported and",
);

/** The second half of an office: "Secretary-General", "president-elect". */
export const officeTails = wordClass("general elect designate");

/** Verbs that are first names too, at the start of a sentence: "Said Roe: …", "Will Aker resign?" */
export const verbsLikeNames = wordClass("said will may can drew sue so an long");

/** Verbs that open headlines and sentences right before a name: "Ask Aker". Those in -ed and -ing need no entry. */
export const openingVerbs = wordClass(
  "ask meet call tell visit take make give enter let get blame vote elect stop free hire fire say says",
  "said adds told wrote writes thinks poor dear young old new outside inside trust follow join watch",
  "thank love hate believe support remember forget help save send bring ban beat back",
);

/** Common nouns that open sentences: no name there unless the article writes them with a capital elsewhere. */
export const plainOpeners = wordClass(
  "people critics experts officials sources lawmakers residents analysts opponents supporters",
  "authorities researchers scientists voters investors prosecutors investigators protesters activists",
  "doctors students teachers workers families women men children photo photos video updated breaking",
  "exclusive source image images police",
);
