import { batchesOf, inFlight } from "./batches.ts";
import {
  checkInputs,
  checkOptions,
  type ManyInput,
  type ManyInputs,
  type ManyOptions,
  type ManyResult,
  type Settings,
} from "./options.ts";
import { readHere, readInThreads } from "./readers.ts";

/** So many batches a thread are read, or read and not yet taken: inputs are never taken far ahead of the results. */
const BATCHES_A_THREAD = 4;

/**
 * Reads many articles on several threads: `for await (const { input, record, error } of extractMany(paths)) …`. Inputs
 * are file paths or texts with what is known of them, from any iterable, and are taken as results are. What goes wrong
 * with one article stands in its place as `error`. Breaking off ends the threads.
 * @throws TypeError at once for wrong options; while iterating, what the inputs' own iterator throws, after the results
 * of what came before it, and the signal's reason.
 */
export function extractMany<const I extends ManyInput>(
  inputs: ManyInputs<I>,
  options: ManyOptions = {},
): AsyncGenerator<ManyResult<I>, void, undefined> {
  checkInputs(inputs);
  const settings = checkOptions(options);
  return resultsOf(inputs, settings);
}

async function* resultsOf<I extends ManyInput>(
  inputs: ManyInputs<I>,
  { concurrency, ordered, signal, onProgress }: Settings,
): AsyncGenerator<ManyResult<I>, void, undefined> {
  signal?.throwIfAborted();
  const { stop, forget } = stopOn(signal);
  const reader = concurrency === 1 ? readHere() : await readInThreads(concurrency);
  const batches = batchesOf(inputs, concurrency);
  const most = concurrency === 1 ? 1 : concurrency * BATCHES_A_THREAD;
  let [done, failed] = [0, 0];
  try {
    for await (const results of inFlight({ batches, read: reader.read, most, ordered, stop })) {
      done += results.length;
      failed += results.filter(({ error }) => error !== undefined).length;
      onProgress?.({ done, failed });
      for (const result of results) {
        signal?.throwIfAborted();
        yield result;
      }
    }
    signal?.throwIfAborted();
  } finally {
    forget();
    await Promise.all([reader.close(), batches.close()]);
  }
}

/**
 * Promises that reject when the signal comes. A new one each time it is asked: one promise raced again and again would
 * keep every result that it was raced with.
 */
function stopOn(signal: AbortSignal | undefined) {
  let reject = (_reason: unknown): void => {};
  const abort = (): void => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const stop = (): Promise<never> =>
    new Promise((_, rejectThis) => {
      reject = rejectThis;
      if (signal?.aborted) abort();
    });
  return { stop, forget: () => signal?.removeEventListener("abort", abort) };
}
