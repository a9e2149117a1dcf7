import { availableParallelism } from "node:os";
import type { Article, ArticleOptions, ArticleRecord } from "../index.ts";

// What `extractMany` takes and gives, and whether what it was given will do.

/** A file's path, a file with what is known of it, or a text with the same; `file` of a text is handed back, not read. */
export type ManyInput =
  | string
  | (ArticleOptions & { readonly file: string; readonly text?: undefined })
  | (Article & { readonly file?: string });

/** What is to be read, from any iterable; it is asked for no more than is worked on. */
export type ManyInputs<I extends ManyInput> = Iterable<I> | AsyncIterable<I>;

/** What became of one input: its record, or why there is none. */
export type ManyResult<I extends ManyInput = ManyInput> =
  | { readonly input: I; readonly record: ArticleRecord; readonly error?: undefined }
  | { readonly input: I; readonly record?: undefined; readonly error: Error };

/** How far the reading is. */
export type ManyProgress = {
  /** Inputs whose result is handed out, those that failed among them. */
  readonly done: number;
  readonly failed: number;
};

/** How many articles are read at a time, in which order they are given, and how that is stopped and watched. */
export type ManyOptions = {
  /** How many threads read; 1 reads in this one. Default: as many as the machine runs at a time. */
  readonly concurrency?: number;
  /** Results in the order of the inputs, or as they come. Default: true. */
  readonly ordered?: boolean;
  /** Stops the work: the iteration throws the signal's reason, and no thread is left. */
  readonly signal?: AbortSignal;
  /** Called when results are handed out, several at a time. */
  readonly onProgress?: (progress: ManyProgress) => void;
};

/** What one input gave, without it: threads send no article back that the caller still has. */
export type Outcome = { readonly record: ArticleRecord } | { readonly error: Error };

const NAMES: readonly (keyof ManyOptions)[] = ["concurrency", "ordered", "signal", "onProgress"];

export type Settings = {
  readonly concurrency: number;
  readonly ordered: boolean;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ManyOptions["onProgress"];
};

/** @throws TypeError that names the option, what was found and what was needed. */
export function checkOptions(options: ManyOptions): Settings {
  for (const name of Object.keys(options))
    if (!(NAMES as readonly string[]).includes(name))
      throw new TypeError(
        `ontherecord: extractMany() has no option ${JSON.stringify(name)}; options are ${NAMES.join(", ")}`,
      );
  const { concurrency = availableParallelism(), ordered = true, signal, onProgress } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) wrong("a whole number from 1 for concurrency");
  if (typeof ordered !== "boolean") wrong("true or false for ordered");
  if (signal !== undefined && !(signal instanceof AbortSignal)) wrong("an AbortSignal for signal");
  if (onProgress !== undefined && typeof onProgress !== "function") wrong("a function for onProgress");
  return { concurrency, ordered, signal, onProgress };
}

/** A string is an iterable too, of its characters: no list of paths. */
export function checkInputs(inputs: ManyInputs<ManyInput>): void {
  const iterable =
    typeof inputs === "object" &&
    inputs !== null &&
    (Symbol.iterator in inputs || Symbol.asyncIterator in inputs);
  if (!iterable) wrong("an iterable of file paths or articles; one path goes in a list, [path]");
}

function wrong(needed: string): never {
  throw new TypeError(`ontherecord: extractMany() needs ${needed}`);
}
