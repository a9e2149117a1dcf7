import { describe, expect, it } from "vitest";
import type { Quote } from "../src/extract/quotes/schema.ts";
import { readMarkedCopy, writeMarkedCopy } from "../src/testing/marked-copy.ts";
import { read } from "./support/statistics.ts";

/** `{figure:…}` with the roles around it; all roles of the one figure are marked, and nothing else is found. */
function marks(copy: string): void {
  it(copy, () => {
    const { text } = readMarkedCopy(copy);
    const spans = read(text).flatMap((found) => [
      { start: found.start, end: found.end, role: "figure" },
      ...(["denominator", "noun", "subject"] as const).flatMap((role) => {
        const mention = found[role];
        return mention ? [{ start: mention.start, end: mention.end, role }] : [];
      }),
    ]);
    expect(writeMarkedCopy(text, spans)).toBe(copy);
  });
}

describe("a subject where no list knows the verb, or no rule the phrase before it", () => {
  marks("{subject:The aging ferry} burns some {figure:$10,000} in {noun:fuel}.");
  marks("{subject:The mills} turned into a {figure:$3 million} {noun:museum}.");
  marks("{subject:Each committee} raised {figure:$60 million}.");
  marks("They’ve been there for {figure:30 years}.");
  marks("Here are {figure:two} {noun:reasons}.");
  marks("There is {figure:$5} on the table.");
});

describe("noun, denominator and subject", () => {
  it("begins a subject with its whole figure, and takes no figure for a subject", () => {
    const found = read(
      "Between 10 and 20 boats carried 400 crates, and revenue of €3.2m came from 3 of 10 shops.",
    );
    expect(found.map(({ text, subject }) => [text, subject?.text ?? null])).toEqual([
      ["10 and 20", null],
      ["400", "10 and 20 boats"],
      ["€3.2m", "revenue"],
      ["3 of 10", "revenue"],
    ]);
  });
  it("reads metres behind a jump, and millions behind a sale", () =>
    expect(
      read("She jumped 7.03m. The mill sold 2.5m. Imports jumped 7.3m sacks.").map((f) => [
        f.value,
        f.unit,
        f.change?.by ?? null,
      ]),
    ).toEqual([
      [7.03, "metre", null],
      [2.5e6, null, null],
      [7.3e6, null, 7.3e6],
    ]));
  it("takes no figure for what another one counts", () =>
    expect(read("The Greens fell three points to 11%.").map((f) => f.noun?.text ?? null)).toEqual([
      "points",
      null,
    ]));
  marks("{subject:Ana} won with {figure:51.2%} to his {figure:47.9%}.");
  it("knows who is aged so, and of how many some are", () => {
    const found = read(
      "It helped two of 14 towns in a trial with 300 pupils aged 9 to 12 and with 15- to 24-year-olds.",
    );
    expect(found.map((f) => [f.text, f.subject?.text, f.denominator?.text])).toEqual([
      ["two", "It", "14 towns"],
      ["14", "It", undefined],
      ["300", "a trial", undefined],
      ["9 to 12", "300 pupils", undefined],
      ["15- to 24-year-olds", "It", undefined],
    ]);
  });
  it("knows what “over” is about", () =>
    expect(
      read("It flew over 12 towns, and the row over two bills cost over 30 jobs.").map((f) => f.comparator),
    ).toEqual(["=", "=", ">"]));
  marks("{subject:The council} has {figure:450} {noun:deputies}.");
  marks("{subject:Coastal towns} bought {figure:60%} of {denominator:all {noun:pumps} sent to the delta}.");
  marks("{subject:Coastal towns} bought {figure:80%} of {denominator:the valley’s {noun:flood sandbags}}.");
  marks(
    "According to Una Lind, {subject:Oro Mills} supplied {figure:40%} of {denominator:the {noun:flour}}.",
  );
  marks("{figure:One in five} {denominator:{noun:pupils}} has no desk.");
  marks("{figure:Dozens} of {noun:shops} were shut.");
  marks("{subject:The ministry}, which employs {figure:1,200} {noun:people}, said nothing.");
  marks("{subject:The firm} said it has {figure:12} {noun:cargo ships}.");
  marks("The court imposed {subject:a {noun:fine}} of {figure:$3 million}.");
  marks("{subject:The town} signed a {figure:$150,000} {noun:contract}.");
  marks("{subject:Lind} won {figure:$2 million} in {noun:damages}.");
  marks("{subject:Ana Ruiz}, {figure:25}, left the room.");
  marks("{subject:The storm} cost {figure:200} {noun:lives}.");

  marks("Bo Marsh said {figure:200} {noun:jobs} would go.");
  marks("The panel concluded that at least {figure:11} {noun:people} were missing.");
  marks("{subject:Prosecutors} are preparing charges against {figure:three} more {noun:officers}.");
  marks("{subject:Ferries} carried {figure:40 percent} of {denominator:{noun:passengers}}.");
  marks("{subject:Oh} has built {figure:12} {noun:ships}.");
  marks("The crews worked at {figure:12} {noun:sites}.");
  marks("The home run was no help, the {figure:24-year-old} said.");
  marks("{subject:Ana Ruiz}, {figure:33}, who has run the clinic, left.");
  marks("Ana Ruiz, who runs {subject:a clinic} with {figure:14} {noun:beds}, left.");
  marks("{subject:Rovers} refused bail for the guard and then left for {figure:three weeks}.");
  marks("Lind told reporters {subject:the strike} had cost {figure:€14 million}.");
  marks("{subject:Sales in the ports} more than {figure:doubled}.");
  marks(
    "{figure:Two} of {denominator:the {noun:villages}} sank, and {figure:30} {noun:people} were still missing.",
  );
  marks("Exports rose, as fewer than {figure:70%} of {denominator:{noun:towns}} received power.");
  marks(
    "{subject:The union} represents {figure:two-thirds} of {denominator:the port’s {figure:6,200} {noun:{noun:staff}}}.",
  );

  it.each([
    ["Unions warn of losses as ferries owned by Lind, which will play City, who won 12 games, sink.", "City"],
    ["Economists at Fjordbank now expect 3 cuts.", "Economists at Fjordbank"],
    ["Norwood signs port deal as unions warn of 4,000 job losses", "unions"],
    ["The bank kept its key rate at 4.5 percent.", "its key rate"],
    ["The union wants a rise of 6 percent.", "a rise"],
    ["Police have charged three men, aged 24.", "three men"],
    ["Lind Foods, the country’s third-largest mill, closed.", "Lind Foods"],
    ["We lost 12 boats.", "We"],
    ["They struck a deal that crews say could cost 400 jobs.", "a deal"],
    ["The mill owns a ferry worth $3 million.", "a ferry"],
    ["The storm brought winds of 90 miles per hour.", "winds"],
    ["House prices in the port have fallen by a tenth.", "House prices in the port"],
    ["At a closed briefing Ferrer counted 12 boats.", "Ferrer"],
    ["The firm expects sales to rise 5%.", "sales"],
    ["Warm water could cause the sea to rise by 11 feet.", "the sea"],
    ["The firm plans to increase its fee to $40.", "its fee"],
    ["The best pitchers were two: John Gant (0.5 points).", "John Gant"],
    ["The index gained 1% to close at 1,478 points.", "The index"],
    ["It lasts longer than the Oro Max with 4,500 mAh.", "the Oro Max"],
    ["Notes on the flat: floor area about 32 square metres", "floor area"],
    ["Borrow up to $230 million over 25 years", undefined],
    ["Delegates from more than 90 countries", undefined],
    ["Prices range from $4 to $6.", "Prices"],
  ])("%s", (text, subject) => {
    expect(read(text).at(-1)?.subject?.text).toBe(subject);
  });

  it("shares the subject of a coordination, and gives each figure a whole of its own", () => {
    const text =
      "Coastal towns bought 60% of all pumps sent to the delta and 80% of the valley’s sandbags last spring.";
    const start = text.indexOf("last spring");
    const spring = {
      id: "date-1",
      start,
      end: start + 11,
      text: "last spring",
      from: "2020-03",
      to: "2020-06",
    };
    const timex = { type: "DATE", value: "2020-SP", mod: null } as const;
    const given = {
      ...spring,
      timex,
      period: null,
      grain: "quarter",
      basis: "relative",
      event: false,
      rule: "test",
    } as const;
    const found = read(text, { dates: [given] });
    expect(found.map((f) => [f.subject?.text, f.text, f.denominator?.text, f.periodId])).toEqual([
      ["Coastal towns", "60%", "all pumps sent to the delta", "date-1"],
      ["Coastal towns", "80%", "the valley’s sandbags", "date-1"],
    ]);
  });

  it("takes a figure in brackets for the one before it", () => {
    const [feet, metres] = read("The pit is more than 47 feet (14 metres) deep.");
    expect([feet?.comparator, metres?.comparator]).toEqual([">", ">"]);
    expect(metres?.subject?.text).toBe("The pit");
  });

  it("takes a figure behind “, or” for the same move, and goes on to where it ended", () => {
    const found = read(
      "Shares fell 45 cents, or 2 percent, to $22. The firm cut 120 jobs, or 6% of its staff.",
    );
    expect(found.map(({ value, change }) => [value, change])).toEqual([
      [0.45, { direction: "down", from: null, to: 22, by: 0.45 }],
      [2, { direction: "down", from: null, to: null, by: 2 }],
      [22, null],
      [120, null],
      [6, null],
    ]);
    expect(found[1]?.subject?.text).toBe("Shares");
  });

  it("says nothing of a move where an adverb belongs to the deed", () =>
    expect(read("Crews shot down 38 of 45 drones.").map((f) => f.change)).toEqual([null, null]));

  it("takes a figure behind a slash in brackets for the same, and the move of a figure for its other unit’s", () => {
    expect(read("It makes just under 296 hp (224 kW / 300 PS).").map((f) => f.comparator)).toEqual([
      "<",
      "<",
      "<",
    ]);
    const [celsius, fahrenheit] = read("The sea cooled: it dropped by 2 degrees Celsius (3.6 Fahrenheit).");
    expect(celsius?.change).toEqual({ direction: "down", from: null, to: null, by: 2 });
    expect(fahrenheit?.change).toEqual({ direction: "down", from: null, to: null, by: 3.6 });
  });

  it.each([
    [
      "The firm sells two-, three- and four-bedroom homes.",
      ["bedroom homes", "bedroom homes", "bedroom homes"],
    ],
    ["It ended a five-year, 2 billion-mile (3.2bn km) journey.", ["journey", "journey", "journey"]],
    ["They built a 37m (121ft)-long hull.", ["hull", "hull"]],
  ])("shares the noun of a compound: %s", (text, nouns) =>
    expect(read(text).map((f) => f.noun?.text)).toEqual(nouns),
  );

  it("gives a figure the innermost quote that holds it", () => {
    const text = "“We lost 40 boats,” she said.";
    const content = (start: number, end: number) => [{ start, end, text: text.slice(start, end) }];
    const outer = { id: "quote-1", content: content(0, 19) } as unknown as Quote;
    const inner = { id: "quote-2", content: content(4, 17) } as unknown as Quote;
    expect(read(text, { quotes: [outer, inner] })[0]?.quoteId).toBe("quote-2");
  });
});

it("is no currency of ours: “it costs us $3 million”", () =>
  expect(read("The ferry costs us $3 million.").map(({ text }) => text)).toEqual(["$3 million"]));

it("takes a verb with its object for no noun", () =>
  expect(read("A survey found that 54 percent backed the crews.")).toMatchObject([{ noun: null }]));

it("says nothing of who speaks where “whose” tells the owner", () =>
  expect(read("“I took a loan,” said Orr, whose two hectares in Harrow turned brown.").at(-1)).toMatchObject({
    value: 2,
    subject: null,
  }));

it("ends a noun before its verb", () =>
  expect(read("A nine-year-old boy died of a fever.")[0]!.noun?.text).toBe("boy"));

it("takes boats that were sunk for no decline", () =>
  expect(read("The storm sank 40 fishing boats.")[0]!.change).toBeNull());

it.each([
  ["It missed the $2.1 billion expected by analysts.", "$2.1 billion"],
  ["A mother of three sells bread.", "three"],
])("has no noun that is not counted: %s", (text, figure) =>
  expect(read(text).find((one) => one.text === figure)!.noun).toBeNull(),
);

it.each(["Exports make up roughly 40 percent of the economy.", "We see two cuts in the first half."])(
  "is moved by no word that means something else: %s",
  (text) => expect(read(text)[0]!.change).toBeNull(),
);

it("counts grandchildren", () =>
  expect(read("She leaves two grandchildren and a dog.")[0]!.noun?.text).toBe("grandchildren"));
