import { setTimeout } from "node:timers/promises";
import type { ManyInput, ManyInputs, ManyResult } from "./options.ts";
import type { Reader } from "./readers.ts";

/** A message between threads costs as much as a short article: so many characters go in one. */
const MOST_CHARACTERS = 100_000;
const MOST_INPUTS = 32;
/** A file's text is not known yet: an article is about so long. */
const USUAL_LENGTH = 5_000;
/** A slow source, such as a download, is not waited for with a batch half full: milliseconds. */
const PATIENCE = 10;

export type Batches<I> = {
  /** null at the end. */
  next(): Promise<I[] | null>;
  /** Ends the source; one that is still at work on its next input is told to, and not waited for. */
  close(): Promise<void>;
};

/**
 * Inputs in batches: single ones first, so that every thread soon has work and the first results come early, then twice
 * as many, and so on; for one thread always single ones. How inputs are batched changes no result.
 */
export function batchesOf<I extends ManyInput>(inputs: ManyInputs<I>, threads: number): Batches<I> {
  const source = iteratorOf(inputs);
  let count = 0;
  let ended = false;
  let pending: Promise<IteratorResult<I>> | undefined;

  async function fill(batch: I[], most: number): Promise<void> {
    let patience: Promise<undefined> | undefined;
    for (let length = 0; batch.length < most && length < MOST_CHARACTERS;) {
      pending ??= Promise.resolve(source.next());
      const found = await (patience ? Promise.race([pending, patience]) : pending);
      if (found === undefined) return;
      pending = undefined;
      if (found.done) return void (ended = true);
      batch.push(found.value);
      length += lengthOf(found.value);
      patience ??= most > 1 ? setTimeout(PATIENCE, undefined, { ref: false }) : undefined;
    }
  }

  return {
    async next() {
      const batch: I[] = [];
      const most = threads === 1 ? 1 : Math.min(MOST_INPUTS, 2 ** Math.floor(count++ / threads));
      if (!ended) await fill(batch, most);
      return batch.length > 0 ? batch : null;
    },
    async close() {
      if (ended) return;
      ended = true;
      const closing = Promise.resolve(source.return?.());
      if (pending === undefined) await closing;
      else void Promise.allSettled([pending, closing]);
    },
  };
}

type Source<I> = Iterator<I> | AsyncIterator<I>;

const iteratorOf = <I extends ManyInput>(inputs: ManyInputs<I>): Source<I> =>
  Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();

const lengthOf = (input: ManyInput): number =>
  typeof input === "object" && typeof input?.text === "string" ? input.text.length : USUAL_LENGTH;

export type Flow<I> = {
  readonly batches: Batches<I>;
  readonly read: Reader["read"];
  /** So many batches are under way or finished and not yet taken. */
  readonly most: number;
  readonly ordered: boolean;
  /** A promise that is never fulfilled, and rejects when the work is to stop. */
  readonly stop: () => Promise<never>;
};

/**
 * Keeps `most` batches under way, and gives their results as they are taken. What the source throws comes last, after the
 * results of what it gave before.
 */
export async function* inFlight<I extends ManyInput>(flow: Flow<I>): AsyncGenerator<ManyResult<I>[], void> {
  const { batches, read, most, ordered, stop } = flow;
  const under = new Set<Promise<Finished<I>>>();
  let taking: Promise<Taken<I>> | undefined;
  let end: Taken<I> | undefined;
  while (end === undefined || under.size > 0) {
    if (end === undefined && under.size < most) taking ??= taken(batches);
    const first = ordered ? [...under].slice(0, 1) : [...under];
    const event = await Promise.race([...first, ...(taking ? [taking] : []), stop()]);
    if ("results" in event) {
      under.delete(event.own());
      yield event.results;
    } else {
      taking = undefined;
      if (event.batch === null) end = event;
      else start(under, event.batch, read);
    }
  }
  if (end.failure) throw end.failure.error;
}

type Taken<I> = { readonly batch: I[] | null; readonly failure?: { readonly error: unknown } };

const taken = <I>(batches: Batches<I>): Promise<Taken<I>> =>
  batches.next().then(
    (batch) => ({ batch }),
    (error: unknown) => ({ batch: null, failure: { error } }),
  );

type Finished<I extends ManyInput> = {
  readonly results: ManyResult<I>[];
  own(): Promise<Finished<I>>;
};

function start<I extends ManyInput>(
  under: Set<Promise<Finished<I>>>,
  batch: I[],
  read: Reader["read"],
): void {
  const finished: Promise<Finished<I>> = read(batch).then((outcomes) => ({
    results: outcomes.map((outcome, i) => ({ input: batch[i]!, ...outcome })),
    own: () => finished,
  }));
  under.add(finished);
}
