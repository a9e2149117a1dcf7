import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import type * as Many from "../src/many/index.ts";
import { builtPath } from "./support/built.ts";
import { ownFolder } from "./support/own-folder.ts";

// The threads run a file of the built package.
const BUILT = pathToFileURL(builtPath("many.js")).href;
const TELLS_REQUIRED = fileURLToPath(new URL("support/tell-required-modules.cjs", import.meta.url));
const { extractMany } = (await import(BUILT)) as typeof Many;

const folder = ownFolder("many");
const text = (n: number): string => `“We need ${n} boats,” Mayor Ines Okafor said on Tuesday.`;
const articles = (count: number) => Array.from({ length: count }, (_, n) => ({ text: text(n) }));
const gathered = async <T>(results: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
};

/** Milliseconds for a process of its own. */
const LONGEST = 80_000;

describe.each([1, 2])("extractMany on %i threads", (concurrency) => {
  it("gives what extract gives, in order, with the very input", async () => {
    const inputs = articles(100);
    const results = await gathered(extractMany(inputs, { concurrency }));
    expect(results.map(({ record }) => record)).toEqual(inputs.map((input) => extract(input)));
    expect(results.every(({ input }, i) => input === inputs[i])).toBe(true);
  });

  it("gives every result once when it need keep no order", async () => {
    const results = await gathered(extractMany(articles(100), { concurrency, ordered: false }));
    const found = results.map(({ record }) => record!.text).sort();
    expect(found).toEqual(articles(100).map((article) => article.text).sort()); // prettier-ignore
  });

  it("reads files, with what is known of them", async () => {
    const file = join(folder, "a.txt");
    writeFileSync(file, text(1));
    const results = await gathered(
      extractMany([file, { file, publishedAt: "2026-02-03" }, { file: "a", text: text(2) }], { concurrency }),
    );
    expect(results.map(({ record }) => [record?.text, record?.meta.publishedAt])).toEqual([
      [text(1), null],
      [text(1), "2026-02-03"],
      [text(2), null],
    ]);
  });

  it("puts what goes wrong in its place, and reads the rest", async () => {
    const bytes = join(folder, "bytes.txt");
    writeFileSync(bytes, Uint8Array.of(80, 75, 0, 4));
    const inputs = [
      { text: text(1) },
      join(folder, "missing.txt"),
      bytes,
      { text: text(2), published: "2026-02-03" },
      { text: text(3), title: () => "cannot be sent" },
      null,
      { text: text(4) },
    ] as never[];
    const results = await gathered(extractMany(inputs, { concurrency }));
    expect(results.map(({ error }) => error?.message ?? null)).toEqual([
      null,
      expect.stringContaining("no such file"),
      expect.stringContaining("a binary file"),
      expect.stringContaining('unknown option "published"'),
      expect.any(String),
      expect.stringContaining("expected a string"),
      null,
    ]);
    expect((results[1]!.error as NodeJS.ErrnoException).code).toBe("ENOENT");
  });

  it("takes inputs no faster than results are taken", async () => {
    let taken = 0;
    function* endless() {
      for (; ; taken++) yield { text: text(taken) };
    }
    let seen = 0;
    for await (const _ of extractMany(endless(), { concurrency })) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (++seen === 60) break;
    }
    expect(taken).toBeGreaterThanOrEqual(59);
    expect(taken).toBeLessThan(60 + concurrency * 5 * 32);
  });

  it("gives results of a slow source while it is waited for, and ends it when it is left", async () => {
    let ended = false;
    async function* slow() {
      try {
        yield { text: text(1) };
        yield { text: text(2) };
        await new Promise(() => {}); // the third never comes
      } finally {
        ended = true;
      }
    }
    const stop = new AbortController();
    const seen: (string | undefined)[] = [];
    const reading = (async () => {
      for await (const { record } of extractMany(slow(), { concurrency, signal: stop.signal })) {
        seen.push(record?.text);
        if (seen.length === 2) setTimeout(() => stop.abort(new Error("enough")), 50);
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(seen).toEqual([text(1), text(2)]);
    expect(ended).toBe(false); // it hangs, and is not waited for
  });

  it("ends a source that it breaks off from", async () => {
    let ended = false;
    function* source() {
      try {
        for (;;) yield { text: text(1) };
      } finally {
        ended = true;
      }
    }
    for await (const _ of extractMany(source(), { concurrency })) break;
    expect(ended).toBe(true);
  });

  it("throws what its source throws, after the results of what came before", async () => {
    function* source() {
      yield { text: text(1) };
      throw new Error("the feed broke off");
    }
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const { record } of extractMany(source(), { concurrency })) seen.push(record?.text);
    })();
    await expect(reading).rejects.toThrow("the feed broke off");
    expect(seen).toEqual([text(1)]);
  });

  it("tells how far it is", async () => {
    const told: Many.ManyProgress[] = [];
    const inputs = [...articles(5), "/missing.txt"];
    await gathered(extractMany(inputs, { concurrency, onProgress: (progress) => told.push(progress) }));
    expect(told.at(-1)).toEqual({ done: 6, failed: 1 });
    expect(told.length).toBeGreaterThan(1);
  });

  // Node closes the ports of a thread that has ended only when the event loop comes round again, later on a busy machine:
  // they are waited for. A process that a thread or a timer keeps alive runs into the time limit. A thread that is ended while it loads an ES
  // module by `require` sometimes takes the process down, so that none may: each is told of on stderr.
  it.each([
    ["at its end", "for await (const _ of extractMany(some(50), { concurrency }));"],
    ["when it is left", "for await (const _ of extractMany(some(1e9), { concurrency })) break;"],
    [
      "when it is aborted",
      `const stop = new AbortController();
       setTimeout(() => stop.abort(), 100);
       const end = await (async () => { for await (const _ of extractMany(some(1e9), { concurrency, signal: stop.signal })); })().catch((error) => error.name);
       if (end !== "AbortError") throw new Error(String(end));`,
    ],
    [
      "when it was aborted before",
      `const end = await extractMany(some(9), { concurrency, signal: AbortSignal.abort() }).next().catch((error) => error.name);
       if (end !== "AbortError") throw new Error(String(end));`,
    ],
    ["when nobody takes more", "await extractMany(some(1e9), { concurrency }).next();"],
  ])("leaves no thread behind %s", (_, code) => {
    const program = `import { extractMany } from ${JSON.stringify(BUILT)};
      const concurrency = ${concurrency};
      function* some(count) { for (let n = 0; n < count; n++) yield { text: "“We need " + n + " boats,” Bo Marsh said." }; }
      ${code}
      const left = () => process.getActiveResourcesInfo().filter((name) => /Worker|MessagePort/.test(name));
      const start = performance.now();
      while (left().length > 0 && performance.now() - start < ${LONGEST / 2}) await new Promise(setImmediate);
      console.log(JSON.stringify(left()));`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--require", TELLS_REQUIRED, "--input-type=module", "--eval", program],
      { encoding: "utf8", timeout: LONGEST },
    );
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    if (!code.includes("next();")) expect(stdout).toBe("[]\n");
  });
});

describe("extractMany", () => {
  it.each([
    [{ concurrency: 0 }, "a whole number from 1 for concurrency"],
    [{ concurrency: 1.5 }, "a whole number from 1 for concurrency"],
    [{ ordered: "yes" }, "true or false for ordered"],
    [{ signal: {} }, "an AbortSignal"],
    [{ onProgress: 1 }, "a function for onProgress"],
    [{ threads: 2 }, 'has no option "threads"; options are concurrency, ordered, signal, onProgress'],
  ])("refuses %j", (options, message) => {
    expect(() => extractMany([], options as never)).toThrow(message);
  });

  it("refuses a single path", () =>
    expect(() => extractMany("a.txt" as never)).toThrow("one path goes in a list"));

  it("gives nothing for nothing", async () =>
    expect(await gathered(extractMany([], { concurrency: 2 }))).toEqual([]));
});
