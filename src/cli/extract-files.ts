import type { Command } from "commander";
import { articleOptionsSchema, extract, type ArticleOptions } from "../index.ts";
import { asJson, asNdjson, type FiledRecord, type Format } from "./formats.ts";
import type { FetchOptions } from "./fetch-page.ts";
import { isFolder, readInputs, STANDARD_INPUT, type Input } from "./inputs.ts";
import { complain, print } from "./output.ts";
import { asTables } from "./table/tables.ts";

type Options = {
  readonly published?: string;
  readonly format?: Format;
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
  const inputs = readInputs(paths, limitsOf(options));
  const records = readRecords(inputs, publication(options, command));
  const format = options.format ?? (process.stdout.isTTY ? "table" : "json");
  if (format === "table") await print(asTables(records, process.stdout));
  else if (format === "ndjson") await print(asNdjson(records));
  else await print(asJson(records, paths.length > 1 || (await isFolder(paths[0]!))));
}

function publication({ published }: Options, command: Command): ArticleOptions {
  const parsed = articleOptionsSchema.shape.publishedAt.safeParse(published);
  if (!parsed.success) command.error(`error: --published: ${parsed.error.issues[0]!.message}`);
  return { publishedAt: parsed.data };
}

const limitsOf = ({ timeout, maxSize, allowPrivate }: Options): FetchOptions => ({
  timeout: timeout === undefined ? undefined : timeout * 1000,
  maxBytes: maxSize === undefined ? undefined : Math.round(maxSize * 1_000_000),
  allowPrivate,
});

/** What cannot be read is named on standard error; the rest is read all the same. */
async function* readRecords(
  inputs: AsyncIterable<Input>,
  options: ArticleOptions,
): AsyncIterable<FiledRecord> {
  for await (const input of inputs) {
    if ("problem" in input) complain(input.file, input.problem);
    else yield { file: input.file, record: extract(input.article, options) };
  }
}
