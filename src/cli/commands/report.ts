import { Command } from "commander";

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
      const { reportOn } = await import("../report-on.ts");
      await reportOn(ledger, options.output, { force: options.force === true });
    });
