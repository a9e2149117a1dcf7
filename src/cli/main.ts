#!/usr/bin/env node
import * as nodeModule from "node:module";
import { Command } from "commander";
import { version } from "../../package.json";
import { addCommand, confirmCommand, rejectCommand, splitCommand } from "./commands/change.ts";
import {
  changesCommand,
  conflictsCommand,
  explainCommand,
  reportCommand,
  searchCommand,
  speakersCommand,
  threadsCommand,
  timelineCommand,
} from "./commands/ask.ts";
import { extractCommand } from "./commands/extract.ts";
import { endQuietlyWithReader, withoutSqliteWarning } from "./output.ts";

const FLOW = `
From articles to what was claimed again, and where it does not go together:
  $ ontherecord extract article.txt      look at one article
  $ ontherecord add articles/            keep what many say, in ./claims.db
  $ ontherecord search ferry fares       find a claim
  $ ontherecord threads                  the same claim, made again
  $ ontherecord conflicts                figures that differ, denials
  $ ontherecord confirm link-3           judge what is only suggested

--ledger FILE, or ONTHERECORD_LEDGER in the environment, names another ledger.`;

// From Node 22 on, what the last run compiled is kept, in Node's own folder for it; what is imported from here on gains.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const program = new Command("ontherecord")
  .description("Turns news articles into records: who said what, which figures, dates and treaties.")
  .version(version)
  .showHelpAfterError("Try: ontherecord --help")
  .addHelpText("after", FLOW)
  .addCommand(extractCommand())
  .commandsGroup("Keep many articles in a ledger:")
  .addCommand(addCommand())
  .addCommand(searchCommand())
  .addCommand(timelineCommand())
  .addCommand(threadsCommand())
  .addCommand(conflictsCommand())
  .addCommand(changesCommand())
  .addCommand(speakersCommand())
  .addCommand(explainCommand())
  .addCommand(reportCommand())
  .commandsGroup("Judge what it ties together:")
  .addCommand(confirmCommand())
  .addCommand(rejectCommand())
  .addCommand(splitCommand());

withoutSqliteWarning();
endQuietlyWithReader(process.stdout);
await program.parseAsync();
