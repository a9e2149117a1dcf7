// Nobody said so. The storm, named “Odalys”, turned. Ana Roe added 24 points.

import type { Judged } from "../model/choose.ts";
import type { Passage } from "../passage.ts";
import { addsAmount } from "./added.ts";
import { isOnlyDate } from "./dated.ts";
import { isDeed } from "./deed.ts";
import { isDoneTo } from "./done-to.ts";
import { isNameWord } from "./name-word.ts";
import { isNameGiven } from "./named.ts";
import { putsNothingOnRecord } from "./nobody.ts";
import { isForecastNoun, isOnlyAnonymous } from "./outlook.ts";
import { isOwnQuestion } from "./question.ts";
import { tellsWhich } from "./relative-that.ts";
import { isTalkAlone } from "./talk.ts";

/** What looks like a report to the model and puts nothing on record. */
export const isNoReport = (passage: Passage, candidate: Judged): boolean =>
  putsNothingOnRecord(passage.tokens, candidate) ||
  isNameGiven(passage, candidate) ||
  isNameWord(passage, candidate) ||
  isOnlyDate(passage.tokens, candidate) ||
  tellsWhich(passage, candidate) ||
  isForecastNoun(passage, candidate) ||
  isOnlyAnonymous(passage, candidate) ||
  isTalkAlone(passage, candidate) ||
  isDeed(passage, candidate) ||
  isDoneTo(passage, candidate) ||
  isOwnQuestion(passage, candidate) ||
  addsAmount(passage, candidate);
