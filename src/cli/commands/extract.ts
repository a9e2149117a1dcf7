import { Command, Option } from "commander";
import { FORMATS } from "../formats.ts";

const EXAMPLES = `
Examples:
  $ ontherecord extract article.txt                       a table on the terminal
  $ ontherecord extract article.txt > record.json         the record as JSON
  $ ontherecord extract -f ndjson articles/ > all.ndjson  a record a line, each with its file
  $ cat article.txt | ontherecord extract --published 2026-02-03`;

/** `ontherecord extract`: articles in, their records out. */
export const extractCommand = (): Command =>
  new Command("extract")
    .description("Show what is on record in articles: who said what, figures, dates, agreements.")
    .argument("[file...]", "text files, folders of .txt, .text and .md files, or - for standard input")
    .option(
      "-p, --published <date>",
      'day of publication, such as 2026-02-03: "yesterday" is reckoned from it',
    )
    .addOption(
      new Option(
        "-f, --format <format>",
        "table on a terminal, else json: one record, or an array for a folder or several files",
      ).choices(FORMATS),
    )
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], options, command: Command) => {
      // Imported here, not above: `--help` and a mistyped option answer without the pipeline.
      const { extractFiles } = await import("../extract-files.ts");
      await extractFiles(files, options, command);
    });
