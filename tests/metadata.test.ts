import { describe, expect, test } from "vitest";
import type { Article, Meta } from "../src/article/schema.ts";
import { readMetadata } from "../src/segment/metadata.ts";
import { segment } from "../src/segment/segment.ts";

const TITLE = "Oakford Council Votes to Keep Its Ferry Through the Winter";
const LEAD =
  "The council of Oakford voted on Tuesday night to keep the ferry running through the winter, at a cost of some $2 million that it will have to borrow.";
const QUOTE = "“Nobody in this town has ever asked us to stop the boats,” council leader Una O’Neill said.";

/** What is read off these blocks, the title above and two paragraphs below them. */
function metaOf(head: string, options: Omit<Article, "text"> = {}, tail = ""): Meta {
  const article = { ...options, text: [TITLE, ...head.split("\n"), LEAD, QUOTE, tail].join("\n\n") };
  return readMetadata(article, segment(article));
}

test("what is given wins", () => {
  const given = {
    title: "Ferry saved",
    byline: "Mary Major",
    section: "Harbour",
    publisher: "The Oakford Echo",
    url: "https://example.org/ferry",
    publishedAt: "2031-03-04T10:30:00Z",
    modifiedAt: "2031-03-05",
    language: "en-GB",
  };
  expect(metaOf("By Jane Doe\nPublished: May 1, 2030", given)).toEqual({
    ...given,
    byline: ["Mary Major"],
    publishedAtBasis: "given",
  });
});

test("null where the text does not say", () =>
  expect(metaOf("What comes next")).toEqual({
    title: TITLE,
    byline: [],
    section: null,
    publisher: null,
    url: null,
    publishedAt: null,
    publishedAtBasis: null,
    modifiedAt: null,
    language: "en",
  }));

describe("byline: the names alone", () => {
  test.each<[string, string[]]>([
    ["By Jane Doe", ["Jane Doe"]],
    ["BY JANE DOE AND JOHN ROE", ["JANE DOE", "JOHN ROE"]],
    [
      "By Jane Doe, John Roe and Mary Major, Political Correspondents",
      ["Jane Doe", "John Roe", "Mary Major"],
    ],
    ["By Jane Doe, New York", ["Jane Doe"]],
    ["By Jane Doe | The Oakford Echo", ["Jane Doe"]],
    ["By Mary-Ann van Houten & J. R. O’Neill", ["Mary-Ann van Houten", "J. R. O’Neill"]],
    ["By Jang Mi-rae in Seoul", ["Jang Mi-rae"]],
    ["By Jane Doe Associated Press", ["Jane Doe"]],
    ["By Jane Doe Echo Staff", ["Jane Doe"]],
    ["Jane Doe | Reuters", ["Jane Doe"]],
    ["Authors\nPhoto of Jane Doe\nNews Writer", ["Jane Doe"]],
    ["Authors\nPhoto of Jane Doe\nJane Doe\nJohn Roe", ["Jane Doe", "John Roe"]],
    ["Jane Doe and John Roe\nMarch 4, 2031", ["Jane Doe", "John Roe"]],
    ["Jane Doe 8:41 PM on December 20, 2031", ["Jane Doe"]],
    ["By Staff Reporter", []],
    ["By The Associated Press", []],
    ["By Thursday the boats were back", []],
    ["Photo of Jane Doe", []],
  ])("%s", (head, names) => expect(metaOf(head).byline).toEqual(names));

  test("below the article, each with a place", () =>
    expect(
      metaOf(
        "3 min read",
        {},
        "(Reporting by Jane Doe in Oakford and John Roe in Verdal; Editing by Mary Major)",
      ).byline,
    ).toEqual(["Jane Doe", "John Roe"]));
});

describe("publisher: only an agency that the text names as such", () => {
  test.each([
    ["OAKFORD, March 4 (Reuters) —", "Reuters"],
    ["OAKFORD, Norland (AP) _", "AP"],
    ["By Jane Doe, Associated Press", "Associated Press"],
    ["By Jane Doe, The Oakford Echo", null],
  ])("%s", (head, publisher) => expect(metaOf(head).publisher).toBe(publisher));

  test("in the dateline of the first paragraph", () => {
    const text = `${TITLE}\n\nOAKFORD, March 4 (Norland Press) — ${LEAD}`;
    expect(readMetadata({ text }, segment({ text })).publisher).toBe("Norland Press");
  });
});

describe("section", () => {
  test.each([
    ["Category\nLatest news", "Latest news"],
    ["Category: Harbour", "Harbour"],
    ["World / Europe", "World / Europe"],
  ])("%s", (over, section) => {
    const text = `${over}\n\n${TITLE}\n\n${LEAD}\n\n${QUOTE}`;
    expect(readMetadata({ text }, segment({ text })).section).toBe(section);
  });
});

describe("publication date", () => {
  const dates = (head: string) => {
    const { publishedAt, publishedAtBasis, modifiedAt } = metaOf(head);
    return [publishedAt, publishedAtBasis, modifiedAt];
  };

  test.each([
    ["March 4, 2031"],
    ["Published: Mar. 4, 2031, 10:30"],
    ["4 March 2031 10:30 GMT"],
    ["By Jane Doe | March 4, 2031"],
    ["OAKFORD, March 4, 2031"],
    ["Published\nMarch 4, 2031"],
    ["2031-03-04"],
  ])("stated: %s", (head) => expect(dates(head)).toEqual(["2031-03-04", "stated", null]));

  test("published and updated, in one line or two, in any order", () => {
    const both = ["2031-03-04", "stated", "2031-03-05"];
    expect(dates("Published: March 4, 2031\nUpdated: March 5, 2031")).toEqual(both);
    expect(dates("Updated March 5, 2031 · Published March 4, 2031")).toEqual(both);
    expect(dates("Last updated\nMarch 5, 2031\nMarch 4, 2031")).toEqual(both);
  });

  test("stated in the dateline of the first paragraph, if it has a year", () => {
    const read = (dateline: string) => {
      const text = `${TITLE}\n\n${dateline} — ${LEAD}`;
      const { publishedAt, publishedAtBasis } = readMetadata({ text }, segment({ text }));
      return [publishedAt, publishedAtBasis];
    };
    expect(read("OAKFORD, March 4, 2031 (Reuters)")).toEqual(["2031-03-04", "stated"]);
    expect(read("OAKFORD, March 4 (Reuters)")).toEqual([null, null]);
  });

  test("inferred from an update alone", () =>
    expect(dates("Updated March 5, 2031")).toEqual(["2031-03-05", "inferred", "2031-03-05"]));

  // March 4, 2031 is a Tuesday, and the paragraph tells of a vote "on Tuesday night"
  test("inferred from the lead picture, where the article names that day", () =>
    expect(dates("The ferry leaves, March 4, 2031. (Source: EchoPictures/X)")).toEqual([
      "2031-03-04",
      "inferred",
      null,
    ]));

  test.each([
    ["The ferry leaves, March 3, 2031. (Source: EchoPictures/X)"], // a Monday
    ["The ferry leaves, March 2031. (Source: EchoPictures/X)"],
    ["FILE - The ferry leaves, March 4, 2031. (AP Photo/Jane Doe)"],
    ["March 2031"],
    ["OAKFORD, March 4"],
    ["3 hours ago"],
  ])("not read off: %s", (head) => expect(dates(head)).toEqual([null, null, null]));

  test("dates of other stories below do not count", () =>
    expect(
      metaOf("3 min read", {}, "Most read\n\nBoats turned back\n\nMarch 1, 2031").publishedAt,
    ).toBeNull());
});
