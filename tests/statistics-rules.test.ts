import { describe, expect, it } from "vitest";
import { read } from "./support/statistics.ts";

describe("the sentence each rule opens with", () => {
  it.each([
    [
      "The 50-year-old skipper, his 18-month-old dog and a passenger aged 7 are safe; the hull is 30 years old.",
      ["50-year-old", "18-month-old", "7", "30 years old"],
    ],
    [
      "Revenue was minus $3.4 billion, a fall of 12%, or 5m euros a day.",
      ["minus $3.4 billion", "12%", "5m euros"],
    ],
    ["The dose must be more than 40 and less than 60 milligrams.", ["40 and less than 60 milligrams"]],
    [
      "Sales rose 12 percent to $3.4bn from $3bn, the rate was cut from 8.5% to 7%, and output, up 9%, halved later.",
      ["12 percent", "$3.4bn", "$3bn", "8.5%", "7%", "9%", "halved"],
    ],
    [
      "More than 40 boats, at least 12 of them under 5 metres, brought in about 300 people or more.",
      ["40", "12", "5 metres", "300"],
    ],
    [
      "Coastal members paid for 60% of all pumps sent to the delta and 80% of the town’s sandbags over the past year.",
      ["60%", "80%"],
    ],
    [
      "Two F-16s and an A320 left at 10:15 on Route 66 in 1999; see Article 5, call 555-0134 or read on 24/7.",
      ["Two"],
    ],
    [
      "Two-thirds of the orchards, a quarter of a million trees, were lost, and ¾ of the rest is at risk.",
      ["Two-thirds", "a quarter of a million", "¾"],
    ],
    [
      "A passenger aged 7, Ana Ruiz, 25, and three men aged 24, 37 and 41 are safe; she is 84, and Bo Lind died at 79.",
      ["7", "25", "three", "24", "37", "41", "84", "79"],
    ],
    [
      "Oil sells at $70 a barrel, three tonnes per day leave the port, and a guide earns €5-an-hour.",
      ["$70", "three tonnes", "€5"],
    ],
    [
      "Sales rose by 12 percent, were 9% higher, closed up 2% and, with a fall of 3%, will double.",
      ["12 percent", "9%", "2%", "3%", "double"],
    ],
    [
      "It was minus 5 degrees, or −5, against +0.2 and $-50.8bn.",
      ["minus 5 degrees", "−5", "+0.2", "$-50.8bn"],
    ],
    ["The mill made $3.4bn, sold 5k sacks to 1.5m people and dug 37m deep.", ["$3.4bn", "5k", "1.5m", "37m"]],
    [
      "One of them, those two and one senior diplomat said so; one boat sank, and the zero rates are gone.",
      ["one"],
    ],
    ["Lind Foods rose 3%, Oro Mills by 2%; Nord Steel, down 4%, closed at 12.", ["3%", "2%", "4%", "12"]],
    ["The ferry costs RM23.50 or USD5, and its refit took $US1.2m.", ["RM23.50", "USD5", "$US1.2m"]],
    [
      "The poll gave her 48% ± 3%, and the crater is 40 plus or minus 2 metres wide.",
      ["48% ± 3%", "40 plus or minus 2 metres"],
    ],
    [
      "The 640-metre bridge carries 30 tonnes at 50 miles per hour, covers 1,520 sq m and took three years.",
      ["640-metre", "30 tonnes", "50 miles per hour", "1,520 sq m", "three years"],
    ],
    [
      "The port paid US$3.4bn, C$5m in 2019, Rs 500 for a pass and rupees 40 crore for the land.",
      ["US$3.4bn", "C$5m", "Rs 500", "rupees 40 crore"],
    ],
    [
      "The port paid 40 million Danish crowns, 63 cents a barrel and a 12-million-euro loan.",
      ["40 million Danish crowns", "63 cents", "12-million-euro"],
    ],
    ["It made EUR 40m, 120 MEUR of it abroad, and KSEK 5 a day.", ["EUR 40m", "120 MEUR", "KSEK 5"]],
    [
      "The fare is thirteen dollars and forty-five cents, or 15 euros 50.",
      ["thirteen dollars and forty-five cents", "15 euros 50"],
    ],
    [
      "Output doubled, exports grew 30-fold, and the harbour is twice as busy, or 2.5 times its old size.",
      ["doubled", "30-fold", "twice", "2.5 times"],
    ],
    [
      "The fleet lost 40 fishing boats, three of the crews, 8 miles of nets, $2 million in sales and a rate of 5%.",
      ["40", "three", "8 miles", "$2 million", "5%"],
    ],
    [
      "Turnout fell 3.5 percentage points to 61 per cent, and the bank's margin by 20 basis points.",
      ["3.5 percentage points", "61 per cent", "20 basis points"],
    ],
    [
      "Half a million voters, two-thirds of them over 40, and dozens of observers waited 3.5 hours.",
      ["Half a million", "two-thirds", "40", "dozens", "3.5 hours"],
    ],
    [
      "Between 10,000 and 15,000 people paid $3 to $5 billion for 15–20 % of the stock.",
      ["10,000 and 15,000", "$3 to $5 billion", "15–20 %"],
    ],
    [
      "The town, the third-largest in the region, ranked 12th for rents and ranks No. 2 for wages.",
      ["third", "12th", "No. 2"],
    ],
    [
      "One in five pupils walks, 3 out of every 10 cycle, and the school has a 20-to-1 ratio of pupils to teachers.",
      ["One in five", "3 out of every 10", "20-to-1"],
    ],
    ["Deputies passed the bill 52–48 before the home side won 3-1 and drew 2-2.", ["52–48", "3-1", "2-2"]],
    [
      "Dozens of shops, tens of thousands of homes and several hundred farms lost power for a couple of days.",
      ["Dozens", "tens of thousands", "several hundred", "a couple of days"],
    ],
  ])("%s", (text, figures) => {
    expect(read(text).map((f) => f.text)).toEqual(figures);
  });

  it.each([
    [
      "According to Una Lind, coastal members paid for 60% of the pumps, while inland towns, which own two, gave 5%.",
      ["coastal members", "inland towns", "inland towns"],
    ],
    ["The towns bought boats built in the delta and two pumps.", ["The towns"]],
    ["The fleet last year landed 40 tonnes.", ["The fleet"]],
    ["The crews worked at 12 sites in three months.", [undefined, undefined]],
    [
      "The union wants a rise of 6 percent, sold a yard with 14 berths and kept its fee at $40.",
      ["a rise", "a yard", "its fee"],
    ],
    ["The union said 200 jobs would go, as 40% of crews were ill.", [undefined, undefined]],
    ["The crews, who own two boats and, as the union said, have sold one boat.", ["The crews", "The crews"]],
    ["However, retired Commander Bo Lind has 12 boats.", ["retired Commander Bo Lind"]],
    ["At the briefing Lind counted 3 boats; mothers aged 19 to 24 have 5.", ["Lind", "mothers", "mothers"]],
    [
      "The fee rose to 41 crowns from 38, and the crew fell from 21 to 12.",
      ["The fee", "The fee", "the crew", "the crew"],
    ],
    [
      "Ferries carried 5 crews, who own 4 boats and will now play 3 games.",
      ["Ferries", "5 crews", "5 crews"],
    ],
    ["Ana Ruiz, 25, said so.", ["Ana Ruiz"]],
  ])("%s", (text, subjects) => {
    expect(read(text).map((f) => f.subject?.text)).toEqual(subjects);
  });
});

describe("units said once", () => {
  it("gives what a price was before the unit of the price, and the price its change", () => {
    const [price, before] = read("Buyers paid 7,300 crowns a tonne, down from 9,500 in spring.");
    expect(before).toMatchObject({ kind: "money", value: 9500, unit: price!.unit });
    expect(price).toMatchObject({ per: "tonne", change: { direction: "down", from: 9500, to: 7300 } });
  });

  it("counts by the dozen, but not a dozen boats", () => {
    expect(read("Eggs sold for $6.23 a dozen in March.")).toMatchObject([{ value: 6.23, per: "dozen" }]);
    expect(read("For $6 a dozen boats sailed.").map(({ value }) => value)).toEqual([6, 12]);
  });

  it.each([
    ["The fee rose to 41 crowns from 38.", ["crown", "crown"]],
    ["The basket grew by 88 yen to 512.", ["JPY", "JPY"]],
    ["Profit rose 3% to 1,200.", ["percent", null]],
    ["The fee was 41 crowns and the crew was 38.", ["crown", null]],
    ["They raised 280 million of the 1.5 billion shekels.", ["ILS", "ILS"]],
    ["They hired 280 of the 300 guards.", [null, null]],
  ])("%s", (text, units) => {
    expect(read(text).map((f) => f.unit)).toEqual(units);
  });

  it("has no rate where a date stands", () => {
    expect(read("Sales were $3bn a year earlier.")[0]?.per).toBeNull();
    expect(read("Sales are $3bn a year.")[0]?.per).toBe("year");
  });

  it("takes the topic of a charge for no lower bound", () => {
    expect(read("Three men were charged over $2m gold theft.")[1]?.comparator).toBe("=");
    expect(read("He paid over $2m.")[0]?.comparator).toBe(">");
  });
});

describe("what counts all the same", () => {
  it.each([
    ["The bill failed by one vote.", ["one"]],
    ["One in five pupils walks.", ["One in five"]],
    ["There were zero deaths.", ["zero"]],
    ["The storm killed one man, police said.", ["one"]],
    ["The town cut losses from 52% to 35%.", ["52%", "35%"]],
    ["It was their first decline in nine quarters.", ["nine quarters"]],
    ["Two of the 14 provinces were hit.", ["Two", "14"]],
    ["The dose was 60 drops, plus or minus 7.", ["60", "7"]],
    ["They sell the Nova 11 and 11 Pro to 40 shops.", ["40"]],
    ["The house at 12 E 43rd St sold for $5m.", ["$5m"]],
    ["The flood spared just one area, but the only one with a dam.", ["one"]],
    ["It fell to 40 below ,minus 12 in the wind.", ["40", "minus 12"]],
    ["The F-16 and the 787 flew over 12 towns.", ["12"]],
    ["They paid rupees 40 crore and naira 2,500 for it.", ["rupees 40 crore", "naira 2,500"]],
    ["With the dollar 0.3% lower, imports in dollars 4.2% up.", ["0.3%", "4.2%"]],
    ["He took 5 $30 notes; fares were 10 $ 30 $ and more.", ["5", "$30", "10 $", "30 $"]],
    ["The order of 2,450.5 M went to two buyers.", ["2,450.5 M", "two"]],
    ["It cost 15 euros 50 more than a KEUR 5 lens.", ["15 euros 50", "KEUR 5"]],
    ["Lind led Ruiz 46% to 45%.", ["46%", "45%"]],
  ])("%s", (text, figures) => {
    expect(read(text).map((f) => f.text)).toEqual(figures);
  });
});
