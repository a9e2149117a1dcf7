import { describe, expect, test } from "vitest";
import { readParagraphs } from "../src/segment/blocks/paragraphs.ts";
import { segment } from "../src/segment/segment.ts";

/** Reads an article with a role before each line ("title| …") and expects exactly these roles; empty lines stay. */
function expectRoles(copy: string, title?: string): void {
  const lines = copy
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const text = lines.map((line) => line.replace(/^[a-z]+\| /, "")).join("\n");
  const { blocks } = segment({ text, title });
  const found = blocks.map(({ start, end, role }) => `${role}| ${text.slice(start, end)}`);
  expect(found.join("\n")).toBe(lines.filter((line) => line !== "").join("\n"));
}

/** Whether one line has a role in the midst of an article. */
function roleAmid(line: string): string {
  const text = [TITLE, LEAD, QUOTE, line, REPORT, CLOSING].join("\n\n");
  const { blocks } = segment({ text });
  return blocks.find(({ start, end }) => text.slice(start, end) === line)!.role;
}

const TITLE = "Oakford Council Votes to Keep Its Ferry Through the Winter";
const LEAD =
  "The council of Oakford voted on Tuesday night to keep the ferry running through the winter, at a cost of some $2 million that it will have to borrow.";
const QUOTE = "“Nobody in this town has ever asked us to stop the boats,” council leader Una O’Neill said.";
const REPORT = "Her deputy, John Roe, told the meeting that the money would last until the end of March.";
const CLOSING =
  "The harbour office will publish a new timetable next week, and the first late boat leaves on December 1.";

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

describe("furniture", () => {
  test.each([
    "4 min read",
    "Reading time: 4 minutes",
    "Estimated reading time 12 mins",
    "DONATE NOW",
    "Support us",
    "Advertisement",
    "Story continues below advertisement",
    "Read more: Mayor of Oakford resigns",
    "Related: How the ferry came to Oakford",
    "Watch: the last boat of the year",
    "Read more about the ferry here.",
    "Share this article",
    "1.2K shares",
    "Comments (12)",
    "Leave a comment",
    "Sign up for our newsletter to get the day’s stories",
    "Follow us on Telegram",
    "Download our app",
    "We use cookies to make this site work.",
    "This material may not be published, broadcast or rewritten without permission.",
    "© 2031 The Oakford Echo",
    "* * *",
    "The Echo is paid for by its readers. A small monthly gift keeps our reporters on the road.",
    "If you value our journalism, please consider a donation today.",
  ])("%s", (line) => expect(roleAmid(line)).toBe("furniture"));

  test.each([
    "“We need your support, and we need your stories,” O’Neill told our newspaper.",
    "Support for the ferry fell to 40 percent in March.",
    "We need your support in this election, and you know it.",
    "Follow the money and you will find the harbour.",
    "Share prices rose by 4 percent in Verdal.",
    "He took 4 minutes to read the letter.",
    "Readers of the newspaper had donated the bench.",
    "Related charges against the captain were dropped.",
    "Help us, he wrote, and nobody came.",
    "The ferry company changed its privacy policy in March.",
    "Search for the two sailors went on through the night.",
  ])("not: %s", (line) => expect(roleAmid(line)).toBe("paragraph"));
});

describe("what follows an end marker", () => {
  test("is the site’s: headlines, teasers and dates of other stories", () =>
    expectRoles(`
      title| ${TITLE}
      paragraph| ${LEAD}
      paragraph| ${QUOTE}
      furniture| Most read
      furniture| Two trawlers turned back off Oakford
      furniture| March 1, 2031
      furniture| The navy of Norland stopped two boats in the night.
      furniture| More from World
      furniture| Verdal school wins the chess cup`));

  test("is the article’s, where it plainly goes on", () =>
    expectRoles(`
      title| ${TITLE}
      paragraph| ${LEAD}
      furniture| Related articles
      furniture| Two trawlers turned back off Oakford
      furniture| Verdal school wins the chess cup
      paragraph| ${REPORT}
      paragraph| “I do not sleep when the wind is in the north, and nobody on the boats does,” he said.
      paragraph| The meeting ended at midnight.`));

  test("is the article’s with one long report, too", () =>
    expectRoles(`
      title| ${TITLE}
      paragraph| ${LEAD}
      furniture| Related
      furniture| Two trawlers turned back off Oakford
      paragraph| The harbour master, John Roe, said that the boats would go out whatever the council thought of the weather and the price.`));

  test("a slogan at the very end, behind a plea", () =>
    expectRoles(`
      title| ${TITLE}
      paragraph| ${LEAD}
      paragraph| ${REPORT}
      furniture| Support the Echo
      furniture| Your donation pays for our reporting from the harbour.
      furniture| Together, we tell the town as it is.`));

  test("a short last sentence behind a plea is the article’s, too", () =>
    expectRoles(`
      title| ${TITLE}
      paragraph| ${LEAD}
      furniture| DONATE NOW
      paragraph| The vote is on Monday.`));

  test("a short last sentence without a plea is the article’s", () =>
    expectRoles(`
      title| ${TITLE}
      paragraph| ${LEAD}
      paragraph| ${REPORT}
      paragraph| The vote is on Monday.`));
});

describe("heading and list", () => {
  test.each(["What comes next", "Who pays for the boats?", "“A little bit of luck”", "Key points:"])(
    "%s",
    (line) => expect(roleAmid(line)).toBe("heading"),
  );
  test.each([
    "Q: Who pays for the boats?",
    "The harbour office went on to list its reasons:",
    "“No,” she said",
  ])("not: %s", (line) => expect(roleAmid(line)).toBe("paragraph"));
  test.each(["• The harbour stays open", "- Two boats a night", "1. The ferry", "12) The timetable"])(
    "%s",
    (line) => expect(roleAmid(line)).toBe("list"),
  );
  test("short lines running are a list", () =>
    expectRoles(`
      title| ${TITLE}
      paragraph| ${LEAD}
      heading| The costs
      paragraph| ${REPORT}
      list| Fuel: $1.2 million
      list| Crew: $600,000
      list| Repairs: $200,000
      paragraph| ${CLOSING}`));
});

describe("paragraphs", () => {
  const cut = (text: string) => readParagraphs(text).map(({ start, end }) => text.slice(start, end));

  test("a line is one", () =>
    expect(cut("One.\nTwo.\r\nThree.\n\n\nFour.")).toEqual(["One.", "Two.", "Three.", "Four."]));

  test("text wrapped at a margin is put together, up to an empty line, a short last line or an indent", () => {
    const first =
      "The ferry to the island leaves at noon, the harbour master\nof Oakford said, and comes back when the tide allows it to\nland again.";
    const second =
      "Nobody is to be left on the island over night, he went on\nto say, whatever the captain may think of the weather.";
    expect(cut(`${first}\n\n${second}`)).toEqual([first, second]);
    expect(cut(`${first}\n${second}`)).toEqual([first, second]);
    expect(cut(`   ${first}\n   ${second}`)).toEqual([first, second]);
  });

  test("a sentence broken up by removed links is put together", () => {
    const text = "The ferry to the island, which the harbour office of\nOakford\nruns,";
    expect(cut(text)).toHaveLength(3);
    const broken = "The ferry to the island, which the harbour office\nruns\nsince 2019, leaves at noon.";
    expect(cut(broken)).toEqual([broken]);
  });

  test("lists, headings over text and lower-case items stay apart", () => {
    const items = [
      "milk from the island’s three farms, daily",
      "eggs",
      "bread baked in the harbour before dawn",
    ];
    expect(cut(items.join("\n"))).toEqual(items);
    const lines = ["What comes next", "The council votes again on Monday, and the ferry waits."];
    expect(cut(lines.join("\n"))).toEqual(lines);
  });
});

test("roles keep every line of hostile text", () => {
  for (const line of [
    "Related\n\nPolice said on Monday that the men were held.\n\n",
    "Authors\nJane Doe\n",
    "Jane went home\n",
  ]) {
    const text = line.repeat(Math.ceil(100_000 / line.length));
    const kept = segment({ text }).blocks.map(({ start, end }) => text.slice(start, end));
    expect(kept.join("")).toBe(text.replaceAll("\n", ""));
  }
});
