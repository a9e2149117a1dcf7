import type { Span } from "../span.ts";
import type { Block } from "./schema.ts";
import type { Tokens } from "./tokens.ts";

/** A range of tokens, `last` exclusive, and the characters it covers. */
export type TokenRange = Span & { readonly first: number; readonly last: number };

/** A block of the record with its tokens. */
export type BlockSegment = Block & TokenRange;

/** A sentence, by its tokens; it ends with its block. */
export type Sentence = TokenRange & {
  /** Index into `Segments.blocks`. */
  readonly block: number;
};

/** A stretch in quotation marks, marks included. */
export type Zone = TokenRange & {
  readonly block: number;
  readonly style: ZoneStyle;
  /** 0 for an outer quotation, 1 and more for one inside another. */
  readonly depth: number;
  /** false: its closing mark is missing, and it ends with its paragraph (if `goesOn`) or its sentence. */
  readonly closed: boolean;
  /** Its closing mark stands in a later paragraph. */
  readonly goesOn: boolean;
  /** It goes on from the paragraph before. */
  readonly continues: boolean;
};
/** Which marks a quotation stands in: `guillemet` is «…», `low` „…“, `latex` ``…''. */
export type ZoneStyle = "double" | "single" | "guillemet" | "low" | "latex";

/** An article cut up once, for every extractor: all share its tokens, sentences and quotation zones. */
export type Segments = {
  readonly text: string;
  readonly tokens: Tokens;
  /** Non-empty paragraphs, headings, captions …, in order; between them stands nothing but white space. */
  readonly blocks: readonly BlockSegment[];
  /** The place, date and agency before the dash of a first paragraph: a sentence of its own, with its dash. */
  readonly dateline: TokenRange | null;
  /** Sentences of all blocks, furniture too; `blocks[sentence.block].role` tells which are which. */
  readonly sentences: readonly Sentence[];
  /** Quotation zones in order of their opening marks; a nested one follows the one it stands in. */
  readonly zones: readonly Zone[];
};
