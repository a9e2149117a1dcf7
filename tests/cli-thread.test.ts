import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandIn } from "./support/command.ts";

// Most tests run the command in a thread. It answers as a process of its own does: the same bytes, the same exit code.

const { folder, file, start, run } = commandIn("cli-thread");
const ARTICLE = "Council minutes\n3 February 2026\n\n“We voted to keep the ferry,” Mayor Ines Okafor said.\n";
file("article.txt", ARTICLE);
file("bytes.bin", Uint8Array.of(80, 75, 0, 4));

describe("a run in a thread is as one in a process", () => {
  it.each([
    ["--help"],
    ["--version"],
    ["extrct"],
    ["extract", "article.txt"],
    ["extract", "article.txt", "--format", "table"],
    ["extract", "-"],
    ["extract", "missing.txt", "bytes.bin", "article.txt"],
    ["extract", "--published", "never", "article.txt"],
    ["add", "article.txt", "--ledger", "one.db"],
    ["add", "article.txt", "--ledger", "one.db"],
    ["search", "ferry", "--ledger", "one.db"],
    ["search", "ferry", "--ledger", "none.db"],
    ["confirm", "link-7", "--ledger", "one.db"],
  ])("%s %s %s %s", (...args) => {
    const ledger = join(folder, "one.db");
    const isNew = !existsSync(ledger);
    const given = { input: ARTICLE };
    const expected = start(args, given);
    if (isNew) rmSync(ledger, { force: true });
    const steady = ({ stdout, ...rest }: typeof expected) => ({
      ...rest,
      stdout: stdout.replace(/, [\d.]+ seconds/, ""),
    });
    expect(steady(run(args, given))).toEqual(steady(expected));
  });
});
