import type { Command } from "commander";
import { articleOptionsSchema, type ArticleOptions } from "../index.ts";
import { EXPORT_KINDS } from "../export/index.ts";
import { extractAll } from "./extract-all.ts";
import type { FetchOptions } from "./fetch-page.ts";
import { FORMATS_OF_A_KIND, formatOf, type Format } from "./commands/options.ts";
import { STANDARD_INPUT, isFolder, readInputs } from "./inputs.ts";
import { print } from "./output.ts";
import { save } from "./output-file.ts";
import { ownExtractors, type OwnExtractors } from "./own-extractors.ts";
import { readingProgress } from "./progress/reading.ts";
import { render, type TableKind } from "./rendering.ts";

type Options = {
  readonly published?: string;
  readonly format?: Format;
  readonly kind?: string;
  readonly output?: string;
  readonly extractor?: readonly string[];
  /** Seconds. */
  readonly timeout?: number;
  /** Megabytes. */
  readonly maxSize?: number;
  readonly allowPrivate?: boolean;
};

/** What `ontherecord extract` does. */
export async function extractFiles(files: string[], options: Options, command: Command): Promise<void> {
  if (files.length === 0 && process.stdin.isTTY)
    command.error("error: no article given; name a file or a folder, or pipe a text in");
  const paths = files.length > 0 ? files : [STANDARD_INPUT];
  const { output } = options;
  const format = formatFor(options, command);
  const own = await ownExtractors(options.extractor ?? [], command);
  const kind = kindFor(options, own, command);
  const several = paths.length > 1 || (await isFolder(paths[0]!));
  const screen = output === undefined ? process.stdout : { isTTY: false };
  const progress = readingProgress(paths, screen.isTTY);
  const records = extractAll(
    readInputs(paths, limitsOf(options)),
    publication(options, command),
    progress,
    own,
  );
  const pieces = await render(records, { format, kind, several, screen });
  await (output === undefined ? print(pieces) : save(pieces, output, paths));
}

/** The format asked for, else the one that the output's name asks for; bytes never go to a terminal. */
function formatFor({ format, kind, output }: Options, command: Command): Format {
  const terminal = output === undefined && process.stdout.isTTY;
  const chosen = format ?? formatOf(output ?? "") ?? (terminal ? "table" : "json");
  if (kind !== undefined && !FORMATS_OF_A_KIND.includes(chosen))
    command.error(`error: --kind goes with --format ${FORMATS_OF_A_KIND.join(", ")}, not with ${chosen}`);
  if (chosen === "parquet" && terminal)
    command.error("error: parquet is no text for a terminal; name a file with -o, or pipe it on");
  return chosen;
}

/** The kind asked for: one that every record has, or that one of the user's own extractors puts there. */
function kindFor({ kind }: Options, { extractors }: OwnExtractors, command: Command): TableKind | undefined {
  const extractor = extractors.find((one) => one.kind === kind);
  if (kind === undefined || extractor) return extractor;
  if ((EXPORT_KINDS as readonly string[]).includes(kind)) return kind as TableKind;
  const known = [...EXPORT_KINDS, ...extractors.map((one) => one.kind)].join(", ");
  return command.error(
    `error: option '-k, --kind <kind>' argument '${kind}' is invalid. Allowed choices are ${known}.`,
  );
}

/** What is known of every article named; a day that is none ends the command. */
export function publication({ published }: Pick<Options, "published">, command: Command): ArticleOptions {
  const parsed = articleOptionsSchema.shape.publishedAt.safeParse(published);
  if (!parsed.success) command.error(`error: --published: ${parsed.error.issues[0]!.message}`);
  return { publishedAt: parsed.data };
}

export type FetchFlags = Pick<Options, "timeout" | "maxSize" | "allowPrivate">;
export const limitsOf = ({ timeout, maxSize, allowPrivate }: FetchFlags): FetchOptions => ({
  timeout: timeout === undefined ? undefined : timeout * 1000,
  maxBytes: maxSize === undefined ? undefined : Math.round(maxSize * 1_000_000),
  allowPrivate,
});
