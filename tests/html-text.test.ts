import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { linesOf, meta, news, paragraphs, PROSE, read } from "./support/pages.ts";

describe("the text", () => {
  const among = (line: string) =>
    linesOf(`<article>${paragraphs(PROSE.slice(0, 2))}${line}${paragraphs(PROSE.slice(2))}</article>`);
  const kept = (line: string, ...expected: string[]) =>
    expect(among(line)).toEqual([...PROSE.slice(0, 2), ...expected, ...PROSE.slice(2)]);

  it("has headings and list items on lines of their own", () =>
    kept(
      "<h2>What is planned</h2><ul><li>New piers, built of steel.</li><li><p>Wider gates, for ships.</p></li></ul>",
      "What is planned",
      "New piers, built of steel.",
      "Wider gates, for ships.",
    ));

  it("parts paragraphs at line breaks, and rows of a table", () =>
    expect(linesOf(`<article><div>${PROSE.join("<br><br>")}</div></article>`)).toEqual(PROSE));

  it("is plain: entities decoded, white space collapsed, nothing invisible", () =>
    kept(
      "<p>Fish &amp; chips\n\n  cost&nbsp;&pound;5\u200B a p\u00ADlate,  <b>Brook</b>’s\tcaf&#233; said.</p>",
      "Fish & chips cost £5 a plate, Brook’s café said.",
    ));

  it("is not parted by comments", () =>
    expect(
      linesOf(
        `<article><div>The <!-- -->harbour<!-- --> closes on Friday, they said.</div>${paragraphs()}</article>`,
      )[0],
    ).toBe("The harbour closes on Friday, they said."));

  it.each([
    [
      "with a link",
      `The <a href="/r">report of the inspectors, which was published</a> on Monday, said no more of it.`,
    ],
    [
      "that is mostly a link",
      `<a href="/r">The report of the inspectors, which was published on Monday, said</a> no more.`,
    ],
    ["that is a link", `<a href="/r">The report of the inspectors was published on Monday.</a>`],
  ])("keeps a paragraph %s", (_, html) => {
    const plain = html.replace(/<[^<>]*>/g, "");
    kept(`<p>${html}</p>`, plain);
    if (!html.startsWith("<a") || !html.endsWith("</a>")) kept(`<div><p>${html}</p></div>`, plain);
  });

  it.each([
    ["headline of another story", `<p><a href="/o">Ferry fares to rise again in summer</a></p>`],
    ["pointer", `<p>Read more: <a href="/o">Ferry fares to rise</a></p>`],
    ["pointer without a link", "<p>Read more: Ferry fares to rise</p>"],
    ["whole line of furniture", "<p>Advertisement</p>"],
    ["request", "<p>Sign up for our free newsletter to get the harbour’s news every morning.</p>"],
    ["request for money", "<p>Support our journalism with a donation, if you can.</p>"],
    ["box named for other stories", `<div class="story-related"><p>Ferry fares rose by a tenth in summer, they said.</p></div>`],
    ["box named by two words", `<div class="read-more"><p>Ferry fares rose by a tenth in summer, they said.</p></div>`],
    ["caption", `<figure><img src="x"><figcaption>The harbour on Tuesday, seen from the pier.</figcaption></figure>`],
    ["caption by name", `<div class="wp-caption-text">The harbour on Tuesday, seen from the pier.</div>`],
    ["share bar", `<ul class="share-bar"><li>Send it to a friend.</li></ul>`],
    ["embedded post", `<blockquote class="twitter-tweet"><p>The harbour is closed, and I am angry at all of them.</p>— Cy</blockquote>`],
    ["hidden element", `<div hidden><p>You have read all your articles of this month, dear reader.</p></div>`],
    ["hidden element by class", `<div class="hidden"><p>You have read all your articles of this month, dear reader.</p></div>`],
    ["dialog", `<div role="dialog"><p>You have read all your articles of this month, dear reader.</p></div>`],
    ["aside", `<aside><p>The harbour was built in 1902 and is the oldest of the coast.</p></aside>`],
    ["script", `<script>document.write("<p>The harbour is open again.</p>")</script>`],
  ])("leaves out a %s", (_, html) => kept(html)); // prettier-ignore

  it.each([
    ["“Watch: he will be back,” said Bo Marsh."],
    ["Read more: that is what the teacher said to all of them."],
    ["Subscribe to the theory or not, the harbour will close, said Marsh."],
  ])("keeps %s", (line) => kept(`<p>${line}</p>`, line));

  it("keeps a paragraph whose random id spells a name", () =>
    kept(`<p id="AdDsWC">It is so.</p>`, "It is so."));

  it("leaves out what readers wrote, however much", () => {
    const comments = `<div class="comments">${paragraphs(PROSE).replaceAll("harbour", "garden").repeat(9)}</div>`;
    expect(linesOf(`<article><div>${paragraphs()}</div>${comments}</article>`)).toEqual(PROSE);
  });

  it("keeps an article in a box with an ill-chosen name", () =>
    expect(linesOf(`<form class="sidebar"><div>${paragraphs()}</div></form>`)).toEqual(PROSE));

  const deck = "Ferries are to leave from the old pier until the work is done";
  it.each([
    ["named for it", "", `<h1>Harbour</h1><p class="standfirst">${deck}</p>`],
    [
      "repeated by a summary",
      meta("og:description", `${deck}.`),
      `<h1>Harbour</h1><div><span>${deck}</span></div>`,
    ],
  ])("begins with the line under the headline, %s", (_, head, top) =>
    expect(read(head, `<header>${top}</header><article>${paragraphs()}</article>`).text).toBe(
      [deck, ...PROSE].join("\n\n"),
    ),
  );

  it("has that line once", () =>
    expect(
      read("", `<article><h1>Harbour</h1><p class="standfirst">${deck}</p>${paragraphs()}</article>`).text,
    ).toBe([deck, ...PROSE].join("\n\n")));

  it("leaves out a pull quote and a summary that say again what it says", () => {
    kept(`<blockquote>who promised that the ferries would leave from the old pier instead</blockquote>`);
    const summary = `<p>${PROSE[0]} ${PROSE[1]}</p>`;
    expect(linesOf(`<article>${summary}${paragraphs()}</article>`)).toEqual(PROSE);
  });

  it("keeps lines that come twice word for word", () =>
    expect(linesOf(`<article>${paragraphs([...PROSE, ...PROSE])}</article>`)).toEqual([...PROSE, ...PROSE]));

  const author =
    "Ada Brook has written on ports, ships and the sea since 2004, and lives in Oakford with a dog.";
  it("ends where the article that JSON-LD gives ends", () => {
    const body = `<article>${paragraphs([...PROSE, author])}</article>`;
    expect(read(news({ articleBody: PROSE.join(" ") }), body).text).toBe(PROSE.join("\n\n"));
  });

  it("does not end where a given one only breaks off", () => {
    const body = `<article>${paragraphs([...PROSE, author])}</article>`;
    expect(read(news({ articleBody: PROSE[0] }), body).text).toBe([...PROSE, author].join("\n\n"));
  });

  it("is that of JSON-LD where the page shows only its start", () =>
    expect(
      read(news({ articleBody: PROSE.join("\n\n") }), `<article>${paragraphs(PROSE.slice(0, 1))}</article>`)
        .text,
    ).toBe(PROSE.join("\n\n")));

  it("is the whole declared article, not the fullest part of it", () => {
    const parts = PROSE.map((line) => `<section><div><div>${paragraphs([line])}</div></div></section>`);
    expect(linesOf(`<article>${parts.join("")}</article>`)).toEqual(PROSE);
  });

  it("leaves the first line no title of the record where the title was given", () => {
    const head = meta("og:title", "Why islanders are angry");
    const record = extract(
      read(head, `<h1>x</h1><p class="standfirst">${deck}</p><article>${paragraphs()}</article>`),
    );
    expect(record.blocks[0]).toMatchObject({ start: 0, role: expect.not.stringMatching("title") });
  });
});
