import { wordClass } from "../word-class.ts";

import type { SpeechAct } from "../../extract/quotes/schema.ts";

/** How a content begins, as far as it changes what its cue does; "claim" where it is about somebody's words. */
export type Opening = "to" | "that" | "claim";

/** What a lemma does before such a content: "asked the crew to leave" demands, "rejected the allegation" denies. */
export const frames: Readonly<Record<string, Readonly<Partial<Record<Opening, SpeechAct>>>>> = {
  ask: { to: "demand", that: "demand" },
  tell: { to: "demand" },
  remind: { to: "demand" },
  plead: { to: "demand" },
  signal: { to: "demand" },
  challenge: { to: "demand", claim: "deny" },
  agree: { to: "promise" },
  agreement: { to: "promise" },
  volunteer: { to: "promise" },
  decide: { to: "want" },
  decision: { to: "want" },
  determination: { to: "want" },
  resolve: { to: "want" },
  vote: { to: "want" },
  propose: { to: "want" },
  proposal: { to: "want" },
  mean: { to: "want" },
  like: { to: "want" },
  love: { to: "want" },
  elect: { to: "want" },
  reject: { that: "deny", claim: "deny" },
  rejection: { that: "deny", claim: "deny" },
  dismiss: { that: "deny", claim: "deny" },
  dismissal: { that: "deny", claim: "deny" },
  ridicule: { claim: "deny" },
  resist: { claim: "deny" },
};

/** What somebody denies who rejects it. */
export const claimNouns = wordClass(
  "accusation accusations allegation allegations assertion assertions charge charges claim claims",
  "contention idea implication insinuation insinuations notion reports rumor rumors rumour rumours",
  "speculation story suggestion suggestions talk theory",
);
