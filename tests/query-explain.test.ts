import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readMarkedCopy, writeMarkedCopy } from "../src/testing/index.ts";
import { explain, query, type Quote } from "../src/index.ts";
import { agreement, claim, date, makeRecord, quote, speaker, statistic } from "./support/records.ts";

const record = makeRecord(
  "explained",
  "The council met. “The {old} bridge is safe,” said Mayor Jane Doe. Then it rained.\n\n" +
    "Inspectors checked 75% of all beams laid in 1999. Article 2 of the Lisbon Pact asks for more.",
  (at) => ({
    speakers: [speaker("speaker-1", "Jane Doe", { role: "Mayor of Lisbon", affiliation: "Lisbon", mentions: [at("Jane Doe")] })],
    quotes: [
      quote("quote-1", {
        content: [at("“The {old} bridge is safe,”")],
        cue: at("said"),
        source: at("Mayor Jane Doe"),
        speakerId: "speaker-1",
        rule: "quotes/cueThenSource",
      }),
    ],
    statistics: [
      statistic("statistic-1", at("75%"), { subject: at("Inspectors"), denominator: at("all beams laid"), periodId: "date-1" }),
    ],
    dates: [date("date-1", at("1999"), "1999", "2000")],
    agreements: [agreement("agreement-1", at("Lisbon Pact"), { provision: at("Article 2") })],
    claims: [claim("claim-1", at("The {old} bridge is safe"), { quoteId: "quote-1", speakerId: "speaker-1" })],
  }),
); // prettier-ignore

const QUOTED =
  "{content:“The \\{old\\} bridge is safe,”} {cue:said} {source:Mayor Jane Doe}.\n" +
  "speaker: Jane Doe, Mayor of Lisbon\nrule: quotes/cueThenSource";

describe("explain", () => {
  it("marks source, cue and content of a quote", () => {
    expect(explain(query(record).quotes.first()!)).toBe(QUOTED);
    expect(explain(record.quotes[0]!, record)).toBe(QUOTED);
  });
  it("marks a figure with its subject, what it is a part of, and its period", () =>
    expect(explain(record.statistics[0]!, record)).toBe(
      "{subject:Inspectors} checked {statistic:75%} of {denominator:all beams laid} in {period:1999}.\nrule: statistics/test",
    ));
  it("marks a date, and an agreement with its provision", () => {
    expect(explain(record.dates[0]!, record)).toBe(
      "Inspectors checked 75% of all beams laid in {date:1999}.\nrule: dates/test",
    );
    expect(explain(record.agreements[0]!, record)).toBe(
      "{provision:Article 2} of the {agreement:Lisbon Pact} asks for more.\nrule: agreements/test",
    );
  });
  it("marks a claim in its quote, and has the quote's rule", () =>
    expect(explain(record.claims[0]!, record)).toBe(
      "“{claim:The \\{old\\} bridge is safe},” {cue:said} {source:Mayor Jane Doe}.\n" +
        "speaker: Jane Doe, Mayor of Lisbon\nrule: quotes/cueThenSource",
    ));
  it("shows a speaker where it is first named", () =>
    expect(explain(query(record).speakers.first()!)).toBe(
      "“The \\{old\\} bridge is safe,” said Mayor {mention:Jane Doe}.\nspeaker: Jane Doe, Mayor of Lisbon",
    ));
  it("does not let marks cross", () => {
    const crossing = makeRecord("crossing", "All 12 new beams hold.", (at) => ({
      statistics: [statistic("statistic-1", at("12 new"), { noun: at("new beams"), subject: at("All 12 new beams") })],
    })); // prettier-ignore
    expect(explain(crossing.statistics[0]!, crossing)).toBe(
      "{subject:All {statistic:12 new} beams} hold.\nrule: statistics/test",
    );
  });
  it("shows all sentences of a quote that goes on", () => {
    const long = makeRecord("long", "“We stay,” Roe said. “We wait.” Nobody came.", (at) => ({
      quotes: [quote("quote-1", { content: [at("“We stay,”"), at("“We wait.”")], source: at("Roe"), cue: at("said") })],
    })); // prettier-ignore
    expect(explain(long.quotes[0]!, long)).toBe(
      "{content:“We stay,”} {source:Roe} {cue:said}. {content:“We wait.”}\nrule: quotes/test",
    );
  });
  it("explains an item of one's own kind, marked by its kind", () => {
    const own = { ...record, votes: [{ id: "vote-1", start: 12, end: 15, text: "met" }] };
    expect(explain(own.votes[0]!, own)).toBe("The council {vote:met}.");
  });
  it.each([
    ["an item without its record", () => explain(record.quotes[0] as never), "explain(quote, record)"],
    ["nothing", () => explain(undefined as never), "got undefined"],
    ["a record that does not hold it", () => explain({ id: "quote-9" }, record), 'has no "quote-9"'],
    [
      "another record's item of the same id",
      () => explain({ ...record.quotes[0]!, start: 3 } as Quote, record),
      'has no "quote-1"',
    ],
  ])("refuses %s", (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});

describe("writeMarkedCopy", () => {
  it("writes what readMarkedCopy reads, whatever the text", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\\{}: ]{1,12}$/), fc.nat(11), fc.nat(11), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const marks = [
          { start: 0, end: text.length, role: "all" },
          { start, end, role: "part" },
        ].filter((mark) => mark.start < mark.end);
        const read = readMarkedCopy(writeMarkedCopy(text, marks));
        expect(read.text).toBe(text);
        expect(read.marks.map((mark) => [mark.start, mark.end])).toEqual(
          marks.map((mark) => [mark.start, mark.end]),
        );
      }),
    ));
});
