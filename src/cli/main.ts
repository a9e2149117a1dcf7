#!/usr/bin/env node
import { Command } from "commander";
import { version } from "../../package.json";
import { extractCommand } from "./commands/extract.ts";
import { reportCommand } from "./commands/report.ts";
import { endQuietlyWithReader } from "./output.ts";

const program = new Command("ontherecord")
  .description(
    "Turns news articles into records: who said what, which figures, which dates, which agreements.",
  )
  .version(version)
  .showHelpAfterError("Try: ontherecord --help")
  .addCommand(extractCommand())
  .addCommand(reportCommand());

endQuietlyWithReader(process.stdout);
await program.parseAsync();
