import { contentHash } from "./hash.ts";

/** Part of what a model was trained with: the members of a list, or what the program makes of a sample. */
export type FingerprintPart = Iterable<string | number>;

/**
 * A short hash over what a model takes from the program: when it moves, the weights no longer mean what they were learned
 * for. A trainer stores it in the model's data, and a test compares it with what the program gives now:
 *
 *     fingerprint({ tags: TAGS, lists: [...reportingVerbs].sort(), features: featuresOf(PROBE) })
 *
 * Two kinds of parts belong in it: every word list and pattern that features ask (in an order of their own, so that moving
 * a line of a list moves nothing), and the numbers that the features of a few invented sentences come out as, which move
 * with the tokenizer and with the code of the features. A model whose test fails is trained again, not given the new hash.
 */
export const fingerprint = (parts: Readonly<Record<string, FingerprintPart>>): string =>
  contentHash(JSON.stringify(Object.entries(parts).map(([name, part]) => [name, [...part]])));
