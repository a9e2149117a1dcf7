// The two sides would extend the truce, negotiators said, in a rare boost for the president.

import type { Judged } from "../model/choose.ts";
import type { Passage } from "../passage.ts";
import type { Range } from "../phrases.ts";
import { withoutExcuse } from "./anonymity.ts";
import { withDeclinedSaying } from "./declined.ts";
import { withoutFlatBefore } from "./flat-before.ts";
import { reportBefore, withoutAdjunct } from "./framed.ts";
import { withoutSpokenOf } from "./hearsay.ts";
import { withWholeName } from "./hyphen.ts";
import { endAtMark } from "./mark.ts";
import { withoutOnly } from "./only-that.ts";
import { withoutOpening } from "./opening.ts";
import { overAside } from "./over-aside.ts";
import { overSaying } from "./over-saying.ts";
import { whoWasAsked } from "./polled.ts";
import { withinRelative } from "./relative-clause.ts";
import { endAtSemicolon } from "./semicolon.ts";
import { withoutTold } from "./told-whom.ts";
import { withoutTopic } from "./topic.ts";
import { rightWayRound } from "./turned-round.ts";
import { wholeReport } from "./whole-report.ts";
import { withWholeSubject } from "./whole-subject.ts";

type Spans = { readonly content: readonly Range[]; readonly cue: Range; readonly source: Range | null };

type ContentRule = (
  passage: Passage,
  content: readonly Range[],
  cue: Range,
  source: Range | null,
) => readonly Range[];

/** What was said, put right rule by rule, each on what the one before left. */
const CONTENT_RULES: readonly ContentRule[] = [
  withoutOnly,
  withoutFlatBefore,
  withoutExcuse,
  endAtMark,
  endAtSemicolon,
  reportBefore,
  overAside,
  overSaying,
  wholeReport,
  withinRelative,
  withoutOpening,
  withoutTopic,
];

/** The spans that the model found, put right where the words leave no doubt. */
export function mended(passage: Passage, found: Judged): Spans {
  const turned = withDeclinedSaying(
    passage.tokens,
    withoutSpokenOf(passage, rightWayRound(passage, withoutTold(passage, found))),
  );
  const { cue, source } = withWholeName(passage, {
    cue: withoutAdjunct(passage, turned.cue),
    source: withWholeSubject(passage, whoWasAsked(passage, turned.source), turned.cue, turned.content),
  });
  const content = CONTENT_RULES.reduce<readonly Range[]>(
    (said, rule) => rule(passage, said, cue, source),
    turned.content,
  );
  return { content, cue, source };
}
