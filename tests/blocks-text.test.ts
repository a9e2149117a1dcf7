import { describe, expect, test } from "vitest";
import { readParagraphs } from "../src/segment/blocks/paragraphs.ts";
import { segment } from "../src/segment/segment.ts";
import { CLOSING, expectRoles, LEAD, QUOTE, REPORT, roleAmid, TITLE } from "./support/blocks.ts";

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
