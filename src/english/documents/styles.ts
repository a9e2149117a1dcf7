// Words of likeness: "Minsk-style", "modelled on".

import { wordClass } from "../word-class.ts";
export const styleWords = wordClass("style type like esque inspired");

/** What a "-style" may be said of besides a head: "Minsk-style guarantees". */
export const styleNouns = wordClass(
  "guarantee guarantees assurance assurances settlement settlements arrangement arrangements process",
  "framework commitment commitments protection protections promise promises formula peace talks",
  "scenario scenarios solution pledge pledges clause regime",
);

/** Meetings that a place of peace talks may be the style of: "a Dayton-style conference", but not "Munich-style". */
export const gatherings = wordClass("conference summit negotiations");

/** "modelled on the Dayton accords". */
export const modelVerbs = wordClass(
  "modelled modeled patterned based similar akin lines repeat replica version copy",
);

export const modelLinks = wordClass("on after to of");
