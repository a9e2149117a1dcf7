import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtPath, projectPath } from "./built.ts";

/** What a user installs beside the package; its own dependencies come with it. */
const BESIDE = ["vitest", "typescript", "@types/node", "@duckdb/node-api"];
/** Relative imports end in `.ts`, which Node 20 does not read: `tsc` writes JavaScript beside them. */
const COMPILE = ["--noEmit", "false", "--outDir", "out", "--rewriteRelativeImportExtensions"];

export type Ran = { readonly ok: boolean; readonly output: string };
export type UserProject = ReturnType<typeof userProject>;

/** A project of a user's, in a folder of its own, with the built package installed. */
export function userProject(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `ontherecord-${name}-`));
  const modules = join(folder, "node_modules");
  install(modules);
  const run = (...args: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    });
    // Vitest writes failures to stderr, and the counts behind them to stdout.
    return { ok: status === 0, output: stderr + stdout };
  };
  const tool = (file: string) => join(modules, file);
  return {
    folder,
    write: (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    compile: () => run(tool("typescript/bin/tsc"), "-p", ".", ...COMPILE),
    program: (file: string) => run(join("out", file)),
    test: () => run(tool("vitest/vitest.mjs"), "run", "--dir", "tests"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The package is a copy, as from a registry: where its files lie must not help it. */
function install(modules: string): void {
  mkdirSync(join(modules, "ontherecord"), { recursive: true });
  cpSync(dirname(builtPath("index.js")), join(modules, "ontherecord/dist"), { recursive: true });
  cpSync(projectPath("package.json"), join(modules, "ontherecord/package.json"));
  for (const name of [...dependencies(), ...BESIDE]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(projectPath(`node_modules/${name}`), join(modules, name), "dir");
  }
}

const dependencies = (): string[] =>
  Object.keys(JSON.parse(readFileSync(projectPath("package.json"), "utf8")).dependencies);
