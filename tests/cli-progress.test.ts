import { describe, expect, it } from "vitest";
import { barLine, progressOn } from "../src/cli/progress/progress.ts";
import { readingOn } from "../src/cli/progress/reading.ts";
import { displayWidth } from "../src/cli/table/width.ts";

// How far a command says it is: on a terminal, in a file, and not at all where it is soon done.

describe("progress of a command", () => {
  it.each([10, 20, 40, 80, 200])("a bar fits %i columns", (width) =>
    expect(displayWidth(barLine({ what: "adding", done: 123, all: 4567, seconds: 8 }, width))).toBeLessThan(
      width,
    ),
  );

  it("a bar tells how far, how fast and how long", () => {
    expect(barLine({ what: "adding", done: 5, all: 20, seconds: 2 }, 60)).toBe(
      "adding ████░░░░░░░░░░░░░░░ 5/20 · 2.5 a second · 6 s left",
    );
    expect(barLine({ what: "adding", done: 0, all: 20, seconds: 0 }, 60)).not.toContain("left");
  });

  const told = (isTTY: boolean, times: number[]): string => {
    let [out, now] = ["", 0];
    const progress = progressOn({ write: (text: string) => Boolean((out += text)), isTTY, columns: 60 }, "adding", { now: () => now }); // prettier-ignore
    for (const [i, time] of times.entries()) {
      now = time;
      progress.show(i + 1, 10);
    }
    progress.clear();
    return out;
  };

  it("is a line a second where there is no terminal", () => {
    expect(told(false, [10, 500, 1_000, 1_500, 2_100])).toBe(
      "ontherecord: adding 3 of 10, 3.0 a second\nontherecord: adding 5 of 10, 2.4 a second\n",
    );
    expect(told(false, [10, 20])).toBe("");
  });

  it("is drawn over itself on a terminal, and gone at the end", () => {
    const drawn = told(true, [50, 150, 160, 300]).split("\r");
    expect(drawn).toHaveLength(4);
    expect(drawn[1]).toContain("2/10");
    expect(drawn.at(-1)).toBe("\u001b[K");
  });
});

describe("progress of reading many articles", () => {
  function told(live: boolean, milliseconds: number, count: number) {
    let time = 0;
    let output = "";
    const write = (more: string): void => void (output += more);
    const progress = readingOn(
      { isTTY: live, write, columns: 60 },
      async () => count,
      () => time,
    );
    return (async () => {
      for (let i = 0; i < count; i++) {
        time += milliseconds;
        progress.read();
        await undefined;
      }
      progress.end();
      return output;
    })();
  }

  it("is silence for a short one", async () => {
    expect(await told(true, 1, 100)).toBe("");
    expect(await told(false, 1, 4000)).toBe("");
  });

  it("is one line a second, and a summary", async () => {
    const lines = (await told(false, 100, 80)).trimEnd().split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe("ontherecord: reading 61 of 80, 10 a second");
    expect(lines.at(-1)).toBe("ontherecord: 80 articles in 8.0 s, 10 a second");
  });

  it("is a bar on a terminal, taken away at the end", async () => {
    const shown = (await told(true, 100, 80)).replaceAll("\r", "").split("\u001b[K");
    expect(shown.at(-3)).toBe(`reading ${"█".repeat(18)} 80/80 · 10 a second · 0 s left`);
    expect(shown.at(-1)).toBe("ontherecord: 80 articles in 8.0 s, 10 a second\n");
  });
});
