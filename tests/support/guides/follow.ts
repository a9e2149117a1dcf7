import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { projectPath } from "../built.ts";
import { userProject, type UserProject } from "../user-project.ts";
import { askDuckDb, askSqlite } from "./sql.ts";
import { commandsOf, type Step } from "./steps.ts";

// Pages are followed in one project of a user's: a folder a page, one run of the compiler, the built package.

/** A page, and what each of its steps gave: by the step's place, what it printed. */
export type Followed = { readonly compiled: string; readonly given: ReadonlyMap<string, readonly Given[]> };
/** What a step, or a command of it, gave. */
export type Given = {
  readonly at: number;
  readonly command: string;
  readonly ok: boolean;
  readonly output: string;
  /** What stands in the file that `-o` names, or in a folder's first page. */
  readonly written?: string;
};
export type Page = { readonly name: string; readonly steps: readonly Step[] };

/** As strict as a careful reader's; `DOM` for what runs in a browser too. */
const OPTIONS = { target: "ES2022", lib: ["ES2023", "DOM"], types: ["node"], module: "nodenext", strict: true, exactOptionalPropertyTypes: true, verbatimModuleSyntax: true, allowImportingTsExtensions: true, skipLibCheck: true, rootDir: ".", noEmit: true }; // prettier-ignore

export async function followAll(pages: readonly Page[]): Promise<Followed> {
  const project = userProject("guides");
  try {
    installCommands(project);
    for (const page of pages) prepare(project, page);
    const compiled = project.compile().output;
    for (const page of pages) unwrite(project, page);
    const given = await Promise.all(
      pages.map(async (page) => [page.name, await follow(project, page)] as const),
    );
    return { compiled, given: new Map(given) };
  } finally {
    project.remove();
  }
}

/** Within the project: "pages/docs-queries". */
const placeOf = (page: Page): string => join("pages", page.name.replace("/", "-").replace(/\.md$/, ""));
const folderOf = (project: UserProject, page: Page): string => join(project.folder, placeOf(page));
const programOf = (page: Page, step: Step): string => join(placeOf(page), `program-${step.at}`);

/** `npx ontherecord` is the installed command; nothing else is run that npx would fetch. */
function installCommands(project: UserProject): void {
  const cli = join(project.folder, "node_modules", "ontherecord", "dist", "cli.js");
  const npx = `#!/bin/sh\n[ "$1" = ontherecord ] || exit 97\nshift\nexec "${process.execPath}" "${cli}" "$@"\n`;
  project.write("bin/npx", npx);
  chmodSync(join(project.folder, "bin/npx"), 0o755);
  project.write("package.json", JSON.stringify({ type: "module" }));
  project.write("tsconfig.json", JSON.stringify({ include: ["pages"], compilerOptions: OPTIONS }));
}

/** The page's folder, with the files that every page may use, and all that is to be compiled. */
function prepare(project: UserProject, page: Page): void {
  cpSync(projectPath("tests/support/guides/given"), folderOf(project, page), { recursive: true });
  for (const step of page.steps) {
    if (step.kind === "file") project.write(join(placeOf(page), step.path), step.code);
    if (step.kind === "program") project.write(`${programOf(page, step)}.ts`, step.code);
  }
}

/** What was compiled was the end of the page; its files come one after the other. */
function unwrite(project: UserProject, page: Page): void {
  for (const step of page.steps)
    if (step.kind === "file") rmSync(join(folderOf(project, page), step.path), { force: true });
}

async function follow(project: UserProject, page: Page): Promise<Given[]> {
  const given: Given[] = [];
  for (const step of page.steps) given.push(...(await take(project, page, step)));
  return given;
}

async function take(project: UserProject, page: Page, step: Step): Promise<Given[]> {
  const { at, code } = step;
  const folder = folderOf(project, page);
  const runs = (file: string, ...args: string[]) => run(project, folder, file, args);
  const node = async (...args: string[]): Promise<Given[]> => [
    { at, command: code, ...(await runs(process.execPath, ...args)) },
  ];
  if (step.kind === "file") writeFileSync(made(join(folder, step.path)), code);
  if (step.kind === "program") return node(join(project.folder, "out", `${programOf(page, step)}.js`));
  if (step.kind === "tests")
    return node(join(project.folder, "node_modules/vitest/vitest.mjs"), "run", "--dir", "tests");
  if (step.kind === "sql") return [{ at, command: code, ok: true, output: await answerOf(folder, step) }];
  if (step.kind !== "shell") return [];
  const given: Given[] = [];
  for (const command of commandsOf(code)) given.push({ at, command, ...(await runs("sh", "-c", command)) });
  return given.map((one) => ({ ...one, written: writtenBy(folder, one.command) }));
}

const made = (path: string): string => {
  mkdirSync(dirname(path), { recursive: true });
  return path;
};

async function answerOf(folder: string, step: Step & { kind: "sql" }): Promise<string> {
  try {
    return await (step.engine === "duckdb"
      ? askDuckDb(folder, step.code)
      : askSqlite(folder, step.file, step.code));
  } catch (error) {
    return String(error);
  }
}

type Ran = Pick<Given, "ok" | "output">;

function run(project: UserProject, cwd: string, file: string, args: readonly string[]): Promise<Ran> {
  const env = { PATH: join(project.folder, "bin") + delimiter + process.env["PATH"], NO_COLOR: "1" };
  const isVitest = args.some((arg) => arg.endsWith("vitest.mjs")); // writes failures to stderr, the counts to stdout
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, encoding: "utf8" }, (error, stdout, stderr) =>
      resolve({ ok: error === null, output: error || isVitest ? stderr + stdout : stdout }),
    );
  });
}

function writtenBy(folder: string, command: string): string {
  const name = / -o (\S+)/.exec(command)?.[1];
  if (name === undefined) return "";
  const path = join(folder, name.endsWith("/") ? `${name}index.html` : name);
  return existsSync(path) ? readFileSync(path, "latin1") : "";
}
