import { describe, expect, it } from "vitest";
import { marks, read } from "./support/dates.ts";

describe("the period that the words around a date make of it", () => {
  it.each<[string, [string | null, string | null][]]>([
    ["Rents have risen since 2014.", [["2014-01-01", null]]],
    ["It is open until Friday.", [[null, "2026-02-07"]]],
    ["It opens by the end of next year.", [[null, "2028-01-01"]]],
    ["It was closed before 2010.", [[null, "2010-01-01"]]],
    ["It was closed after May 2015.", [["2015-06-01", null]]],
    [
      "Rents rose from January to March 2025.",
      [
        ["2025-01-01", "2025-04-01"],
        ["2025-01-01", "2025-04-01"],
      ],
    ],
    [
      "Rents rose between 2015 and 2020.",
      [
        ["2015-01-01", "2021-01-01"],
        ["2015-01-01", "2021-01-01"],
      ],
    ],
    [
      "It is open Monday through Friday.",
      [
        ["2026-02-02", "2026-02-07"],
        ["2026-02-02", "2026-02-07"],
      ],
    ],
    ["The data from 2019 were lost.", [["2019-01-01", "2020-01-01"]]],
    [
      "The vote was moved from Monday to Tuesday.",
      [
        ["2026-02-02", "2026-02-03"],
        ["2026-02-03", "2026-02-04"],
      ],
    ],
    [
      "Rents rose in 2015 and 2020.",
      [
        ["2015-01-01", "2016-01-01"],
        ["2020-01-01", "2021-01-01"],
      ],
    ],
    [
      "He left on June 3, 2025. Two days later he was back.",
      [
        ["2025-06-03", "2025-06-04"],
        ["2025-06-05", "2025-06-06"],
      ],
    ],
    [
      "It was signed in March 2019. Six months later it fell.",
      [
        ["2019-03-01", "2019-04-01"],
        ["2019-09-01", "2019-10-01"],
      ],
    ],
    ["Talks ran for three weeks.", [[null, null]]],
  ])("%s", (text, periods) =>
    expect(read(text).map(({ period }) => period && [period.from, period.to])).toEqual(
      periods.map(([from, to]) => (from === null && to === null ? null : [from, to])),
    ),
  );
});

describe("the sentence each rule opens with", () => {
  marks([
    "The bridge opened {d:three years ago}; {d:a month earlier} a test had failed.",
    "The bridge is of {d:the 19th century}, its arches of the twenty-first.",
    "The siren sounded at {d:9:15 a.m. Tuesday}, at {d:noon on Monday}, and again {d:around 18:40 GMT}.",
    "Updated {d:3 March 2026 21.15}. The siren sounded at {d:9:15 a.m. Tuesday}, on {d:Monday night}, at {d:4 in the morning} and on {d:March 3 at noon}.",
    "Rents fell in {d:the early 1990s}, in {d:the '80s} and in {d:the late seventies}.",
    "Sales fell {d:last year} and rise {d:this week}; {d:the following month}, on {d:the same day}, the plant closes.",
    "Talks ran for {d:three weeks}, after a {d:two-year} pause and {d:a decade} of war.",
    "The law was passed after the {d:Sept. 11} attacks, and {d:9/11} is taught at school.",
    "The board reports {d:annually}, is paid {d:monthly}, and on {d:Sundays} and {d:Tuesday nights} it rests.",
    "The bridge opened on {d:Tuesday, January 6, 2015}, and closed on {d:3 February 2026}.",
    "Shops close on {d:Christmas Day} and on {d:Thanksgiving}; the parade is on {d:the Fourth of July}.",
    "It fell in {d:early March}, at {d:the end of 2015} and {d:later this week}, after {d:more than two years} and {d:about an hour}.",
    "The council votes on {d:Feb. 3}, as it did on {d:the 6th of March last year} and from {d:May 3-5}.",
    "The plant closed {d:last July} and reopens in {d:March}; from {d:May} to {d:June 2015} it was for sale.",
    "Sales fell in {d:fiscal 2021} and in {d:the year 2000}, and by {d:year-end} the shop had closed.",
    "The fair is held on {d:the first Monday in May}, and was on {d:the last Friday of June 2015}.",
    "Profit fell in {d:the third quarter}, after a flat {d:first half of 2015} and a weak {d:fourth quarter last year}.",
    "A clerk gets 400 crowns {d:a month}, or £2 {d:an hour}; ten ships {d:a day} pass, and two ships {d:a week} after the storm sank.",
    "He {d:now} says that, in {d:the past}, talks were frequent; in {d:recent years} they met rarely, but {d:soon} they will again.",
    "Profit in {d:the latest quarter} was $2m, up from {d:the year-earlier period} and from {d:the same period a year ago}.",
    "Sales for {d:the year} were flat; over the rest of {d:the week} and in {d:the year} ended {d:June 30} they rose.",
    "The dam broke {d:last summer}, after {d:the winter of 2011}, and reopens in {d:the spring}.",
    "The board meets {d:every Friday night}, {d:every two years} and {d:each July}; {d:once a month} it reports. {d:Every morning at five} it opens.",
    "Over {d:the past decade}, in {d:the last three months} and in {d:the next few days} little moved.",
    "The attack {d:last night} followed one {d:yesterday}; talks begin {d:this afternoon} and go on {d:tomorrow}.",
    "Talks begin {d:the week after next}; {d:the Sunday before last} they broke off.",
    "For {d:years} they waited, through {d:months} of talks and a {d:decades-long} feud.",
    "The vote was put off on {d:Friday} until {d:next Tuesday}.",
    "The rain that fell over {d:the weekend} stops before {d:next weekend}.",
    "The law of {d:1996} was changed in {d:2014} and again in the {d:2019–20} season.",
  ]);
});
