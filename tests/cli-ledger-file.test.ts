import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { displayWidth } from "../src/cli/table/width.ts";
import { builtPath } from "./support/built.ts";
import { LEDGER, newsCommand } from "./support/port-news.ts";

// Which file a ledger's commands take, which they refuse, and what they say of themselves.

const { add, file, folder, news, run } = newsCommand("cli-ledger-file");
beforeAll(() => void add("news", ...LEDGER));

describe("the ledger's file", () => {
  it("is ./claims.db, or what ONTHERECORD_LEDGER or --ledger names", () => {
    run(["add", news[0]!]);
    expect(existsSync(join(folder, "claims.db"))).toBe(true);
    const env = { ONTHERECORD_LEDGER: "env.db" };
    run(["add", news[0]!], { env });
    expect(existsSync(join(folder, "env.db"))).toBe(true);
    expect(JSON.parse(run(["threads", ...LEDGER], { env }).stdout)).not.toEqual([]);
    expect(run(["threads"], { env }).stdout).toBe("[]\n");
  });

  const reading = [["search", "port"], ["timeline"], ["threads"], ["conflicts"], ["changes"], ["speakers"], ["explain", "link-1"], ["confirm", "link-1"], ["reject", "link-1"], ["split", "speaker-1"]]; // prettier-ignore
  it.each(reading)("is not made by %s", (...command) => {
    expect(run([...command, "--ledger", "typo.db"])).toEqual({
      stdout: "",
      stderr:
        "ontherecord: typo.db: there is no such ledger; ontherecord add makes one, --ledger names another\n",
      status: 2,
    });
    expect(existsSync(join(folder, "typo.db"))).toBe(false);
  });

  /** A ledger's file with one field of its header changed. */
  const altered = (name: string, at: number, bytes: number[]): string => {
    const content = readFileSync(join(folder, "news.db"));
    content.set(bytes, at);
    return file(name, content);
  };
  it.each([
    ["text.db", () => file("text.db", "no database at all"), "is not a ledger: no SQLite database"],
    ["other.db", () => altered("other.db", 68, [0, 0, 0, 1]), "a SQLite database of another program"],
    ["newer.db", () => altered("newer.db", 60, [0, 0, 0, 99]), "a ledger of a newer version (99;"],
    ["damaged.db", () => altered("damaged.db", 100, Array(2_000).fill(7) as number[]), "is damaged"],
    ["empty.db", () => file("empty.db", ""), "an empty file, no ledger"],
    ["folder", () => (mkdirSync(join(folder, "folder")), "folder"), "is a folder, not a ledger"],
    ["nowhere/x.db", () => "nowhere/x.db", "there is no such ledger"],
  ])("%s: one line, and it stays as it is", (name, make, message) => {
    make();
    const bytes = () => (existsSync(join(folder, name)) && name !== "folder" ? readFileSync(join(folder, name)) : null);
    const before = bytes();
    const { stdout, stderr, status } = run(["threads", "--ledger", name]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^ontherecord: [^\n]+\n$/);
    expect({ stdout, status, after: bytes() }).toEqual({ stdout: "", status: 2, after: before });
  }); // prettier-ignore

  it("cannot be made where there is no folder", () =>
    expect(add(news[0]!, "--ledger", "nowhere/x.db")).toEqual({
      stdout: "",
      stderr: "ontherecord: cannot open nowhere/x.db: no such folder, or no permission\n",
      status: 2,
    }));
});

describe("what Node says of its SQLite", () => {
  it("is kept back, and nothing else", () => {
    const warn = `process.once("beforeExit", () => {
      process.emitWarning("SQLite is an experimental feature and might change at any time", "ExperimentalWarning");
      process.emitWarning("Something else is an experimental feature", "ExperimentalWarning");
    })`;
    const hook = file("warn.mjs", warn);
    const { stderr } = spawnSync(
      process.execPath,
      ["--import", pathToFileURL(join(folder, hook)).href, builtPath("cli.js"), "search", "port", ...LEDGER],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toContain("Something else");
    expect(stderr).not.toContain("SQLite");
  });
});

describe("help", () => {
  it("shows the whole flow", () => {
    const { stdout } = run(["--help"]);
    const at = ["$ ontherecord extract", "$ ontherecord add", "$ ontherecord threads"].map((part) => stdout.indexOf(part));
    expect(at[0]).toBeGreaterThan(0);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  }); // prettier-ignore

  const commands = ["add", "search", "timeline", "threads", "conflicts", "changes", "speakers", "explain", "confirm", "reject", "split"]; // prettier-ignore
  it.each(commands)("%s has examples, within 80 columns", (command) => {
    const { stdout } = run([command, "--help"]);
    expect(stdout).toContain(`$ ontherecord ${command}`);
    for (const line of stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it("is what a mistyped number or day gets", () => {
    expect(run(["search", "port", "--limit", "0", ...LEDGER]).stderr).toContain("Expected a whole number");
    expect(run(["timeline", "--from", "May", ...LEDGER]).stderr).toContain(
      "--from: expected an ISO 8601 date",
    );
    expect(run(["threads", "--format", "xml", ...LEDGER]).stderr).toContain(
      "Allowed choices are table, json",
    );
  });
});
