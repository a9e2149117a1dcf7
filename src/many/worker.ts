// What a thread runs: a batch of articles, one after the other.
import { readOne } from "./read-one.ts";
import type { ManyInput, Outcome } from "./types.ts";

/** An error's own fields are lost between threads; a file's `code` is kept beside it. */
export type Sent = Outcome & { readonly code?: string };

export async function readBatch(batch: readonly ManyInput[]): Promise<Sent[]> {
  const outcomes: Sent[] = [];
  for (const input of batch) outcomes.push(sendable(await readOne(input)));
  return outcomes;
}

function sendable(outcome: Outcome): Sent {
  if ("record" in outcome) return outcome;
  const { code } = outcome.error as NodeJS.ErrnoException;
  return code === undefined ? outcome : { ...outcome, code };
}
