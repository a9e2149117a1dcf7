// npm start                            what is on record in one of the fixture articles
// npm start -- path/to/article.txt     the same for an article of your own; any option of `ontherecord extract` works
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DEFAULT_ARTICLE = "fixtures/antarctic-talks/article.txt";

const given = process.argv.slice(2);
const args = given.length > 0 ? given : [DEFAULT_ARTICLE];
// npm runs scripts in the project's folder; paths are meant from where the user stands.
const cwd = given.length > 0 ? process.env.INIT_CWD : inProject(".");
const cli = spawn(process.execPath, [inProject("dist/cli.js"), "extract", "--format", "table", ...args], {
  cwd,
  stdio: "inherit",
});
cli.on("exit", (code) => (process.exitCode = code ?? 1));
