import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { createPipeline, defineExtractor, extract, people, quotes, statistics } from "../src/index.ts";
import { mentionOf } from "../src/span.ts";
import * as testing from "../src/testing/index.ts";
import "../src/testing/vitest.ts";
import { pledges, votes } from "./support/votes.ts";

const { matchers, readMarkedCopy } = testing;

/** What a failing expectation throws: its message and both sides of the diff. */
function failure(run: () => void): { message: string; expected: unknown; actual: unknown } {
  try {
    run();
  } catch (error) {
    return error as ReturnType<typeof failure>;
  }
  throw new Error("the expectation held");
}

const pipeline = createPipeline({ extractors: [votes, pledges] });

describe("toReadAs", () => {
  it.each([
    "The council voted {ayes:31} to {noes:12}.",
    "{body:The council} voted {vote:{ayes:31} to {noes:12}}.",
    "The council voted {vote:31 to 12}, the senate voted {vote:20 to 23}.",
    "{body1:The council} voted {ayes1:31} to 12, {body2:the senate} voted {ayes2:20} to 23.",
    "Nobody voted. Rovers won 31 to 12.",
    "",
  ])("holds: %s", (copy) => expect(votes).toReadAs(copy));

  it.each([
    "The council voted {ayes:31} to 12, the senate voted 20 to 23.",
    "The council voted 31 to 12.",
    "Rovers won {ayes:31} to {noes:12}.",
    "The council voted {noes:31} to {ayes:12}.",
    "{ayes:The council} voted 31 to 12.",
    "The council voted {ayes1:31} to {noes2:12}.",
  ])("does not hold: %s", (copy) => {
    expect(votes).not.toReadAs(copy);
    expect(() => expect(votes).toReadAs(copy)).toThrow("votes reads this copy otherwise");
  });

  it("takes a pipeline, with the kinds that were added to it", () =>
    expect(pipeline).toReadAs("The council voted {ayes:31} to {noes:12}. {by:Mayor Bo Marsh} promised to rebuild the bridge.")); // prettier-ignore
  it("takes one kind of a pipeline", () => {
    const copy =
      "The council voted 31 to 12 on Monday. {source:Mayor Bo Marsh} {cue:promised} to rebuild the bridge.";
    expect(pipeline).toReadAs(copy, { kind: "quotes" });
    expect(pipeline).not.toReadAs(copy);
  });
  it("numbers items that share their first mention by the next one", () => {
    const shared = () => [{ town: { start: 0, end: 4 }, n: { start: 14, end: 17 } }, { town: { start: 0, end: 4 }, n: { start: 5, end: 8 } }]; // prettier-ignore
    expect(shared).toReadAs("town {n1:one} and, {n2:two}.");
  });
  it("takes a function to items", () => {
    const numbers = (text: string) =>
      [...text.matchAll(/\d+/g)].map(({ index, 0: found }) => ({
        figure: mentionOf(text, index, index + found.length),
      }));
    expect(numbers).toReadAs("{figure:31} to {figure:12}");
    expect(numbers).toReadAs("none");
    expect(numbers).not.toReadAs("31");
  });
  it("takes a function to a record", () =>
    expect(extract).toReadAs("{content:“No,”} {cue:said} {source:Bo Marsh}."));
  it("takes an extractor that the library has", () => {
    expect(quotes).toReadAs("{content:“No,”} {cue:said} {source:Bo Marsh}.");
    expect(statistics).toReadAs("Fares rose by {statistic:12 percent}.");
    expect(people).toReadAs("They met {phrase:Mayor Bo Marsh}.");
  });
  it("brings the extractors that one builds on", () => {
    const tallies = defineExtractor({
      kind: "tallies",
      schema: z.object({ last: votes.schema }),
      after: [votes, pledges],
      *extract({ annotations }) {
        for (const { id: _, ...last } of annotations.votes.slice(-1)) yield { last };
      },
    });
    expect(tallies).toReadAs("The council voted {last:31 to 12}.");
    expect(tallies).toReadAs("The council voted {ayes:31} to {noes:12}.");
  });
  it("passes on what is known of the text", () => {
    const days = (text: string, options?: { publishedAt?: string | null | undefined }) =>
      extract(text, options).dates.filter(({ from }) => from === "2026-02-03");
    expect(days).toReadAs("It closed {item:yesterday}.", { publishedAt: "2026-02-04" });
    expect(days).toReadAs("It closed yesterday.", { publishedAt: "2026-03-04" });
  });

  describe("with roles", () => {
    it("leaves out those of the copy that are not named", () =>
      expect(votes).toReadAs("{body:Nobody} voted. The council voted {ayes:31} to 12.", { roles: ["ayes"] }));
    it("does not let those be found that the copy lacks", () => {
      expect(votes).not.toReadAs("The council voted {ayes:31} to 12.", { roles: ["ayes", "noes"] });
      expect(votes).not.toReadAs("The council voted 31 to 12.", { roles: ["ayes"] });
      expect(votes).toReadAs("They voted 31 to 12.", { roles: ["body"] });
    });
  });

  describe("what two items share", () => {
    const at = { start: 4, end: 8 };
    const twice = (second: object) => () => [{ town: at }, { town: at, ...second }];
    it("is marked once", () => expect(twice({ n: 2 })).toReadAs("The {town:town} voted."));
    it("is no excuse for the same item twice", () => {
      expect(twice({})).not.toReadAs("The {town:town} voted.");
      expect(failure(() => expect(twice({})).toReadAs("The {town:town} voted.")).actual).toBe(
        "The {town:{town:town}} voted.",
      );
    });
  });

  it("holds for whoever finds just what is marked, and for nobody who misses a mark", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("{a:one}", "{b:two}", "three", "{a:{b:four}}"), { minLength: 1 }),
        (words) => {
          const copy = words.join(" ");
          const items = readMarkedCopy(copy).marks.map(({ role, ...mention }, n) => ({ [role]: mention, n }));
          expect(() => items).toReadAs(copy);
          if (items.length > 0) expect(() => items.slice(1)).not.toReadAs(copy);
        },
      ),
    ));
  it("does not take marks that cross for marks that nest", () => {
    const crossing = () => [{ a: { start: 0, end: 5 }, b: { start: 2, end: 8 } }];
    const copy = "{a:ab{b:cde}fgh}";
    expect(readMarkedCopy(copy).text).toBe("abcdefgh");
    expect(crossing).not.toReadAs(copy);
    expect(failure(() => expect(crossing).toReadAs(copy)).message).toContain("marks received cross");
  });
  it("sees items without a mention where the copy has no marks", () => {
    const bare = () => [{ n: 1 }];
    expect(failure(() => expect(bare).toReadAs("one")).message).toContain('found: [{"n":1}]');
  });

  describe("when it fails", () => {
    it("has both copies for the diff", () =>
      expect(failure(() => expect(votes).toReadAs("The council voted {ayes:31 to} 12."))).toMatchObject({
        expected: "The council voted {ayes:31 to} 12.",
        actual: "The council voted {ayes:31} to 12.",
        message: "votes reads this copy otherwise:\n  The council voted {ayes:31} to 12.",
      }));
    it("says that there is nothing", () =>
      expect(failure(() => expect(votes).toReadAs("It {ayes:rained}.")).message).toContain(
        "(nothing was found)",
      ));
    it("names a role that no item has", () =>
      expect(failure(() => expect(votes).toReadAs("They voted {yeas:31} to 12.")).message).toContain(
        "(no item has a mention yeas; they have vote, ayes, noes)",
      ));
    it("shows every role where there should be nothing", () =>
      expect(failure(() => expect(votes).toReadAs("They voted 31 to 12.")).actual).toBe(
        "They voted {vote:{ayes:31} to {noes:12}}.",
      ));
    it("says what must not be, negated", () => {
      const { message } = failure(() => expect(votes).not.toReadAs("They voted {ayes:31} to 12."));
      expect(message).toBe("votes must not read this copy so, and does:\n  They voted {ayes:31} to 12.");
    });
  });
});

describe("toMean", () => {
  it("holds when each phrasing gives one item with the fields", () => {
    expect(votes).toMean({ margin: 19 }, ["They voted 31 to 12.", "The council voted 20 to 1."]);
    expect(pipeline).toMean({ margin: 19 }, ["They voted 31 to 12."], { kind: "votes" });
    expect(statistics).toMean({ value: 31, unit: "percent" }, ["31 percent", "31%", "thirty-one percent"]);
  });
  it("takes a mention by its words, by its fields, or by a matcher", () => {
    const phrasings = ["The council voted 31 to 12."];
    expect(votes).toMean({ body: "The council", noes: "12" }, phrasings);
    expect(votes).toMean({ body: "the council" }, [...phrasings, "Today the council voted 2 to 1."]);
    expect(votes).not.toMean({ body: "The Council" }, phrasings);
    expect(votes).toMean({ body: { start: 0 } }, phrasings);
    expect(votes).toMean({ body: expect.stringContaining("council"), margin: expect.any(Number) }, phrasings);
    expect(votes).not.toMean({ body: "council" }, phrasings);
    expect(votes).not.toMean({ body: null }, phrasings);
    expect(votes).toMean({ body: null }, ["They voted 31 to 12."]);
  });
  it("names a matcher in its message", () => {
    const run = () =>
      expect(votes).toMean({ body: expect.stringContaining("court") }, ["They voted 3 to 1."]);
    expect(failure(run).message).toContain('than {"body":"StringContaining \\"court\\""}:');
  });
  it("takes a mention by its value, where it has one", () => {
    const valued = () => [{ ayes: { start: 0, end: 6, text: "thirty", value: 30 } }];
    expect(valued).toMean({ ayes: 30 }, ["thirty"]);
    expect(valued).toMean({ ayes: "thirty" }, ["thirty"]);
    expect(valued).not.toMean({ ayes: 31 }, ["thirty"]);
    expect(failure(() => expect(valued).toMean({ ayes: 31 }, ["thirty"])).message).toContain(
      'gave {"ayes":30}',
    );
    expect(votes).not.toMean({ ayes: 31 as never }, ["They voted 31 to 12."]);
  });
  it("takes lists as a whole, and what is in them as it takes fields", () => {
    const parts = () => [{ sides: [{ who: { start: 0, end: 2, text: "Bo" }, n: 1 }, { n: 2 }] }];
    expect(parts).toMean({ sides: [{ who: "Bo" }, { n: 2 }] }, ["Bo"]);
    expect(parts).not.toMean({ sides: [{ who: "Bo" }] as never }, ["Bo"]);
  });

  it("tells of each phrasing that failed what it gave", () => {
    const { message, expected, actual } = failure(() =>
      expect(votes).toMean({ margin: 19, body: "The council" }, [
        "The council voted 31 to 12.",
        "It rained.",
        "The senate voted 31 to 12.",
        "They voted 31 to 12. The council voted 2 to 1.",
      ]),
    );
    expect(message).toBe(
      [
        'votes: 3 of 4 phrasings read otherwise than {"margin":19,"body":"The council"}:',
        "  It rained.",
        "    gave nothing",
        "  The senate voted 31 to 12.",
        '    gave {"margin":19,"body":"The senate"}',
        "  They voted 31 to 12. The council voted 2 to 1.",
        '    gave 2 items: {"margin":19,"body":null}, {"margin":1,"body":"The council"}',
      ].join("\n"),
    );
    expect(Object.keys(expected as object)).not.toContain("The council voted 31 to 12.");
    expect(actual).toMatchObject({ "It rained.": [], "The senate voted 31 to 12.": { body: "The senate" } });
  });
  it("negated, asks that no phrasing has the meaning", () => {
    expect(votes).not.toMean({ margin: 19 }, ["They voted 20 to 12.", "They won 31 to 12."]);
    const run = () =>
      expect(votes).not.toMean({ margin: 19 }, ["They voted 20 to 12.", "They voted 31 to 12."]);
    const { message } = failure(run);
    expect(message).toContain('votes: 1 of 2 phrasings must not mean {"margin":19}:');
    expect(message).toContain("They voted 31 to 12.");
    expect(message).not.toContain("They voted 20 to 12.");
  });
});

describe("toResolveTo", () => {
  const text =
    "Finance Minister Jane Doe said taxes would fall. Doe warned of delays. She promised to cut fares. Officials said they were tired.";
  const mentions = [[0, "Finance Minister Jane Doe"], [0, "Doe"], [0, "She"], [null, "Officials"]] as const; // prettier-ignore

  it("numbers the sources of a record", () => {
    expect(extract(text)).toResolveTo(mentions);
    expect(pipeline.extract(text)).toResolveTo(mentions);
    expect(quotes).toResolveTo(mentions, text);
    expect(extract).toResolveTo(mentions, text, { kind: "quotes" });
  });
  it("takes any numbers, as long as they tell the same apart", () => {
    expect(extract("Bo Marsh said the bridge was safe. Ada Brook said it would fall. Marsh warned of delays.")).toResolveTo([[7, "Bo Marsh"], [3, "Ada Brook"], [7, "Marsh"]]); // prettier-ignore
    expect(extract(text)).not.toResolveTo([[0, "Finance Minister Jane Doe"], [1, "Doe"], [0, "She"], [null, "Officials"]]); // prettier-ignore
  });
  it("reads an extractor's own mentions in an article", () => {
    expect(pledges).toResolveTo([[0, "She"]], text, { mention: "by" });
    expect(pledges).toResolveTo([], "Nobody came.", { mention: "by" });
    expect(pipeline).toResolveTo([[0, "She"]], text, { mention: "by", kind: "pledges" });
  });
  it.each([
    ["one is missing", mentions.slice(1)],
    ["one is too many", [...mentions, [0, "Doe"] as const]],
    ["the order differs", [mentions[1]!, mentions[0]!, ...mentions.slice(2)]],
    ["nobody is somebody", [...mentions.slice(0, 3), [1, "Officials"] as const]],
  ])("does not hold when %s", (_, others) => expect(extract(text)).not.toResolveTo(others));

  it("shows a mention a line", () => {
    const wrong = failure(() => expect(extract(text)).toResolveTo([[0, "Finance Minister Jane Doe"]]));
    expect(wrong).toMatchObject({
      expected: "  0 Finance Minister Jane Doe",
      actual: "  0 Finance Minister Jane Doe\n  0 Doe\n  0 She\n  – Officials",
    });
    expect(wrong.message).toBe(`the mentions resolve otherwise:\n${String(wrong.actual)}`);
    expect(failure(() => expect(extract(text)).not.toResolveTo(mentions)).message).toContain(
      "the mentions must not resolve so, and do:\n  0 Finance",
    );
  });
});

describe("misuse", () => {
  const anything = (subject: unknown) => expect(subject as typeof votes);
  it.each<[string, () => void, string]>([
    ["a text as reader", () => anything("text").toReadAs(""), 'needs an extractor, a pipeline, or a function that reads a text; got "text"'],
    ["a record as reader", () => anything(extract("")).toReadAs(""), "got an object with schema, id, text"],
    ["no copy", () => anything(votes).toReadAs(undefined as never), "toReadAs() needs marked copy as a string, got undefined"],
    ["an open mark", () => expect(votes).toReadAs("{ayes:31"), 'the mark "ayes" is not closed'],
    ["an unknown option", () => expect(votes).toReadAs("", { published: "2026-02-04" } as never), 'unknown option "published"'],
    ["a function to no items", () => anything(() => 3).toReadAs(""), "the function must give items or a record; it gave 3"],
    ["a function to texts", () => anything(() => ["31"]).toReadAs(""), "must give items or a record"],
    ["a kind that is none", () => expect(pipeline).toReadAs("", { kind: "ballots" }), 'has no kind "ballots"; it has blocks, speakers, quotes'],
    ["no phrasings", () => expect(votes).toMean({ margin: 1 }, []), "toMean() needs phrasings as a list of texts, at least one; got an array"],
    ["a phrasing without a list", () => expect(votes).toMean({ margin: 1 }, "voted" as never), 'got "voted"'],
    ["no fields", () => expect(votes).toMean("voted" as never, ["voted"]), 'toMean() needs the fields of an item as an object, got "voted"'],
    ["no mentions", () => expect(extract("")).toResolveTo("Doe" as never), 'toResolveTo() needs mentions such as'],
    ["a mention without a number", () => expect(extract("")).toResolveTo(["Doe"] as never), 'got "Doe"'],
    ["an extractor without an article", () => anything(pledges).toResolveTo(...([[]] as unknown as [[], string])), "and no article"],
    ["items without a source", () => expect(votes).toResolveTo([], "They voted 31 to 12."), 'an item of votes has no field "source"; say which fields'],
    ["items without an id", () => expect(votes).toResolveTo([], "They voted 31 to 12.", { mention: "body" }), 'has no field "speakerId"'],
  ])("%s is an error, negated too", (_, run, message) => {
    expect(run).toThrow(message);
  }); // prettier-ignore
  it("does not pass when negated", () => {
    expect(() => anything("text").not.toReadAs("")).toThrow("needs an extractor");
    expect(() => expect(votes).not.toMean({ margin: 1 }, [])).toThrow("at least one");
    expect(() => expect(votes).not.toReadAs("{ayes:31")).toThrow(SyntaxError);
  });
});

describe("ontherecord/testing", () => {
  it("has these names", () =>
    expect(Object.keys(testing).sort()).toEqual([
      "marksOf",
      "matchers",
      "numberedMentions",
      "readCopy",
      "readItems",
      "readMarkedCopy",
      "readPhrasings",
      "writeMarkedCopy",
    ]));
});

describe("matchers", () => {
  it("can be registered with another runner, by what it passes as this", () => {
    const equals = (a: unknown, b: unknown) => a === b;
    expect(matchers.toReadAs(votes, "They voted {ayes:31} to 12.")).toMatchObject({ pass: true });
    expect(matchers.toMean.call({ equals }, votes, { margin: 19 }, ["They voted 31 to 12."]).pass).toBe(true);
    expect(matchers.toMean.call({ equals }, votes, { margin: 18 }, ["They voted 31 to 12."]).pass).toBe(
      false,
    );
    expect(matchers.toResolveTo(extract("Bo Marsh said yes."), [[0, "Bo Marsh"]]).pass).toBe(true);
  });
});
