/**
 * Many articles, read on several threads. Needs Node.
 * @module ontherecord/many
 */

export { extractMany } from "./extract-many.ts";
export type { ManyInput, ManyInputs, ManyOptions, ManyProgress, ManyResult } from "./options.ts";
