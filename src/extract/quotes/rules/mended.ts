// The two sides would extend the truce, negotiators said, in a rare boost for the president.

import type { Judged } from "../model/choose.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { withoutExcuse } from "./anonymity.ts";
import { withDeclinedSaying, withoutOnly } from "./declined.ts";
import { withoutFlatBefore } from "./flat-before.ts";
import { reportBefore, withoutAdjunct } from "./framed.ts";
import { withoutSpokenOf } from "./hearsay.ts";
import { withWholeName } from "./hyphen.ts";
import { endAtMark } from "./mark.ts";
import { withoutOpening } from "./opening.ts";
import { overAside, overSaying } from "./over-aside.ts";
import { whoWasAsked } from "./polled.ts";
import { withinRelative } from "./relative-clause.ts";
import { endAtSemicolon } from "./semicolon.ts";
import { withoutTopic } from "./topic.ts";
import { rightWayRound } from "./turned-round.ts";
import { wholeReport } from "./whole-report.ts";
import { withWholeSubject } from "./whole-subject.ts";

type Spans = { readonly content: readonly Range[]; readonly cue: Range; readonly source: Range | null };

/** The spans that the model found, put right where the words leave no doubt. */
export function mended(passage: Passage, found: Judged): Spans {
  const turned = withDeclinedSaying(passage.tokens, withoutSpokenOf(passage, rightWayRound(passage, found)));
  const { cue, source } = withWholeName(passage, {
    cue: withoutAdjunct(passage, turned.cue),
    source: withWholeSubject(passage, whoWasAsked(passage, turned.source), turned.cue, turned.content),
  });
  const own = withoutFlatBefore(passage, withoutOnly(passage.tokens, turned.content, cue), cue, source);
  const said = endAtMark(passage, withoutExcuse(passage.tokens, own));
  const reported = reportBefore(passage, endAtSemicolon(passage, said), cue, source);
  const whole = withinRelative(
    passage,
    wholeReport(passage, overSaying(passage, overAside(passage, reported, cue), cue), cue),
    cue,
  );
  return { content: withoutTopic(passage, withoutOpening(passage, whole, cue), cue), cue, source };
}
