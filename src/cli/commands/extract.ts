import { Command, Option } from "commander";
import { FORMATS, allowPrivateOption, maxSizeOption, timeoutOption } from "./options.ts";

/** `ontherecord extract`: articles in, their records out. */
export const extractCommand = (): Command =>
  new Command("extract")
    .description("Show what is on record in articles: who said what, figures, dates, treaties.")
    .argument(
      "[file...]",
      "texts, web pages (.html, .htm), folders of them, http(s) addresses, or - for a text on standard input",
    )
    .option(
      "-p, --published <date>",
      'day of publication, such as 2026-02-03: "yesterday" is reckoned from it',
    )
    .addOption(
      new Option(
        "-f, --format <format>",
        "by the output's ending, else table on a terminal, else json: one record, or an array for a folder or several files",
      ).choices(FORMATS),
    )
    .option(
      "-k, --kind <kind>",
      "what csv, parquet (of quotes unless told) and ndjson hold: a list of the record, such as statistics, or articles",
    )
    .option(
      "-e, --extractor <module>",
      "a JavaScript module of extractors of your own, beside the built-in ones or in their place; once or again",
      (path: string, before: readonly string[]) => [...before, path],
      [],
    )
    .option("-o, --output <file>", "the file to write, at exactly this path, instead of standard output")
    .addOption(timeoutOption())
    .addOption(maxSizeOption())
    .addOption(allowPrivateOption())
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord extract article.txt                       a table on the terminal
  $ ontherecord extract article.txt > record.json         the record as JSON
  $ ontherecord extract -f ndjson articles/ > all.ndjson  a record a line, each with its file
  $ ontherecord extract articles/ -o quotes.csv           every quote, a row each, for a spreadsheet
  $ ontherecord extract articles/ -k statistics -o figures.parquet
  $ ontherecord extract -f markdown article.txt           notes to read
  $ ontherecord extract --extractor ./votes.js article.txt  also what an extractor of your own finds
  $ ontherecord extract -e ./votes.js -k votes articles/ -o votes.csv
  $ ontherecord extract saved-page.html                   the article on a web page
  $ ontherecord extract https://news.example/harbour      the same, fetched; nothing else is ever fetched
  $ cat article.txt | ontherecord extract --published 2026-02-03`,
    )
    .action(async (files: string[], options, command: Command) => {
      // Imported here, not above: `--help` and a mistyped option answer without the pipeline.
      const { extractFiles } = await import("../extract-files.ts");
      await extractFiles(files, options, command);
    });
