import type * as z from "zod";
import { inputError } from "./input.ts";

/** The objects of the lines of `content`, each with its place (`name` and line) for errors; empty lines are none. */
export function parseLines<T>(
  schema: z.ZodType<T>,
  content: string,
  name: string,
): { item: T; place: string }[] {
  return content.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const place = `${name}:${i + 1}`;
    return [{ item: parseLine(schema, line, place), place }];
  });
}

function parseLine<T>(schema: z.ZodType<T>, line: string, place: string): T {
  const { success, data, error } = schema.safeParse(parseJson(line, place));
  if (success) return data;
  const { path, message } = error.issues[0]!;
  throw inputError(`${place}: ${path.join(".") || "the line"}: ${message}`);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw inputError(`${place}: no JSON: ${(error as Error).message}`);
  }
}
