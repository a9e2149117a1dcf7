import { Command } from "commander";
import { answerFormatOption, ledgerOption } from "./options.ts";

const EXAMPLES = `
Examples:
  $ ontherecord conflicts
  $ ontherecord explain link-7                 why these two are held together
  $ ontherecord conflicts --format csv > conflicts.csv`;

/** `ontherecord conflicts`: claims that do not go together. */
export const conflictsCommand = (): Command =>
  new Command("conflicts")
    .summary("show figures that differ, claims that are denied")
    .description("Show figures on one measure and time that differ, and claims that deny one another.")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText("after", EXAMPLES)
    .action(async (options) => {
      const { conflicts } = await import("../ledger/read.ts");
      await conflicts(options);
    });
