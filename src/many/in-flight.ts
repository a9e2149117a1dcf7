import type { Batches } from "./batches.ts";
import type { Reader } from "./readers.ts";
import type { ManyInput, ManyResult } from "./types.ts";

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
