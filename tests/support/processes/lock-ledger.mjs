// Holds a SQLite file so that nobody can read it, says so on standard output, and lets go after a while.
//   node lock-ledger.mjs <file> <milliseconds>
import { writeSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";

const [path, milliseconds] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { DatabaseSync } = require(isBuiltin("node:sqlite") ? "node:sqlite" : "@photostructure/sqlite");
const database = new DatabaseSync(path);
database.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
writeSync(1, "locked\n");
setTimeout(() => database.exec("COMMIT"), Number(milliseconds));
