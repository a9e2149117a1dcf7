// The commands that read a ledger.
import { Command } from "commander";
import { answerFormatOption, ledgerOption, wholeNumber } from "./options.ts";

/** `ontherecord search`: the claims nearest to some words. */
export const searchCommand = (): Command =>
  new Command("search")
    .summary("find the claims nearest to some words")
    .description("Find the claims nearest to some words or to a whole sentence, best first.")
    .argument("<words...>", "what to look for")
    .addOption(ledgerOption())
    .option("-n, --limit <number>", "at most so many", wholeNumber, 10)
    .addOption(answerFormatOption())
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord search harbour tunnel
  $ ontherecord search "The port will never be sold" --limit 3
  $ ontherecord search ferries --format csv > ferries.csv`,
    )
    .action(async (words: string[], options) => {
      const { search } = await import("../ledger/existing.ts");
      await search(words, options);
    });

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
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord timeline --speaker "Ada Brook"
  $ ontherecord timeline --mentioning ferry --from 2026-01-01 --to 2026-04-01
  $ ontherecord timeline --format csv > timeline.csv`,
    )
    .action(async (options, command: Command) => {
      const { timeline } = await import("../ledger/existing.ts");
      await timeline(options, command);
    });

/** `ontherecord threads`: claims that were made more than once. */
export const threadsCommand = (): Command =>
  new Command("threads")
    .summary("show claims that were made more than once")
    .description("Show claims that were made more than once: who, when, where, and why they are one.")
    .addOption(ledgerOption())
    .option("--confirmed", "without what is only suggested")
    .addOption(answerFormatOption())
    .addHelpText(
      "after",
      `
Near-verbatim repeats are confirmed by themselves; the rest is suggested, for
you to confirm or reject.

Examples:
  $ ontherecord threads
  $ ontherecord threads --confirmed -f json
  $ ontherecord reject link-12                 not the same claim after all`,
    )
    .action(async (options) => {
      const { threads } = await import("../ledger/existing.ts");
      await threads(options);
    });

/** `ontherecord conflicts`: claims that do not go together. */
export const conflictsCommand = (): Command =>
  new Command("conflicts")
    .summary("show figures that differ, claims that are denied")
    .description("Show figures on one measure and time that differ, and claims that deny one another.")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord conflicts
  $ ontherecord explain link-7                 why these two are held together
  $ ontherecord conflicts --format csv > conflicts.csv`,
    )
    .action(async (options) => {
      const { conflicts } = await import("../ledger/existing.ts");
      await conflicts(options);
    });

/** `ontherecord changes`: one measure, two times, two figures. */
export const changesCommand = (): Command =>
  new Command("changes")
    .summary("show how figures changed over time")
    .description("Show how figures on one measure changed from one time to another.")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord changes
  $ ontherecord changes --format ndjson`,
    )
    .action(async (options) => {
      const { changes } = await import("../ledger/existing.ts");
      await changes(options);
    });

/** `ontherecord speakers`: everybody with a name, across articles. */
export const speakersCommand = (): Command =>
  new Command("speakers")
    .summary("list who said something, and who may be the same")
    .description("List everybody with a name, those with most claims first, and who may be the same.")
    .argument("[name]", "only this one: a name or a speaker's id")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord speakers                       and who may be the same as whom
  $ ontherecord speakers "Ada Brook"           one of them, with every link
  $ ontherecord confirm link-3                 the two are one`,
    )
    .action(async (name: string | undefined, options) => {
      const { speakers } = await import("../ledger/existing.ts");
      await speakers(name, options);
    });

/** `ontherecord explain`: why, in plain words. */
export const explainCommand = (): Command =>
  new Command("explain")
    .summary("say why a link was made, or where a claim stands")
    .description("Say in plain words why a link was made, or where a claim stands and what it is tied to.")
    .argument("<id>", "id of a link or a claim, as the other commands show them")
    .addOption(ledgerOption())
    .addOption(answerFormatOption())
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord explain link-7             why two things were tied together
  $ ontherecord explain 0f3a…#claim-2      where a claim stands`,
    )
    .action(async (id: string, options) => {
      const { explain } = await import("../ledger/existing.ts");
      await explain(id, options);
    });

/** `ontherecord report`: a ledger in, pages out. */
export const reportCommand = (): Command =>
  new Command("report")
    .description("Write a ledger as pages to read: what was said when, said again, and does not go together.")
    .argument("<ledger>", "a ledger's file")
    .requiredOption("-o, --output <folder>", "the folder for index.html and a page an article")
    .option("--force", "write into a folder that holds other things; none of them is written over")
    .addHelpText(
      "after",
      `
Examples:
  $ ontherecord report claims.db -o report/           then open report/index.html
  $ ontherecord report claims.db -o report/           again: its pages are replaced
  $ ontherecord report claims.db -o docs/ --force     beside other files, which stay as they are`,
    )
    .action(async (ledger: string, options: { output: string; force?: boolean }) => {
      // Imported here, not above: `--help` and a mistyped option answer without the charts.
      const { reportOn } = await import("../ledger/existing.ts");
      await reportOn(ledger, options.output, { force: options.force === true });
    });
