import * as z from "zod";
import { inputError, readGiven } from "../scoring/input.ts";
import { parseLines } from "../scoring/lines.ts";

// Who the sources of an article refer to, by hand: one JSON object a line.

const labelsSchema = z.object({
  id: z.string(),
  sources: z.array(z.looseObject({ start: z.int().min(0), end: z.int(), kind: z.string() })),
});
export type Labels = z.infer<typeof labelsSchema>;

/** @throws an input error that names the file, and the line where there is one. */
export function readLabels(path: string): Labels[] {
  const labels = parseLines(labelsSchema, readGiven(path, "--labels"), path).map(({ item }) => item);
  if (labels.length === 0) throw inputError(`${path}: no article in it`);
  return labels;
}
