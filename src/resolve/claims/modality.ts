// "We will open the bridge" promises, "the bridge will open" predicts, "it never closed" asserts, and is negated.

import type { Quote } from "../../extract/quotes/schema.ts";
import { wordGate } from "../../segment/word-gate.ts";
import type { Segments, TokenRange } from "../../segment/segments.ts";
import type { Tokens } from "../../segment/tokens.ts";
import {
  auxiliaries,
  firstPersons,
  futureWords,
  limiters,
  negations,
} from "../../english/speakers/pointing.ts";
import type { Modality } from "../schema.ts";

const BY_ACT: Readonly<Partial<Record<Quote["act"], Modality>>> = {
  deny: "denial",
  promise: "promise",
  predict: "prediction",
  demand: "demand",
  ask: "question",
  believe: "opinion",
  praise: "opinion",
  criticise: "opinion",
};

type Range = Pick<TokenRange, "first" | "last">;

/** How far before the end a question mark may stand: behind it come closing marks. */
const LAST_TOKENS = 3;

/** How a proposition is meant: by its cue, else by its own question mark and tense. */
export function modalityOf({ tokens }: Segments, range: Range, act: Quote["act"] | null): Modality {
  if (act && BY_ACT[act]) return BY_ACT[act];
  if (isQuestion(tokens, range)) return "question";
  for (let i = range.first; i < range.last; i++) {
    if (!tellsFuture(tokens, i)) continue;
    const norm = tokens.norm[i]!;
    const subject = norm.endsWith(WILL) ? norm.slice(0, -WILL.length) : (tokens.norm[i - 1] ?? "");
    return firstPersons.has(subject) ? "promise" : "prediction";
  }
  return "assertion";
}

const WILL = "'ll";
const tellsFuture = wordGate((norm) => norm.endsWith(WILL) || futureWords.has(norm));

function isQuestion(tokens: Tokens, { first, last }: Range): boolean {
  for (let i = Math.max(first, last - LAST_TOKENS); i < last; i++)
    if (tokens.norm[i]!.startsWith("?")) return true;
  return false;
}

const isNegation = wordGate((norm) => negations.has(norm) || norm.endsWith("n't"));

/** "It did not close", "nobody came"; neither "not only … but" nor "guarantees, not promises" denies the whole. */
export function isNegated({ tokens }: Segments, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) {
    const norm = tokens.norm[i]!;
    if (isNegation(tokens, i) || (norm === "no" && i === first)) return true;
    if (norm !== "not" || i === first || !auxiliaries.has(tokens.norm[i - 1]!)) continue;
    if (!limiters.has(tokens.norm[i + 1] ?? "")) return true;
  }
  return false;
}
