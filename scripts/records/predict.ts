import * as z from "zod";
import { extract } from "../../src/index.ts";
import { inputError, readGiven } from "../scoring/input.ts";
import { parseLines } from "../scoring/lines.ts";
import type { Kind } from "./arguments.ts";

const textSchema = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  ref: z.string().nullish(),
});
export type GoldText = z.infer<typeof textSchema>;

/** The texts of a corpus. @throws an input error that names the file, and the line where there is one. */
export function readTexts(path: string): GoldText[] {
  const texts = parseLines(textSchema, readGiven(path, "--corpus"), path).map(({ item }) => item);
  if (texts.length === 0) throw inputError(`${path}: no text in it`);
  return texts;
}

/** What the library finds in a text, as a line for the scorer. */
export function predict(
  { id, text, publishedAt, ref }: GoldText,
  kind: Kind,
  only: ReadonlySet<string> | null,
): string {
  const day = (publishedAt ?? ref)?.slice(0, 10);
  const found: readonly object[] = extract(text, day ? { publishedAt: day } : {})[kind];
  const counted = only ? found.filter((one) => "kind" in one && only.has(String(one.kind))) : found;
  return JSON.stringify({ id, [kind]: counted });
}
