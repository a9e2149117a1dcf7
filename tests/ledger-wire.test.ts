import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.ts";
import { areCopies, wireText, keptMarks } from "../src/ledger/store/wire.ts";

// The same agency report in three papers, cut here and edited there.

const copies = (a: string, b: string): boolean => areCopies(wireText(extract(a)), wireText(extract(b)));

const REPORT = `A ferry with 212 people on board ran aground off Kastri on Monday night, and everybody was brought ashore unhurt.

“The sea was calm, and I cannot explain it,” the captain, Nikos Adel, told reporters in the harbour.

The ferry had left the mainland an hour late because a lorry would not start. Tugs are to pull it free on Wednesday, when the tide is highest.`;
const EDITED = `A ferry carrying 212 people ran aground off Kastri on Monday night and everybody was brought ashore unhurt.

“The sea was calm, and I cannot explain it,” captain Nikos Adel told reporters in the harbour.

The ferry left the mainland an hour late because a lorry would not start. Tugs are to pull it free tomorrow.`;
const OWN = `Nikos Adel has crossed the strait nine thousand times. On Monday he found a rock that nobody knew.

“The sea was calm, and I cannot explain it,” Adel said over coffee. He has not slept since.

Islanders brought blankets to the school, and the baker opened at three in the morning to feed the 212 who came off the boats.`;
const MARKET = (
  close: string,
  move: string,
  rate: string,
) => `Shares in Kastri closed at ${close} points on a quiet day of trading, a move of ${move} percent since the day before.

Banks led the market, followed by shipping lines and makers of cement. The krona stood at ${rate} to the dollar in late trading.`;

describe("copies of one report", () => {
  it("cut", () => expect(copies(REPORT, REPORT.split("\n\n").slice(0, 2).join("\n\n"))).toBe(true));
  it("edited", () => expect(copies(REPORT, EDITED)).toBe(true));
  it("with a local paragraph behind", () => expect(copies(REPORT, `${REPORT}\n\nOur town sent its own tug in 1974.`)).toBe(true)); // prettier-ignore
});

describe("reports of their own", () => {
  it("that share a quotation", () => expect(copies(REPORT, OWN)).toBe(false));
  it("that share a form, with other figures", () =>
    expect(copies(MARKET("1,204", "0.4", "9.12"), MARKET("1,187", "1.4", "9.31"))).toBe(false));
  it("too short to say", () => expect(copies("No comment.", "No comment.")).toBe(false));
});

it("two texts with a long stretch in common keep a mark of it", () => {
  const [WINDOW, marks] = [4, fc.array(fc.nat(1_000), { maxLength: 30 })];
  const stretch = fc.array(fc.nat(1_000), { minLength: WINDOW, maxLength: 12 });
  fc.assert(
    fc.property(marks, marks, stretch, (before, behind, both) => {
      const [one, other] = [keptMarks([...before, ...both], WINDOW), keptMarks([...both, ...behind], WINDOW)];
      expect(one.some((mark) => other.includes(mark))).toBe(true);
    }),
  );
});
