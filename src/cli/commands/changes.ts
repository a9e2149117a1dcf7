import { Command } from "commander";
import { answerFormatOption, ledgerOption } from "./options.ts";

const EXAMPLES = `
Examples:
  $ ontherecord changes
  $ ontherecord changes --format ndjson`;

/** `ontherecord changes`: one measure, two times, two figures. */
export const changesCommand = (): Command =>
  new Command("changes")
    .summary("show how figures changed over time")
    .description("Show how figures on one measure changed from one time to another.")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText("after", EXAMPLES)
    .action(async (options) => {
      const { changes } = await import("../ledger/read.ts");
      await changes(options);
    });
