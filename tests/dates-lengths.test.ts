import { describe, expect, it } from "vitest";
import { means, values } from "./support/dates.ts";

describe("durations", () => {
  means({ type: "DURATION", value: "P2W" }, ["They walked out for a second fortnight."]);
  it("takes a year and a stretch for what they are", () =>
    expect(values("In 2016 a week of talks failed.")).toEqual(["2016", "P1W"]));
  means({ type: "DURATION", value: "P1D" }, ["Crowds came for a third day."]);
  means({ type: "DURATION", value: "P3W", from: null, to: null, mod: null }, [
    "Talks ran for three weeks.",
    "It was a three-week pause.",
  ]);
  means({ value: "P8Y" }, ["He was mayor for eight years.", "He was mayor for 8 years."]);
  means({ value: "P10Y" }, ["It took a decade.", "It took ten years."]);
  means({ value: "P6W", from: null }, ["The trial is to last six weeks."]); // a verb, not the last six
  means({ value: "PXD" }, ["It took two or three days."]);
  means({ value: "P2W" }, ["It took a fortnight.", "It took a couple of weeks."]);
  means({ value: "P2Y3M" }, ["He got two years and three months.", "It took two years three months."]);
  means({ value: "PT5H12M" }, ["They waited five hours and 12 minutes."]);
  means({ value: "P1Y6M" }, ["It took a year and a half.", "It took one and a half years."]);
  means({ value: "PT30M" }, ["It took half an hour.", "It took 30 minutes."]);
  means({ value: "PXY" }, ["They waited for years.", "They waited several years.", "It took a few years."]);
  means({ value: "PXDE" }, ["It is a decades-long feud."]);
  means({ value: "P2Y", mod: "MORE_THAN" }, ["It took more than two years.", "It stood for over two years."]);
  means({ value: "P2Y", mod: "LESS_THAN" }, ["It took nearly two years.", "It took less than two years."]);
  means({ value: "P2Y", mod: "APPROX" }, ["It took about two years.", "It took roughly two years."]);
  means({ value: "P2Y", mod: "EQUAL_OR_MORE" }, ["It took at least two years."]);
  means({ value: "P10Y", mod: null }, ["The cost is spread over ten years."]); // a preposition, not "more than"
});

describe("sets", () => {
  means({ type: "SET", value: "XXXX-WXX-5", grain: "day", from: null, to: null }, [
    "The board meets every Friday.",
    "The board meets on Fridays.",
  ]);
  means({ type: "SET", value: "P1Y", grain: "year" }, [
    "The board reports annually.",
    "The board reports every year.",
    "The board reports once a year.",
  ]);
  means({ type: "SET", value: "P1M", grain: "month" }, [
    "A clerk gets 400 crowns a month.",
    "A clerk gets 400 Varian crowns a month, she added.",
    "It costs £9 a month to run.",
    "Output grew by 7% a month.",
    "It moved 4 millimetres a month since then.",
    "They print five million a month.",
  ]);
  means({ type: "SET", value: "PT1H", grain: "hour" }, ["A clerk gets $15.50 an hour."]);
  means({ type: "DURATION", value: "P1W" }, ["They lost two ships a week after the storm."]);
  means({ type: "SET", value: "XXXX-XX-XXT05:00", grain: "hour" }, [
    "Every morning at five it opens.",
    "The hall opens every day at 5 a.m.",
    "She was up every morning at five, and sang.",
  ]);
  means({ type: "SET", value: "XXXX-XX-XXT19:30", grain: "minute" }, ["They sing every evening at 7:30."]);
  means({ type: "SET", value: "XXXX-WXX-5T12:00" }, ["They sing every Friday at noon."]);
  means({ type: "SET", value: "XXXX-XX-XXTMO" }, ["They sing every morning at five schools."]);
  means({ type: "SET", value: "P2W" }, ["The board meets every other week."]);
  means({ type: "SET", value: "P2Y" }, ["The board is chosen every two years."]);
  means({ type: "SET", value: "XXXX-07" }, ["They march each July."]);
  means({ type: "SET", value: "XXXX-WXX-2TNI" }, ["Trains stop on Tuesday nights."]);
});

describe("holidays and named days", () => {
  means({ value: "2025-12-25", grain: "day" }, [
    "Shops closed on Christmas Day.",
    "Shops closed at Christmas.",
  ]);
  means({ value: "2025-11-27" }, ["Shops closed on Thanksgiving."]);
  means({ value: "2026-04-05" }, ["Shops will close on Easter Sunday."]);
  means({ value: "2025-05-26" }, ["Shops closed on Memorial Day last year."]);
  means({ value: "2024-07-04" }, ["Shops closed on the Fourth of July, 2024."]);
  means({ value: "2025-12-31" }, ["Shops closed on New Year’s Eve."]);
  means({ value: "2001-09-11", event: true, basis: "stated" }, [
    "The law followed the Sept. 11 attacks.",
    "The law followed 9/11.",
    "Travel has changed since Sept. 11.",
  ]);
  means({ value: "2025-09-11", event: false }, ["The board met on Sept. 11."]);
});

describe("named days", () => {
  means({ value: "1987-10-19", event: true, basis: "stated" }, ["Shares fell as they had on Black Monday."]);
  means({ value: "2026-02-17" }, ["The parade is on Shrove Tuesday.", "The parade is on Mardi Gras."]);
  means({ value: "2026-01-19" }, [
    "Schools closed on MLK Day.",
    "Schools closed on Martin Luther King Jr. Day.",
  ]);
  it.each(["The state votes on Super Tuesday.", "The army fired on Bloody Sunday.", "He owns Ruby Tuesday."])(
    "says no weekday: %s",
    (text) => expect(values(text)).toEqual([]),
  );
});
