import type { Article, ArticleOptions, ArticleRecord } from "../index.ts";

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
