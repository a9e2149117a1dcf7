import type { Command } from "commander";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { articleRecordSchema, createPipeline, extract, people, type AnyExtractor } from "../index.ts";

/** How articles are read: by the built-in extractors alone, which threads can do too, or with some of the user's own. */
export type OwnExtractors = {
  readonly extractors: readonly AnyExtractor[];
  readonly extract: typeof extract;
  readonly inThreads: boolean;
};

/** Loads the modules named, and puts what they export into a pipeline; what does not hold ends the command. */
export async function ownExtractors(paths: readonly string[], command: Command): Promise<OwnExtractors> {
  if (paths.length === 0) return { extractors: [], extract, inThreads: true };
  const refuse = (path: string, why: string): never => command.error(`error: --extractor ${path}: ${why}`);
  const found = new Set<AnyExtractor>();
  for (const path of paths) for (const one of await extractorsIn(path, refuse)) found.add(one);
  const all = [...new Set([...found].flatMap(withNeeds))];
  const replace = all.filter(isBuiltInKind);
  const extractors = all.filter((one) => !isBuiltInKind(one));
  try {
    const pipeline = createPipeline({ extractors, replace: replace as never });
    return { extractors, extract: pipeline.extract as typeof extract, inThreads: false };
  } catch (error) {
    return refuse(paths.join(", "), (error as Error).message.replace(/^ontherecord: /, ""));
  }
}

/** What stands in a record whoever reads it, and names of people, is replaced; any other kind is added. */
const isBuiltInKind = ({ kind }: AnyExtractor): boolean =>
  kind === people.kind || Object.hasOwn(articleRecordSchema.shape, kind);

/** An extractor, and before it those of the user's own that it builds on, exported or not. */
const withNeeds = (one: AnyExtractor): AnyExtractor[] => [
  ...(one.after as readonly AnyExtractor[]).filter((needed) => !isBuiltInKind(needed)).flatMap(withNeeds),
  one,
];

async function extractorsIn(
  path: string,
  refuse: (path: string, why: string) => never,
): Promise<AnyExtractor[]> {
  const file = resolve(path);
  if (!existsSync(file)) return refuse(path, "no such file");
  let exported: Record<string, unknown>;
  try {
    exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } catch (error) {
    return refuse(path, `cannot be loaded: ${told(error)}`);
  }
  const extractors = Object.values(exported).filter(isExtractor);
  const names = Object.keys(exported).join(", ") || "nothing";
  if (extractors.length > 0) return extractors;
  return refuse(
    path,
    `no extractor in it; it exports ${names}, and an extractor is what defineExtractor() gives`,
  );
}

const isExtractor = (value: unknown): value is AnyExtractor =>
  typeof value === "object" && value !== null && "kind" in value && "schema" in value && "extract" in value && "after" in value; // prettier-ignore

/** An error of another's code, with the line that it was thrown at. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = error.stack
    ?.split("\n")
    .find((line) => line.startsWith("    at ") && !line.includes("node:"));
  const at = frame?.replace(/^.*(?:\(|at )(?:file:\/\/)?/, "").replace(")", "");
  return `${error.name}: ${error.message.split("\n")[0]}${at === undefined ? "" : ` (${at})`}`;
}
