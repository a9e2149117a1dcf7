import { availableParallelism } from "node:os";
import type { ManyInput, ManyInputs, ManyOptions } from "./types.ts";

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
