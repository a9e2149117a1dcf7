import { describe, expect, it } from "vitest";
import { query, type ArticleRecord } from "../src/index.ts";
import { agreement, claim, date, makeRecord, quote, speaker, statistic } from "./support/records.ts";

const bridge = makeRecord(
  "bridge",
  "“The bridge is safe,” said Ana María Doe. She hopes that the Lisbon Pact holds. " +
    "Doe and Roe said 75% of the beams were checked in March 2026.\n\n" +
    "O’Neill told senators that fewer than 80 beams remain, or about 90, and the treaty, the pact, is dead. Mayor Doe left.",
  (at) => ({
    speakers: [
      speaker("speaker-1", "Ana María Doe", { aliases: ["Doe", "the Iron Mayor"], mentions: [at("Mayor Doe"), at("She")] }),
      speaker("speaker-2", "Richard Roe"),
      speaker("speaker-3", null, { kind: "group", members: ["speaker-1", "speaker-2"] }),
      speaker("speaker-4", "Una O’Neill"),
    ],
    quotes: [
      quote("quote-1", {
        content: [at("“The bridge is safe,”")], cue: at("said"), source: at("Ana María Doe"),
        type: "direct", text: "The bridge is safe", speakerId: "speaker-1", confidence: 0.99,
      }),
      quote("quote-2", {
        content: [at("that the Lisbon Pact holds")], cue: at("hopes"), source: at("She"),
        text: "the Lisbon Pact holds", act: "want", speakerId: "speaker-1", confidence: 0.5,
      }),
      quote("quote-3", {
        content: [at("75% of the beams were checked in March 2026")], source: at("Doe and Roe"), speakerId: "speaker-3",
      }),
      quote("quote-4", {
        content: [at("that fewer than 80 beams remain, or about 90, and the treaty, the pact, is dead")],
        source: at("O’Neill"), act: "warn", type: "mixed", speakerId: "speaker-4",
      }),
    ],
    statistics: [
      statistic("statistic-1", at("75%"), {
        kind: "percentage", value: 75, unit: "percent", speakerId: "speaker-3", denominator: at("the beams"),
      }),
      statistic("statistic-2", at("80"), { value: 80, comparator: "<", noun: at("beams remain") }),
      statistic("statistic-3", at("90"), { value: 90, comparator: "~" }),
    ],
    dates: [date("date-1", at("March 2026"), "2026-03", "2026-04")],
    agreements: [
      agreement("agreement-1", at("Lisbon Pact"), {
        name: "Lisbon Pact on Bridges", agreementId: "lisbon-pact", quoteId: "quote-2",
      }),
      agreement("agreement-2", at("the treaty"), { form: "anaphor", agreementId: "lisbon-pact", quoteId: "quote-4" }),
      agreement("agreement-3", at("the pact"), { form: "generic", quoteId: "quote-4" }),
    ],
    claims: [
      claim("claim-1", at("The bridge is safe"), { speakerId: "speaker-1", quoteId: "quote-1", madeAt: "2026-01-31" }),
      claim("claim-2", at("the pact, is dead"), {
        speakerId: "speaker-4", negated: true, modality: "prediction", madeAt: "2026-03-01", agreementIds: ["agreement-2"],
      }),
      claim("claim-3", at("75% of the beams were checked")),
    ],
  }),
  { publishedAt: "2026-03-01T09:30:00+02:00" },
); // prettier-ignore

const port = makeRecord(
  "port",
  "Jan Łoś warned that between 70 and 80 cranes stand still in 2026.",
  (at) => ({
    speakers: [speaker("speaker-1", "Jan Łoś"), speaker("speaker-2", "Ports Bank", { kind: "organization" })],
    quotes: [
      quote("quote-1", { content: [at("that between 70 and 80 cranes stand still")], speakerId: "speaker-1", act: "warn" }),
    ],
    statistics: [statistic("statistic-1", at("between 70 and 80"), { min: 70, max: 80, noun: at("cranes") })],
    dates: [date("date-1", at("2026"), "2026", "2027")],
    agreements: [],
  }),
  { publishedAt: "2026-02-03" },
); // prettier-ignore

const both = query([bridge, port]);
const ids = (items: Iterable<{ articleId: string; id: string }>) =>
  [...items].map(({ articleId, id }) => `${articleId}/${id.replace(/\D+/, "")}`).join(" ");

describe("items", () => {
  it("are copies that carry their article and their speaker", () => {
    const first = both.quotes.first()!;
    expect(first).toEqual({
      ...bridge.quotes[0],
      articleId: "bridge",
      publishedAt: "2026-03-01T09:30:00+02:00",
      speaker: bridge.speakers[0],
    });
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });
  it("of every kind know who speaks", () => {
    const names = (items: Iterable<{ speaker: { name: string | null } | null }>) =>
      [...items].map(({ speaker }) => (speaker ? speaker.name : "nobody"));
    expect(names(both.agreements)).toEqual(["Ana María Doe", "Una O’Neill", "Una O’Neill"]);
    expect(names(both.dates)).toEqual([null, "nobody"]);
    expect(names(both.claims)).toEqual(["Ana María Doe", "Una O’Neill", "nobody"]);
    expect(both.speakers.first()!.speaker).toBe(bridge.speakers[0]);
  });
});

describe("by", () => {
  it.each([
    ["Ana María Doe", "bridge/1 bridge/2 bridge/3"],
    ["ana maria DOE", "bridge/1 bridge/2 bridge/3"],
    ["Ana Doe", "bridge/1 bridge/2 bridge/3"],
    ["Doe", "bridge/1 bridge/2 bridge/3"],
    ["iron mayor", "bridge/1 bridge/2 bridge/3"],
    ["Mayor Doe", "bridge/1 bridge/2 bridge/3"], // a title as the article has it
    ["Governor Doe", ""],
    ["Roe", "bridge/3"],
    ["O'Neill", "bridge/4"],
    ["Jan Los", "port/1"],
    ["speaker-4", "bridge/4"],
    ["Ana", ""],
    ["María", ""],
    ["Eva Doe", ""],
    ["Eva María Doe", ""],
    ["Bank", ""],
  ])("%s", (name, expected) => expect(ids(both.quotes.by(name))).toBe(expected));

  it("works on every kind", () => {
    expect(ids(both.statistics.by("Roe"))).toBe("bridge/1");
    expect(ids(both.dates.by("Doe"))).toBe("bridge/1");
    expect(ids(both.agreements.by("O’Neill"))).toBe("bridge/2 bridge/3");
    expect(ids(both.claims.by("Doe"))).toBe("bridge/1");
    expect(ids(both.speakers.by("Doe"))).toBe("bridge/1 bridge/3");
  });
});

describe("mentioning", () => {
  it.each([
    ["bridge", "bridge/1"],
    ["THE BRIDGE", "bridge/1"],
    ["75%", "bridge/3"],
    [/crane/, "port/1"],
    ["crane", ""],
    ["bridge safe", ""],
  ])("%s", (what, expected) => expect(ids(both.quotes.mentioning(what))).toBe(expected));

  it("reads the sentence of a figure, a date or an agreement, and all that a speaker said", () => {
    expect(ids(both.statistics.mentioning("fewer than"))).toBe("bridge/2 bridge/3");
    expect(ids(both.dates.mentioning("still"))).toBe("port/1");
    expect(ids(both.agreements.mentioning("hopes"))).toBe("bridge/1");
    expect(ids(both.speakers.mentioning(/pact/i))).toBe("bridge/1 bridge/4");
    expect(ids(both.claims.mentioning("safe"))).toBe("bridge/1");
  });
  it("is not confused by a RegExp that remembers", () => {
    const every = /the/gi;
    every.lastIndex = 7;
    const query = both.quotes.mentioning(every);
    expect(query.toArray()).toEqual(both.quotes.mentioning(/the/i).toArray());
    expect(query.count()).toBe(4);
    expect(every.lastIndex).toBe(7);
  });
});

describe("about", () => {
  it.each([
    ["statistics", "beam", "bridge/1 bridge/2"],
    ["statistics", "crane", "port/1"],
    ["statistics", "bridge", ""],
    ["quotes", "Bridges", "bridge/1 bridge/2"], // by the words, and by the name of an agreement in them
    ["agreements", "bridge", "bridge/1"],
    ["dates", "beams", "bridge/1"],
    ["claims", "pact", "bridge/2"],
    ["speakers", "cranes", "port/1"],
  ] as const)("%s about %s", (kind, topic, expected) => expect(ids(both[kind].about(topic))).toBe(expected));
});

describe("between", () => {
  it.each([
    ["claims", "2026-01-01", "2026-03-01", "bridge/1"],
    ["claims", "2026-01-31", "2026-03-02", "bridge/1 bridge/2 bridge/3"], // the third on the day of publication
    ["claims", "2027", "2028", ""],
    ["quotes", "2026-02-03", "2026-02-04", "port/1"],
    ["statistics", "2026-03", "2026-04", "bridge/1 bridge/2 bridge/3"],
    ["statistics", "2026-03-01T10:00", "2026-03-02", ""],
    ["dates", "2026-03-15", "2026-03-16", "bridge/1 port/1"],
    ["dates", "2026-04-01", "2026-05-01", "port/1"],
  ] as const)("%s %s to %s", (kind, from, to, expected) =>
    expect(ids(both[kind].between(from, to))).toBe(expected),
  );
});

describe("steps of every query", () => {
  it("where, limit, map, first, count", () => {
    expect(ids(both.quotes.where((q) => q.act === "warn").limit(1))).toBe("bridge/4");
    expect(both.quotes.limit(0).toArray()).toEqual([]);
    expect([...both.quotes.map((q) => q.text).where((text) => text.includes("safe"))]).toEqual([
      "The bridge is safe",
    ]);
    expect(both.quotes.count()).toBe(5);
    expect(both.agreements.named("No Such Treaty").first()).toBeUndefined();
  });
  it("groupBy gives a Map in order of appearance", () => {
    const groups = both.quotes.groupBy((q) => q.articleId);
    expect([...groups].map(([key, items]) => [key, items.length])).toEqual([["bridge", 4], ["port", 1]]); // prettier-ignore
  });
  it("leave the query they start from as it is", () => {
    const { quotes } = query(bridge);
    quotes.direct().by("Doe");
    expect(quotes.count()).toBe(4);
    expect(Object.isFrozen(quotes)).toBe(true);
  });
  it("compute nothing until they are iterated, and no more than is asked for", () => {
    const read: string[] = [];
    const records = function* (): Generator<ArticleRecord> {
      for (const record of [bridge, port]) {
        read.push(record.id);
        yield record;
      }
    };
    const { quotes, claims } = query(records());
    const asked = quotes.by("Doe").map((quote) => quote.id);
    expect(read).toEqual([]);
    expect(asked.first()).toBe("quote-1");
    expect(read).toEqual(["bridge"]);
    expect([...quotes].length).toBe(5);
    expect([...quotes].length).toBe(5); // a generator can be asked twice
    expect(claims.count()).toBe(3);
    expect(read).toEqual(["bridge", "port"]);
  });
  it("keep to the records an array held", () => {
    const records = [bridge];
    const { quotes } = query(records);
    records.push(port);
    expect(quotes.count()).toBe(4);
  });
});

describe("quotes", () => {
  it.each([
    ["direct", both.quotes.direct(), "bridge/1"],
    ["mixed", both.quotes.mixed(), "bridge/4"],
    ["indirect", both.quotes.indirect(), "bridge/2 bridge/3 port/1"],
    ["said", both.quotes.said(), "bridge/1 bridge/3 bridge/4 port/1"],
    ["act", both.quotes.act("warn", "want"), "bridge/2 bridge/4 port/1"],
    ["confident", both.quotes.confident(0.9), "bridge/1 bridge/3 bridge/4 port/1"],
  ])("%s", (_, quotes, expected) => expect(ids(quotes)).toBe(expected));
});

describe("statistics", () => {
  it.each([
    ["kind", both.statistics.kind("percentage"), "bridge/1"],
    ["unit", both.statistics.unit("Percent"), "bridge/1"],
    ["atLeast, a range by its lower end", both.statistics.atLeast(70), "bridge/1 bridge/3 port/1"],
    ["atLeast, not above it", both.statistics.atLeast(71), "bridge/1 bridge/3"],
    ["atMost, a range by its upper end", both.statistics.atMost(80), "bridge/1 bridge/2 port/1"],
    ["atMost, not below it", both.statistics.atMost(79), "bridge/1"],
  ])("%s", (_, figures, expected) => expect(ids(figures)).toBe(expected));
});

describe("dates", () => {
  it.each([
    ["grain", both.dates.grain("month"), "bridge/1"],
    ["on", both.dates.on("2026-03"), "bridge/1"],
    ["on a year holds its months", both.dates.on("2026"), "bridge/1 port/1"],
    ["on a day holds no month", both.dates.on("2026-03-01"), ""],
    ["within", both.dates.within("2026-02-01", "2026-04-01"), "bridge/1"],
    ["within, the end left out", both.dates.within("2026-02-01", "2026-03-31"), ""],
  ])("%s", (_, dates, expected) => expect(ids(dates)).toBe(expected));
});

describe("agreements", () => {
  it.each([
    ["Lisbon Pact on Bridges", "bridge/1 bridge/2"],
    ["lisbon-pact", "bridge/1 bridge/2"],
    ["Lisbon pact", "bridge/1 bridge/2"], // what one reference calls it finds the others to the same
    ["Porto Pact", ""],
  ])("named %s", (name, expected) => expect(ids(both.agreements.named(name))).toBe(expected));

  it("form", () => expect(ids(both.agreements.form("anaphor", "generic"))).toBe("bridge/2 bridge/3"));
  it("grouped by article", () => {
    const groups = both.agreements.named("Lisbon Pact").groupBy((a) => a.articleId);
    expect([...groups.keys()]).toEqual(["bridge"]);
  });
});

describe("claims and speakers", () => {
  it.each([
    ["modality", both.claims.modality("prediction"), "bridge/2"],
    ["negated", both.claims.negated(), "bridge/2"],
    ["not negated", both.claims.negated(false), "bridge/1 bridge/3"],
    ["named", both.speakers.named("Doe"), "bridge/1"],
    ["kind", both.speakers.kind("group", "organization"), "bridge/3 port/2"],
  ])("%s", (_, items, expected) => expect(ids(items)).toBe(expected));
});

describe("wrong arguments", () => {
  const wrong = (value: unknown) => value as never;
  it.each([
    ['by() needs a name or a speaker id such as "Jane Doe", got ""', () => both.quotes.by("")],
    ["by() needs a name or a speaker id", () => both.quotes.by(wrong(undefined))],
    ["mentioning() needs words or a RegExp, got 7", () => both.quotes.mentioning(wrong(7))],
    ['about() needs a topic such as "bridge", got "…"', () => both.quotes.about("…")],
    ['between() needs an ISO 8601 date such as "2026"', () => both.claims.between("1 March", "2026")],
    ["got a Date", () => both.claims.between(wrong(new Date(0)), "2026")],
    ["got \"2026-02-30\"", () => both.claims.between("2026-02-30", "2027")],
    ["a second date after the first", () => both.claims.between("2026-02-03", "2026-02-03")],
    ["atLeast() needs a number, got NaN", () => both.statistics.atLeast(NaN)],
    ["atMost() needs a number, got \"7\"", () => both.statistics.atMost(wrong("7"))],
    ["kind() needs one of percentage, ", () => both.statistics.kind(wrong("percent"))],
    ["act() needs one of state, ", () => both.quotes.act()],
    ["confident() needs a probability from 0 to 1, got 90", () => both.quotes.confident(90)],
    ["limit() needs a whole number from 0 up, got -1", () => both.quotes.limit(-1)],
    ["where() needs a function, got undefined", () => both.quotes.where(wrong(undefined))],
    ["query() needs a record as extract() gives it, or an iterable of records, got \"text\"", () => query(wrong("text"))],
    ["got a Promise", () => query(wrong(Promise.resolve([bridge])))],
    ["got an object with text", () => query([wrong({ text: "" })]).quotes.count()],
  ])("%s", (message, call) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  }); // prettier-ignore
});
