import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { builtPath } from "./built.ts";
import { runInThread } from "./command-thread.ts";
import { ownFolder } from "./own-folder.ts";

export type Surroundings = { readonly input?: string; readonly env?: NodeJS.ProcessEnv };
export type Ran = { readonly stdout: string; readonly stderr: string; readonly status: number | null };

/** The built command line in a folder of its own, which goes when the tests of the file are done. */
export function commandIn(name: string) {
  const folder = ownFolder(name);

  /** Writes a file there, and gives its name. */
  function file(path: string, content: string | Uint8Array): string {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return path;
  }

  /** As a process of its own. */
  function start(args: readonly string[], { input = "", env = {} }: Surroundings = {}): Ran {
    const { stdout, stderr, status } = spawnSync(process.execPath, [builtPath("cli.js"), ...args], {
      cwd: folder,
      input,
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...env },
    });
    return { stdout, stderr, status };
  }

  /** The same, sooner; `tests/cli-thread.test.ts` holds the two to each other. A process has its own environment. */
  function run(args: readonly string[], { input = "", env }: Surroundings = {}): Ran {
    if (env !== undefined) return start(args, { input, env });
    const { stdout, stderr, status } = runInThread(folder, args, input);
    return { stdout: stdout.toString(), stderr: stderr.toString(), status };
  }

  const json = <T>(args: readonly string[], surroundings?: Surroundings): T =>
    JSON.parse(run(args, surroundings).stdout) as T;

  return { folder, file, start, run, json };
}
