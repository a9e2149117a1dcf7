import { Command } from "commander";
import { answerFormatOption, ledgerOption } from "./options.ts";

const EXAMPLES = `
Examples:
  $ ontherecord timeline --speaker "Ada Brook"
  $ ontherecord timeline --mentioning ferry --from 2026-01-01 --to 2026-04-01
  $ ontherecord timeline --format csv > timeline.csv`;

/** `ontherecord timeline`: what was claimed, day after day. */
export const timelineCommand = (): Command =>
  new Command("timeline")
    .summary("show what was claimed, day after day")
    .description("Show what was claimed in the order in which it was; copies of one report stand there once.")
    .addOption(ledgerOption())
    .option(
      "-s, --speaker <name>",
      "by whom: a full name, a surname that one person bears, or a speaker's id",
    )
    .option("-m, --mentioning <words>", "only claims that have all these words, in any form")
    .option("--from <date>", "from this day on, such as 2026-02-03")
    .option("--to <date>", "until before this day")
    .addOption(answerFormatOption())
    .addHelpText("after", EXAMPLES)
    .action(async (options, command: Command) => {
      const { timeline } = await import("../ledger/read.ts");
      await timeline(options, command);
    });
