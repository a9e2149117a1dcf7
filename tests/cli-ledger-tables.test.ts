import { parse } from "csv-parse/sync";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { changesAnswer, conflictsAnswer, threadsAnswer } from "../src/cli/ledger/answers/tied.ts";
import { searchAnswer, timelineAnswer } from "../src/cli/ledger/answers/listed.ts";
import { speakersAnswer } from "../src/cli/ledger/answers/speakers.ts";
import type { Look } from "../src/cli/table/record.ts";
import { displayWidth } from "../src/cli/table/width.ts";
import { csvLine } from "../src/export/index.ts";
import type { Change, Conflict, LedgerClaim, LedgerSpeaker, Thread } from "../src/ledger/index.ts";

// What the answers of a ledger look like: tables on a terminal, CSV.

describe("the tables of a ledger", () => {
  const claim = (id: string, text: string, name: string | null, madeAt: string | null, title: string | null) =>
    ({
      id, text, madeAt, modality: "assertion", negated: false, start: 0, end: text.length,
      speaker: { id: "speaker-1", name, role: "a pilot" }, url: "https://www.checks.example/1",
      article: title === null ? null : { id: "a", title, publisher: null, publishedAt: madeAt, version: 1, wire: 1 },
    }) as LedgerClaim; // prettier-ignore
  const first = claim("a1#claim-1", "We will never sell the port", "Ada Brook", "2026-02-03", "Harbour will stay open, mayor says"); // prettier-ignore
  const later = claim("b2#claim-4", "we said we would never sell the port, and we will not, whatever others may say of us", null, "2026-03-07T10:00:00Z", "Council sells port"); // prettier-ignore
  const fed = claim("fc-1", "The \u001b[31mport\u001b[0m was sold", "Oskar Vint", null, null);
  const link = { id: "link-7", judgement: "suggested", method: "words", score: 0.7, reasons: ["both by Ada Brook", "both say: port, sell"] } as const; // prettier-ignore
  const speaker: LedgerSpeaker = {
    id: "speaker-1", name: "Ada Brook", kind: "person", roles: ["mayor", "Mayor of Harrow", "leader", "candidate"], affiliations: ["Harrow"], articles: 2,
    claims: 12, authority: null, merged: ["speaker-4"], links: ["link-1", "link-2", "link-3"].map((id) => ({ ...link, id, with: { id: "speaker-9", name: "Ada M. Brook" } })),
  }; // prettier-ignore
  const printed = (lines: (look: Look) => readonly string[], width = 80): string =>
    `\n${lines({ width, colors: pc.createColors(false) }).join("\n")}\n`;
  const thread: Thread = {
    id: "thread-1", text: first.text, claims: [{ claim: first, link: null }, { claim: later, link }], appearances: 2, publications: 1,
    speakers: ["Ada Brook"], firstMadeAt: null, lastMadeAt: null, judgement: "suggested",
  }; // prettier-ignore
  const conflict: Conflict = { ...link, relation: "takes back", a: { claim: first, figure: null }, b: { claim: fed, figure: null } }; // prettier-ignore
  const change: Change = { ...link, relation: "change", a: { claim: first, figure: "40" }, b: { claim: later, figure: "6 in 10" } }; // prettier-ignore
  const tables: Readonly<Record<string, (look: Look) => readonly string[]>> = {
    search: (look) => searchAnswer([]).lines([first, later, fed].map((claim) => ({ claim, score: 1 })), look),
    timeline: (look) => timelineAnswer([]).lines([{ claim: first, copies: 3 }, { claim: later, copies: 0 }], look),
    threads: (look) => threadsAnswer([]).lines([thread, thread], look),
    conflicts: (look) => conflictsAnswer([]).lines([conflict], look),
    changes: (look) => changesAnswer([]).lines([change], look),
    speakers: (look) => speakersAnswer([], false).lines([speaker], look),
    speaker: (look) => speakersAnswer([], true).lines([speaker], look),
  }; // prettier-ignore

  it("search", () =>
    expect(printed(tables["search"]!)).toMatchInlineSnapshot(`
    "
    when        who         where           claim
    2026-02-03  Ada Brook   Harbour will…   We will never sell the port
      a1#claim-1
    2026-03-07  a pilot     Council sells…  we said we would never sell the port,
                                            and we will not, whatever others may say
                                            of us
      b2#claim-4
                Oskar Vint  checks.example  The [31mport [0m was sold
      fc-1
    "
  `));
  it("timeline", () =>
    expect(printed(tables["timeline"]!)).toMatchInlineSnapshot(`
    "
    when        who        where           claim                              copies
    2026-02-03  Ada Brook  Harbour will…   We will never sell the port        +3
    2026-03-07  a pilot    Council sells…  we said we would never sell the
                                           port, and we will not, whatever
                                           others may say of us
    "
  `));
  it("threads", () =>
    expect(printed(tables["threads"]!)).toMatchInlineSnapshot(`
    "
    We will never sell the port
    suggested · 2 appearances in 1 publication
      2026-02-03  Ada Brook  Harbour will…   We will never sell the port
      a1#claim-1
      2026-03-07  a pilot    Council sells…  we said we would never sell the port,
                                             and we will not, whatever others may
                                             say of us
      b2#claim-4
      link-7  suggested: both by Ada Brook; both say: port, sell

    We will never sell the port
    suggested · 2 appearances in 1 publication
      2026-02-03  Ada Brook  Harbour will…   We will never sell the port
      a1#claim-1
      2026-03-07  a pilot    Council sells…  we said we would never sell the port,
                                             and we will not, whatever others may
                                             say of us
      b2#claim-4
      link-7  suggested: both by Ada Brook; both say: port, sell
    "
  `));
  it("conflicts", () =>
    expect(printed(tables["conflicts"]!)).toMatchInlineSnapshot(`
    "
    Promised and taken back
      2026-02-03  Ada Brook   Harbour will…   We will never sell the port
                  Oskar Vint  checks.example  The [31mport [0m was sold
      link-7  suggested: both by Ada Brook; both say: port, sell
    "
  `));
  it("changes", () =>
    expect(printed(tables["changes"]!)).toMatchInlineSnapshot(`
    "
    Then and later: 40 → 6 in 10
      2026-02-03  Ada Brook  Harbour will…   We will never sell the port
      2026-03-07  a pilot    Council sells…  we said we would never sell the port,
                                             and we will not, whatever others may
                                             say of us
      link-7  suggested: both by Ada Brook; both say: port, sell
    "
  `));
  it("speakers", () =>
    expect(printed(tables["speakers"]!)).toMatchInlineSnapshot(`
    "
    speaker    role                               claims  articles  id
    Ada Brook  mayor, Mayor of Harrow, leader, …  12      2         speaker-1

    PERHAPS THE SAME
      Ada Brook (speaker-1) and Ada M. Brook (speaker-9)
      link-1  suggested: both by Ada Brook; both say: port, sell; and 2 more links
    "
  `));

  it.each(
    Object.keys(tables).flatMap((name) => [40, 60, 80, 100, 120].map((width) => [name, width] as const)),
  )("%s fits %i columns", (name, width) => {
    for (const line of printed(tables[name]!, width).split("\n"))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe("CSV for a spreadsheet", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+49 170", "'+49 170"],
    ["-5 percent", "'-5 percent"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["5 = 5", "5 = 5"],
  ])("%j runs nothing", (cell, safe) => {
    expect(parse(csvLine([cell]), { record_delimiter: "\r\n" })).toEqual([[safe]]);
  });

  it("keeps commas, marks and lines in their cells", () => {
    const cells = ['He said “no”, then "no"', "two\nlines", "", "plain"];
    expect(parse(csvLine(cells))).toEqual([cells]);
    expect(csvLine([null, 1.5, -2, true])).toBe(",1.5,-2,true\r\n");
  });
});
