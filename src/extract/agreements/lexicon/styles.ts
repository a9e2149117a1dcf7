// Words of likeness: "Minsk-style", "modelled on".

export const styleWords: ReadonlySet<string> = new Set(["style", "type", "like", "esque", "inspired"]);

/** What a "-style" may be said of besides a head: "Minsk-style guarantees". */
export const styleNouns: ReadonlySet<string> = new Set([
  "guarantee", "guarantees", "assurance", "assurances", "settlement", "settlements", "arrangement", "arrangements", "process",
  "framework", "commitment", "commitments", "protection", "protections", "promise", "promises", "formula", "peace", "talks",
  "scenario", "scenarios", "solution", "pledge", "pledges", "clause", "regime",
]); // prettier-ignore

/** Meetings that a place of peace talks may be the style of: "a Dayton-style conference", but not "Munich-style". */
export const gatherings: ReadonlySet<string> = new Set(["conference", "summit", "negotiations"]);

/** "modelled on the Dayton accords". */
export const modelVerbs: ReadonlySet<string> = new Set([
  "modelled",
  "modeled",
  "patterned",
  "based",
  "similar",
  "akin",
  "lines",
  "repeat",
  "replica",
  "version",
  "copy",
]);

export const modelLinks: ReadonlySet<string> = new Set(["on", "after", "to", "of"]);
