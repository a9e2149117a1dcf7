// expect(votes).toReadAs("The council voted {ayes:31} to {noes:12}.");
import { describe } from "../../text/describe.ts";
import { readCopy, type CopyOptions } from "../read-copy.ts";
import { nameOfReader } from "../reader.ts";
import { lines, need, type Outcome } from "./outcome.ts";

export function toReadAs(reader: unknown, copy: unknown, options?: CopyOptions): Outcome {
  need(typeof copy === "string", "toReadAs", `marked copy as a string, got ${describe(copy)}`);
  const { same, expected, received, notes } = readCopy(reader, copy, options);
  const name = nameOfReader(reader);
  return {
    pass: same,
    message: () =>
      same
        ? lines(`${name} must not read this copy so, and does:`, `  ${expected}`)
        : lines(`${name} reads this copy otherwise:`, `  ${received}`, noted(notes)),
    expected,
    actual: received,
  };
}

const noted = (notes: readonly string[]): string[] => notes.map((note) => `(${note})`);
