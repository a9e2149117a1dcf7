import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { openLedger } from "../src/ledger/index.ts";
import { tiesBetween, type Pair } from "./support/ledger-pairs.ts";

// Two claims in two articles: said again, denied, taken back.

const REPEATED: readonly Pair[] = [
  [
    "“We will cut taxes for small firms this year,” Treasurer Ola Brandt said.",
    "Ola Brandt said small firms would see taxes cut this year.",
  ],
  [
    "“Nobody should have to wait a year for a hip operation,” Dr. Ann Lowry said.",
    "“Nobody should have to wait a year for a hip operation,” Ann Lowry told the paper.",
  ],
  [
    "“The water is poisoned and the ministry knows it,” said activist Rea Solm.",
    "“The water is poisoned,” Rea Solm said last week, “and the ministry knows it.”",
  ],
  [
    "The union will strike on Friday unless wages rise, its leader, Max Orne, said.",
    "Max Orne said the union would go on strike on Friday unless wages rise.",
  ],
  [
    "“I never met the lobbyist,” Senator Pia Holt said.",
    "“I have never met the lobbyist,” Pia Holt said again.",
  ],
  [
    "“Forty percent of our teachers are leaving,” said Lena Ruud, a head teacher.",
    "Lena Ruud said 40 percent of teachers were leaving.",
  ],
  [
    "“The tunnel will open in 2027,” Transport Minister Karl Ness said.",
    "Karl Ness said the tunnel would open in 2027.",
  ],
  [
    "“We must protect the old forest from loggers at any price,” Minister Eda Kors said.",
    "“We must protect the old forest … at any price,” Eda Kors said.",
  ],
  [
    "“This law punishes the poor for being poor,” Bishop Tomas Vell said.",
    "This law “punishes the poor for being poor,” Bishop Tomas Vell said on Sunday.",
  ],
  [
    "“Our trains are the safest in the world,” railway chief Nora Bix said.",
    "Nora Bix, the railway chief, said its trains were the safest in the world.",
  ],
  [
    "The port authority said the crane had been checked a week before it fell.",
    "The crane had been checked a week before it fell, according to the port authority.",
  ],
  [
    "“The bank will not need another bailout,” Governor Otto Lind said.",
    "Otto Lind said the bank would not need another bailout.",
  ],
  [
    "“Sixty percent of our fish comes from abroad,” Minister Eda Kors said.",
    "Eda Kors said that 60 percent of the country’s fish comes from abroad.",
  ],
  [
    "“We have nothing to hide from the auditors,” chief executive Nora Bix said.",
    "Nora Bix said the company had nothing to hide from the auditors.",
  ],
  [
    "“This city cannot grow any further without a second water main,” engineer Karl Ness said.",
    "“This city cannot grow any further,” Karl Ness said.",
  ],
  [
    "The pilot reported smoke in the cockpit ten minutes before landing, investigators said.",
    "Investigators said the pilot had reported smoke in the cockpit ten minutes before landing.",
  ],
  [
    "“I will not run for a third term,” President Ama Deku said.",
    "Ama Deku said she would not run for a third term.",
  ],
  [
    "“Every child deserves a warm meal at school,” Minister Eda Kors said.",
    "Minister Eda Kors repeated that every child deserves a warm meal at school.",
  ],
  [
    "“We will not sell the port, but we will close the shipyard in Dorn,” Mayor Pia Holt said.",
    "“We will close the shipyard in Dorn,” Mayor Pia Holt said.",
  ],
];

const DENIED: readonly Pair[] = [
  [
    "The minister took money from the firm, a clerk, Uwe Rahn, said.",
    "“I did not take money from the firm,” Minister Pia Holt said.",
  ],
  [
    "The army shelled the hospital in Besna, witnesses said.",
    "The army denied that it shelled the hospital in Besna.",
  ],
  [
    "“The bridge is safe to cross,” engineer Karl Ness said.",
    "“The bridge is not safe to cross,” inspector Ann Lowry said.",
  ],
  [
    "The bank is about to sell its branches in Lerwin, two people said.",
    "“We have no plans to sell our branches in Lerwin,” the bank’s head, Lena Ruud, said.",
  ],
  [
    "Karl Ness will resign, party sources said.",
    "“It is not true that Karl Ness will resign,” his spokeswoman, Eda Kors, said.",
  ],
  [
    "Karl Ness will resign in May, party sources said.",
    "The report that Karl Ness will resign in May is false, Eda Kors said.",
  ],
  [
    "The company dumped waste in the river, the mayor, Pia Holt, said.",
    "“We never dumped waste in the river,” the company’s head, Otto Lind, said.",
  ],
  [
    "Rebels shot down the plane over Besna, the army said.",
    "“Our men did not shoot down the plane over Besna,” rebel leader Uwe Rahn said.",
  ],
  [
    "“The treaty allows inspections of military bases,” diplomat Ann Lowry said.",
    "“The treaty does not allow inspections of military bases,” Minister Eda Kors said.",
  ],
  [
    "The hospital ran out of oxygen on Monday night, nurses said.",
    "The ministry denied that the hospital ran out of oxygen on Monday night.",
  ],
  [
    "“Nobody was hurt in the fire at the depot,” the railway chief, Nora Bix, said.",
    "Two workers were hurt in the fire at the depot, the union said.",
  ],
  [
    "“The vaccine causes fever in small children,” Dr. Max Orne said.",
    "“The vaccine does not cause fever in small children,” Dr. Ann Lowry said.",
  ],
  [
    "Vostra knew about the leak for months, a former manager, Uwe Rahn, said.",
    "“Vostra did not know about the leak,” its spokeswoman, Nora Bix, said.",
  ],
  [
    "President Ama Deku will run for a third term, her party said.",
    "“I will not run for a third term,” President Ama Deku said.",
  ],
  [
    "The port is sold to a bank in Dorn, a clerk, Uwe Rahn, said.",
    "“It is false that the port is sold to a bank in Dorn,” Mayor Pia Holt said.",
  ],
];

const TAKEN_BACK: readonly Pair[] = [
  [
    "“We will build a hospital in Lerwin,” Mayor Pia Holt said.",
    "“We will not build a hospital in Lerwin,” Mayor Pia Holt said.",
    "2022-01-02",
    "2023-01-02",
  ],
  [
    "“I will never vote for a new airport,” Mayor Pia Holt said.",
    "“I will vote for the new airport,” Mayor Pia Holt said.",
    "2022-01-02",
    "2023-01-02",
  ],
  [
    "“We will not close the school in Gorsk,” Mayor Pia Holt said.",
    "“We will close the school in Gorsk next summer,” Mayor Pia Holt said.",
    "2022-01-02",
    "2023-01-02",
  ],
  [
    "“I will not run for a third term,” President Ama Deku said.",
    "“I will run for a third term,” President Ama Deku said.",
    "2022-01-02",
    "2023-01-02",
  ],
];

describe.each([
  ["thread", REPEATED],
  ["denies", DENIED],
  ["takes back", TAKEN_BACK],
] as const)("%s", (relation, pairs) => {
  it.each(pairs)("%s | %s", async (...pair) =>
    expect(await tiesBetween(pair as unknown as Pair)).toEqual([relation]),
  );
});

it("two rivals who say the same of themselves: perhaps one claim, no more", async () => {
  const ledger = await openLedger();
  for (const [i, name] of ["Pia Holt", "Max Orne"].entries())
    await ledger.add(
      extract(`“We will win this election for the workers,” ${name} said.`, {
        url: `https://a.example/${i}`,
      }),
    );
  const [thread] = await ledger.threads();
  expect(thread!.judgement).toBe("suggested");
  expect(thread!.claims[1]!.link!.reasons.join()).toContain("may each speak of themselves");
  expect(await ledger.threads({ suggested: false })).toEqual([]);
  await ledger.close();
});
