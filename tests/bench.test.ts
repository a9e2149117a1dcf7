import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { interleaved } from "../bench/clock.ts";
import { better, fallen } from "../bench/ratios.ts";
import { news } from "../bench/scaling.ts";
import { projectPath } from "./support/built.ts";

describe("the check of ratios", () => {
  const recorded = { extract: 10, quotes: 5 };

  it("lets a fall by a fifth pass, and no more", () => {
    expect(fallen(recorded, { extract: 8, quotes: 4 })).toEqual([]);
    expect(fallen(recorded, { extract: 7.9, quotes: 6 })).toEqual(["extract"]);
  });

  it("names what is no longer measured, or is no number", () => {
    expect(fallen(recorded, { extract: 10 })).toEqual(["quotes"]);
    expect(fallen(recorded, { extract: NaN, quotes: 5 })).toEqual(["extract"]);
  });

  it("keeps the better of two tries", () => {
    expect(better({}, { extract: 3 })).toEqual({ extract: 3 });
    expect(better({ extract: 3, quotes: 1 }, { extract: 2, quotes: 4 })).toEqual({ extract: 3, quotes: 4 });
  });

  it("has speed and start-up on record", () => {
    const names = Object.keys(JSON.parse(readFileSync(projectPath("bench/ratios.json"), "utf8")));
    expect(names).toEqual(["ontherecord, extract", "start-up"]);
  });
});

describe("rounds", () => {
  it("take turns, do not count the first, and end early for what has had its time", () => {
    const order: string[] = [];
    const spin = (): void => {
      const end = performance.now() + 20;
      while (performance.now() < end);
    };
    const tasks = [
      { name: "quick", run: () => void order.push("q") },
      { name: "slow", run: () => (order.push("s"), spin()) },
    ];
    const times = interleaved(tasks, 3, 5);
    expect(order.join("")).toBe("qsqsqq");
    expect(times.get("quick")).toHaveLength(3);
    expect(times.get("slow")).toHaveLength(1);
  });
});

it("news of any length is the articles again and again", () => {
  expect(news(["ab", "c"], 12)).toBe("ab\n\nc\n\nab\n\nc");
});
