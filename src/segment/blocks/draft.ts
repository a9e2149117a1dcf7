import type { BlockRole } from "../schema.ts";
import type { BlockSegment } from "../segments.ts";
import type { Tokens } from "../tokens.ts";
import { readFacts, type BlockFacts } from "./facts.ts";

/** Roles while they are being given; a block without one is body text so far. */
export type Draft = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly facts: readonly BlockFacts[];
  readonly roles: (BlockRole | undefined)[];
};

export const createDraft = (text: string, tokens: Tokens, blocks: readonly BlockSegment[]): Draft => ({
  text,
  tokens,
  facts: blocks.map((block, index) => readFacts(tokens, block, index)),
  roles: blocks.map(() => undefined),
});

const BODY_WORDS = 25;
const SPEECH_WORDS = 10;

/** A paragraph of the article beyond doubt: long, of several sentences, or with somebody's words in it. */
export const isBody = (facts: BlockFacts): boolean =>
  (facts.closes && facts.words >= BODY_WORDS) ||
  (facts.stops > 1 && facts.words >= SPEECH_WORDS) ||
  (facts.closes && (facts.quoted || facts.reports) && facts.words >= SPEECH_WORDS);

/** Index of the first block from `from` on that is body beyond doubt and has no role yet, or the number of blocks. */
export function firstBody({ facts, roles }: Draft, from = 0): number {
  for (let i = from; i < facts.length; i++) if (roles[i] === undefined && isBody(facts[i]!)) return i;
  return facts.length;
}
