// The mayor said the bridge would stay closed.

import { cueMeaning } from "../act/meaning.ts";
import type { Attribution } from "../attribution.ts";
import type { Passage } from "../passage.ts";
import { endBeforeCoordinated } from "../rules/coordinated.ts";
import { withDeclinedSaying } from "../rules/declined.ts";
import { withoutExcuse } from "../rules/anonymity.ts";
import { addsAmount } from "../rules/added.ts";
import { isOnlyDate } from "../rules/dated.ts";
import { reportBefore, withoutAdjunct } from "../rules/framed.ts";
import { isNameGiven } from "../rules/named.ts";
import { isNameWord } from "../rules/name-word.ts";
import { putsNothingOnRecord } from "../rules/nobody.ts";
import { withoutOpening } from "../rules/opening.ts";
import { withoutOthersSentences } from "../rules/other-sentence.ts";
import { withoutSources } from "../rules/only-source.ts";
import { passedOn } from "../rules/passed-on.ts";
import { keepClearOf, quotedAs } from "../rules/quoted-as.ts";
import { withinRelative } from "../rules/relative-clause.ts";
import { whoWasAsked } from "../rules/polled.ts";
import { withSharedSource } from "../rules/shared-source.ts";
import { notAmong, shownBy } from "../rules/shown.ts";
import { rightWayRound } from "../rules/turned-round.ts";
import { endAtMark } from "../rules/mark.ts";
import { endAtSemicolon } from "../rules/semicolon.ts";
import { wholeReport } from "../rules/whole-report.ts";
import { candidateFeatures } from "./candidate-features.ts";
import { findCandidates, type Candidate } from "./candidates.ts";
import { chooseAttributions, isLikely, mayQuote, type Judged } from "./choose.ts";
import { stored } from "./data.ts";
import { readItems } from "./items.ts";
import type { Model } from "./model.ts";
import { readModel } from "./stored.ts";
import { probability } from "./trees.ts";

let model: Model | undefined;

/** The attributions that the trained model finds, in text order. */
export function learnedAttributions(passage: Passage): Attribution[] {
  model ??= readModel(stored); // some milliseconds: when first needed, not when imported
  return attributionsBy(model, passage);
}

/** The same by any model. */
export function attributionsBy(model: Model, passage: Passage): Attribution[] {
  const judged = judge(passage, model).filter(
    (candidate) =>
      !putsNothingOnRecord(passage.tokens, candidate) &&
      !isNameGiven(passage, candidate) &&
      !isNameWord(passage, candidate) &&
      !isOnlyDate(passage.tokens, candidate) &&
      !addsAmount(passage, candidate),
  );
  const likely = withoutOthersSentences(passage, withoutSources(judged.filter(isLikely)));
  const apart = endBeforeCoordinated(passage.tokens, likely);
  const chosen = chooseAttributions([...apart, ...judged.filter(mayQuote)], passage);
  const own = chosen.map((candidate) => toAttribution(passage, candidate));
  const relayed = [...quotedAs(passage), ...notAmong(own, shownBy(passage))];
  const found = withSharedSource(passage, keepClearOf(relayed, own));
  return [...found, ...relayed, ...passedOn(passage, found)].sort((a, b) => a.cue!.first - b.cue!.first);
}

export function judge(passage: Passage, model: Model): Judged[] {
  const items = readItems(passage, model);
  const candidates = findCandidates(items, model);
  const rows = candidateFeatures(passage, items, candidates);
  return candidates.map((candidate, i) => judged(candidate, probability(model.forest, rows[i]!)));
}

/** Written out: spreading an object of fractions takes longer than all trees. */
const judged = (
  { head, cueScore, logProbability, byPattern, source, cue, content }: Candidate,
  probability: number,
): Judged => ({ head, cueScore, logProbability, byPattern, source, cue, content, probability });

function toAttribution(passage: Passage, found: Judged): Attribution {
  const { content: told, ...own } = withDeclinedSaying(passage.tokens, rightWayRound(passage, found));
  const { probability } = own;
  const source = whoWasAsked(passage, own.source);
  const cue = withoutAdjunct(passage, own.cue);
  const said = endAtMark(passage, withoutExcuse(passage.tokens, told));
  const reported = reportBefore(passage, endAtSemicolon(passage, said), cue, source);
  const whole = wholeReport(passage, reported, cue);
  const content = withinRelative(passage, whole, cue);
  const nearest = content.find(({ first }) => first >= cue.last) ?? content.at(-1)!;
  return {
    content: withoutOpening(passage, content, cue),
    cue,
    source,
    ...cueMeaning(passage.tokens, cue, nearest),
    confidence: probability,
    rule: "quotes/model",
  };
}
