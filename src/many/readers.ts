import { setImmediate } from "node:timers/promises";
import { readOne, type Sent } from "./worker.ts";
import type { ManyInput, Outcome } from "./options.ts";

/** Reads a batch; an outcome for each input, in their order. `close` ends what still runs. */
export type Reader = {
  read(batch: readonly ManyInput[]): Promise<readonly Outcome[]>;
  close(): Promise<void>;
};

/** Reads in this thread; lets other work of the process pass between two articles. */
export function readHere(): Reader {
  let open = true;
  const read: Reader["read"] = async (batch) => {
    const outcomes: Outcome[] = [];
    for (const input of batch) {
      await setImmediate();
      if (!open) break;
      outcomes.push(await readOne(input));
    }
    return outcomes;
  };
  return { read, close: async () => void (open = false) };
}

/** Stands beside this file in the built package. */
const WORKER = new URL("./many-worker.cjs", import.meta.url).href;

/** Reads on so many threads, which start as they are needed. */
export async function readInThreads(threads: number): Promise<Reader> {
  const { Piscina } = await import("piscina");
  const pool = new Piscina({ filename: WORKER, name: "readBatch", minThreads: 1, maxThreads: threads });
  pool.on("error", () => {}); // every task that a broken thread had rejects by itself
  const send = async (batch: readonly ManyInput[]): Promise<readonly Outcome[]> =>
    ((await pool.run(batch)) as Sent[]).map(received);
  return {
    read: (batch) => send(batch).catch((error: Error) => oneByOne(batch, error, send)),
    close: () => pool.destroy(),
  };
}

/** One article took its thread down, or cannot be sent to one: the others of its batch are read all the same. */
async function oneByOne(
  batch: readonly ManyInput[],
  error: Error,
  send: Reader["read"],
): Promise<readonly Outcome[]> {
  if (batch.length === 1) return [{ error }];
  const outcomes: Outcome[] = [];
  for (const input of batch) outcomes.push(...(await send([input]).catch((error: Error) => [{ error }])));
  return outcomes;
}

function received(outcome: Sent): Outcome {
  if ("error" in outcome && outcome.code !== undefined)
    return { error: Object.assign(outcome.error, { code: outcome.code }) };
  return outcome;
}
