import { describe, expect, test } from "vitest";
import { expectRoles, LEAD, QUOTE, REPORT, roleAmid, TITLE } from "./support/blocks.ts";

describe("a scraped page", () => {
  test("with an author box, pleas, an end marker and a footer", () =>
    expectRoles(`
      furniture| Category
      section| City news

      title| Oakford Council Votes to Keep Its Ferry Through the Winter

      furniture| 4 min read
      furniture| Authors
      byline| Photo of Jane Doe
      furniture| News Writer
      caption| The night ferry leaves the harbour of Oakford, March 4, 2031. (Source: EchoPictures/X)
      caption| The night ferry leaves the harbour of Oakford, March 4, 2031. (Source: EchoPictures/X)

      paragraph| ${LEAD}

      furniture| We have reported from the harbour for ten years. Your support keeps our newsroom open.

      furniture| DONATE NOW

      paragraph| ${QUOTE}
      paragraph| ${REPORT}

      furniture| See all

      note| The Verdal Assembly of Norland is the parliament of Norland. It has 90 members and meets in Oakford.

      furniture| Support the Echo News Team

      furniture| Your donation pays for reporting from the harbour.
      furniture| Together, we tell the town as it is.`));

  test("with navigation, a summary and a share bar", () =>
    expectRoles(`
      furniture| Skip to main content
      section| Home > World > Europe
      title| Oakford mayor resigns after ferry vote
      heading| Una O’Neill goes after nine years
      byline| By Jane Doe and John Roe, Political Correspondents
      dateline| Published: March 4, 2031, 10:30 GMT
      dateline| Updated 3 hours ago
      furniture| Share on Facebook
      furniture| 12 comments

      paragraph| ${LEAD}
      furniture| Advertisement
      paragraph| ${QUOTE}
      furniture| Related: “We have had enough,” says harbour master
      heading| What comes next
      paragraph| ${REPORT}
      furniture| Sign up for our weekly newsletter
      note| Mary Major contributed to this report.
      furniture| © 2031 The Oakford Echo. All rights reserved.`));

  test("of an agency, in plain text", () =>
    expectRoles(`
      dateline| OAKFORD, Norland (EP) _

      paragraph| ${LEAD}

      paragraph| ${QUOTE}

      byline| (Reporting by Jane Doe in Oakford and John Roe in Verdal; Editing by Mary Major)`));
});

describe("title", () => {
  test("is no quoted sentence, which is a paragraph", () =>
    expectRoles(`title| The Night Market Moves
paragraph| The night market opened on its new site on Friday, three years after the fire that had closed it.
paragraph| “We lost our corner and half of our customers.”
paragraph| Stalls must close by eleven, and the buses stop at ten, which traders call too early for them.`));

  test("the given one, case and punctuation aside", () =>
    expectRoles(
      `
      heading| OAKFORD FERRY: THE LATEST FROM THE HARBOUR TONIGHT
      title| OAKFORD COUNCIL VOTES, AGAIN, TO KEEP FERRY
      paragraph| ${LEAD}
      paragraph| ${REPORT}`,
      "Oakford council votes again to keep ferry | The Oakford Echo",
    ));

  test("with a full stop, told by its capitals or by what the next paragraph repeats", () => {
    expectRoles(`
      title| Oakford Keeps Its Ferry Through Winter.
      paragraph| ${LEAD}`);
    expectRoles(`
      title| Oakford council keeps winter ferry.
      paragraph| ${LEAD}`);
  });

  test("a first paragraph is none", () => {
    expectRoles(`
      paragraph| ${LEAD}
      paragraph| ${QUOTE}`);
    expectRoles(`
      paragraph| The council of Oakford said on Tuesday that the ferry will run.
      paragraph| ${REPORT}`);
  });

  test("the longer line below a kicker, and above a repeated one", () =>
    expectRoles(`
      section| War at sea
      title| Norland navy turns back two trawlers off Oakford
      furniture| Norland navy turns back two trawlers off Oakford
      paragraph| ${LEAD}`));
});

describe("byline", () => {
  test.each([
    "By Jane Doe",
    "BY JANE DOE",
    "by Mary-Ann van Houten and J. R. O’Neill",
    "By: Jane Doe, John Roe and Mary Major",
    "Written by Jane Doe for the Oakford Echo",
    "By Jane Doe | March 4, 2031",
    "By Jane Doe Political Correspondent",
    "By The Associated Press",
    "By Staff Reporter",
    "Author: Jane Doe",
  ])("%s", (line) => expectRoles(`title| ${TITLE}\nbyline| ${line}\nparagraph| ${LEAD}`));

  test.each(["Jane Doe | Reuters", "Jane Doe, Political Editor", "Jane Doe, BBC News, Oakford"])(
    "over the body: %s",
    (line) => expectRoles(`title| ${TITLE}\nbyline| ${line}\nparagraph| ${LEAD}`),
  );

  test("names alone beside the date, under a label, over a job", () => {
    expectRoles(`title| ${TITLE}\nbyline| Jane Doe and John Roe\ndateline| 4 March 2031\nparagraph| ${LEAD}`);
    expectRoles(`title| ${TITLE}\nfurniture| Written by\nbyline| Jane Doe\nparagraph| ${LEAD}`);
    expectRoles(`title| ${TITLE}\nbyline| Jane Doe\nfurniture| Senior Reporter\nparagraph| ${LEAD}`);
  });

  test("a portrait without an author box is a picture's text", () =>
    expectRoles(`title| ${TITLE}\nparagraph| ${LEAD}\nfurniture| Photo of Jane Doe\nparagraph| ${QUOTE}`));

  test.each([
    "By Thursday, the boats were back",
    "By the numbers",
    "By contrast, nobody came",
    "By Oakford’s own count it failed",
  ])("not: %s", (line) => expect(roleAmid(line)).not.toBe("byline"));
});

describe("dateline", () => {
  test.each([
    "March 4, 2031",
    "Tuesday, 4 March 2031",
    "Published: Mar. 4, 2031, 10:30",
    "Last updated on March 5, 2031 at 7:15 p.m. EST",
    "2031-03-04",
    "04.03.2031 10:30",
    "10:30 GMT",
    "7 p.m.",
    "3 hours ago",
    "OAKFORD, March 4",
    "OAKFORD, Norland (Reuters) —",
    "Oakford, March 4, 2031",
  ])("%s", (line) => expect(roleAmid(line)).toBe("dateline"));

  test.each([
    "March on the capital",
    "2031",
    "Day 3",
    "24/7",
    "May",
    "Three years on",
    "Years ago",
    "OAKFORD MOURNS",
  ])("not: %s", (line) => expect(roleAmid(line)).not.toBe("dateline"));
});

describe("section", () => {
  test.each(["Politics", "World / Europe", "Latest news", "Home › News › Politics", "Category: Harbour"])(
    "%s",
    (line) => expectRoles(`section| ${line}\ntitle| ${TITLE}\nparagraph| ${LEAD}`),
  );
  test("only over the title", () => expect(roleAmid("Politics")).toBe("heading"));
});

describe("caption", () => {
  test.each([
    "The night ferry leaves Oakford. (Jane Doe/Echo Pictures)",
    "The night ferry leaves Oakford on March 4, 2031. (AP Photo/Jane Doe)",
    "The night ferry leaves Oakford. Photograph: Jane Doe/Reuters",
    "The night ferry leaves Oakford. Credit...Jane Doe for the Echo",
    "The night ferry leaves Oakford | Getty Images",
    "Jane Doe via Getty Images",
    "REUTERS/Jane Doe",
    "Photo: Jane Doe",
    "Photo courtesy of the Oakford museum",
    "FILE - The night ferry leaves Oakford, March 4, 2031. Its captain hopes to retire. (AP Photo/Jane Doe, File)",
  ])("%s", (line) => expect(roleAmid(line)).toBe("caption"));

  test("the same line twice running", () => {
    const line = "The harbour of Oakford at night";
    expectRoles(`title| ${TITLE}\ncaption| ${line}\ncaption| ${line}\nparagraph| ${LEAD}`);
  });

  test.each([
    "The picture, she said, was taken in March by a sailor who had seen the boats come home (source: the harbour office).",
    "“We saw it on Facebook,” O’Neill said. “Then it was on Twitter.”",
    "The ferry runs day and night (and/or when the tide allows).",
    "A poll by the Oakford Echo/Norland Radio found that few people knew of the vote.",
  ])("not: %s", (line) => expect(roleAmid(line)).toBe("paragraph"));

  test("a paragraph with speech stays one, even twice", () =>
    expectRoles(`title| ${TITLE}\nparagraph| ${LEAD}\nparagraph| ${QUOTE}\nparagraph| ${QUOTE}`));
});

describe("note", () => {
  test.each([
    "Editor’s note: Una O’Neill is the sister of the Echo’s owner.",
    "Correction: An earlier version of this story gave the wrong year.",
    "This story was first published on March 3.",
    "This article has been updated with a statement by the harbour office.",
    "Additional reporting by Mary Major in Verdal; Editing by John Roe",
    "John Roe and Mary Major contributed reporting from Verdal.",
  ])("%s", (line) => expect(roleAmid(line)).toBe("note"));

  test("a glossary or a biography at the end, with or without an end marker", () => {
    const glossary = "The Storting is the parliament of Norway. It has 169 seats.";
    const biography = "Jane Doe is a columnist for The Oakford Echo.";
    for (const line of [glossary, biography]) {
      expectRoles(`title| ${TITLE}\nparagraph| ${LEAD}\nparagraph| ${QUOTE}\nnote| ${line}`);
      expectRoles(
        `title| ${TITLE}\nparagraph| ${LEAD}\nparagraph| ${QUOTE}\nfurniture| Read next\nnote| ${line}`,
      );
    }
  });

  test.each([
    "Corrections officers found the boat at noon.",
    "The Storting is the parliament of Norway. It has 169 seats.",
    "This story was told by every sailor in the harbour for years.",
  ])("not amid the body: %s", (line) => expect(roleAmid(line)).toBe("paragraph"));
});
