import type { Tokens } from "../../../segment/tokens.ts";
import type { Segments, Sentence } from "../../../segment/segments.ts";
import type { NameKind } from "../../../names/kinds.ts";
import type { Run } from "../../../names/runs.ts";
import type { Titled } from "../../../names/titles.ts";
import type { Rule } from "../../../text/rule.ts";
import type { NameMentionDraft } from "../schema.ts";
import type { Casing } from "./casing.ts";

/** The tokens `[first, last)` of a role; `owner`: the last token of "Apple" in "Apple’s chief executive". */
export type RoleRange = Run & { readonly owner: number | null };

/** A run of capitals while it is read: the stages (trim, role, kind, body, gender) fill it in, one after the other. */
export type NameReading = {
  readonly segments: Segments;
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly casing: Casing;
  run: Run;
  /** The name in the run, and its titles. */
  titled: Titled;
  /** "the" stands before the run. */
  determined: boolean;
  role: RoleRange | null;
  kind: NameKind;
};

/** A rule of this room: what it finds of a run depends on the stage. */
export type NameRule<Found> = Rule<NameReading, Found>;

/** A name with the tokens it covers; `opening`: its capital may come from its place in the sentence. */
export type FoundName = NameMentionDraft & {
  readonly tokenFirst: number;
  readonly tokenLast: number;
  readonly opening: boolean;
  /** It is an office or honorific on its own, which is a name only where somebody bears it: "Bishop said". */
  readonly title: boolean;
};
