import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  openLedger,
  type Change,
  type Conflict,
  type Ledger,
  type LedgerSpeaker,
  type Thread,
} from "../src/ledger/index.ts";
import {
  claimId,
  isFigure,
  readStories,
  type ClaimRef,
  type ExpectedConflict,
  type ExpectedThread,
  type Failing,
  type FigureRef,
  type SpeakerRef,
  type Story,
} from "./support/stories.ts";

// What a desk editor wants found over the articles of a story, and what not: fixtures/stories/*/story.json.

type Found = {
  ledger: Ledger;
  threads: Thread[];
  confirmed: Thread[];
  conflicts: Conflict[];
  changes: Change[];
  speakers: LedgerSpeaker[];
};
type Side = Conflict["a"];

/** An article may come late: what is found over all of them is the same. */
const ORDERS = {
  "as published": <T>(list: readonly T[]): T[] => [...list],
  "latest first": <T>(list: readonly T[]): T[] => [...list].reverse(),
};

const named = ([file, words]: readonly [string, string]): string => `${file} “${words}”`;
const both = (a: readonly [string, string], b: readonly [string, string]): string => `${named(a)} and ${named(b)}`; // prettier-ignore
const check = ({ fails }: Failing): typeof it => (fails === undefined ? it : (it.fails as typeof it));

async function tell(story: Story, order: keyof typeof ORDERS): Promise<Found> {
  const ledger = await openLedger();
  for (const record of ORDERS[order]([...story.records.values()])) await ledger.add(record);
  return {
    ledger,
    threads: await ledger.threads(),
    confirmed: await ledger.threads({ suggested: false }),
    conflicts: await ledger.conflicts(),
    changes: await ledger.changes(),
    speakers: await ledger.speakers(),
  };
}

const idsOf = ({ claims }: Thread): string[] => claims.map(({ claim }) => claim.id);
const described = (claim: Side["claim"], figure: string | null = null): string =>
  [claim.article?.publisher, claim.madeAt, figure, `“${claim.text}”`].filter(Boolean).join(", ");

/** Whether one side of a conflict is the figure or the claim that is meant. */
const isSide = (story: Story, ref: ClaimRef | FigureRef, side: Side): boolean =>
  side.figure === null ? side.claim.id === claimId(story, ref) : isFigure(story, ref, side);

const arePair = (
  story: Story,
  [x, y]: readonly [ClaimRef | FigureRef, ClaimRef | FigureRef],
  { a, b }: { a: Side; b: Side },
): boolean =>
  (a.figure === null) === !isFigures(story, x, y) &&
  ((isSide(story, x, a) && isSide(story, y, b)) || (isSide(story, x, b) && isSide(story, y, a)));

/** Figures are said by their own words alone. */
const isFigures = ({ records }: Story, ...refs: readonly (ClaimRef | FigureRef)[]): boolean =>
  refs.every(([file, words]) => records.get(file)!.statistics.some(({ text }) => text === words));

function checkThread(story: Story, threads: readonly Thread[], expected: ExpectedThread): void {
  const { claims, judgement, appearances, publications } = expected;
  const ids = claims.map((ref) => claimId(story, ref));
  const thread = threads.find((one) => idsOf(one).includes(ids[0]!));
  expect(thread && claims.filter((_, i) => idsOf(thread).includes(ids[i]!)), "in one thread").toEqual(claims);
  expect(thread!.claims.filter(({ claim }) => !ids.includes(claim.id)).map(({ claim }) => described(claim)), "and nothing else").toEqual([]); // prettier-ignore
  expect(thread!.judgement).toBe(judgement);
  if (appearances !== undefined) expect(thread!.appearances, "appearances").toBe(appearances);
  if (publications !== undefined) expect(thread!.publications, "publications").toBe(publications);
}

function checkConflict(story: Story, conflicts: readonly Conflict[], { relation, a, b }: ExpectedConflict): void {
  const found = conflicts.filter((one) => arePair(story, [a, b], one));
  expect(found.map((one) => one.relation)).toEqual([relation]);
  expect(found[0]!.reasons).not.toEqual([]);
} // prettier-ignore

const speakerOf = (story: Story, speakers: readonly LedgerSpeaker[], [file, name]: SpeakerRef): LedgerSpeaker => {
  const local = story.records.get(file)!.speakers.find((one) => one.name === name);
  if (!local) throw new Error(`${story.name}/${file} has no speaker ${name}`);
  return speakers.find((one) => one.name === name && one.articles > 0)!;
}; // prettier-ignore

describe.each(Object.keys(ORDERS) as (keyof typeof ORDERS)[])("stories, %s", (order) => {
  describe.each(readStories())("$name", (story) => {
    const { expected } = story;
    let found: Found;
    beforeAll(async () => {
      found = await tell(story, order);
    });
    afterAll(() => found.ledger.close());

    for (const thread of expected.threads)
      check(thread)(`thread: ${thread.claims.map(named).join(", ")}${because(thread)}`, () =>
        checkThread(story, found.threads, thread),
      );
    for (const thread of expected.confirmedThreads ?? [])
      check(thread)(`confirmed: ${thread.claims.map(named).join(", ")}${because(thread)}`, () =>
        checkThread(story, found.confirmed, thread),
      );
    for (const conflict of expected.conflicts)
      check(conflict)(`${conflict.relation}: ${both(conflict.a, conflict.b)}${because(conflict)}`, () =>
        checkConflict(story, found.conflicts, conflict),
      );
    for (const [a, b] of expected.changes)
      it(`change: ${both(a, b)}`, () => {
        const [change, ...more] = found.changes.filter((one) => arePair(story, [a, b], one));
        expect(more).toEqual([]);
        expect(isSide(story, a, change!.a) && isSide(story, b, change!.b), "the earlier one first").toBe(
          true,
        );
      });
    for (const { words, in: file, ...failing } of expected.firstSaid)
      check(failing)(`first said in ${file}: “${words}”`, async () => {
        const claim = await found.ledger.firstSaid(words);
        expect(claim?.url).toBe(story.records.get(file)!.meta.url);
      });
    for (const speaker of expected.speakers)
      check(speaker)(`speaker: ${speaker.name} in ${speaker.articles.join(", ")}${because(speaker)}`, () => {
        const bearers = found.speakers.filter(({ name }) => name === speaker.name);
        expect(bearers.map(({ articles }) => articles)).toContain(speaker.articles.length);
      });
    it("everybody is one speaker, and nobody two", () => {
      for (const name of new Set(expected.speakers.map((speaker) => speaker.name)))
        expect(found.speakers.filter((one) => one.name === name).length, name).toBe(
          expected.speakers.filter((one) => one.name === name).length,
        );
    });
    for (const [a, b] of expected.suggestedMerges ?? [])
      it(`perhaps one: ${both(a, b)}`, () =>
        expect(mergesBetween(story, found, a, b)).toContain("suggested"));
    for (const [a, b] of expected.never.suggested ?? [])
      it(`surely two: ${both(a, b)}`, () => expect(mergesBetween(story, found, a, b)).toEqual([]));
    for (const [a, b] of expected.never.merged)
      it(`two people: ${a}, ${b}`, () => {
        const one = found.speakers.find(({ name }) => name === a)!;
        expect(found.speakers.find(({ name }) => name === b)?.id).not.toBe(one.id);
        expect(one.links.filter(({ with: { name }, judgement }) => name === b && judgement === "confirmed")).toEqual([]); // prettier-ignore
      });
    for (const name of expected.ambiguous ?? [])
      it(`“${name}” may be several`, () => expect(found.ledger.speaker(name)).rejects.toThrow(/may be/));
    for (const [a, b] of expected.never.thread)
      it(`no thread: ${both(a, b)}`, () => {
        const ids = [claimId(story, a), claimId(story, b)];
        const shared = found.threads.filter((one) => ids.every((id) => idsOf(one).includes(id)));
        expect(shared.map(({ text }) => text)).toEqual([]);
      });
    for (const [a, b] of expected.never.conflict)
      it(`no conflict: ${both(a, b)}`, () => {
        const wrong = found.conflicts.filter((one) => arePair(story, [a, b], one));
        expect(wrong.map(({ reasons }) => reasons)).toEqual([]);
      });
    if (expected.wires)
      it("copies of one report are one publication", () => {
        const wires = expected.wires!.map((files) => wiresOf(story, found, files));
        expect(wires.map((one) => one.size)).toEqual(wires.map(() => 1));
        expect(new Set(wires.flatMap((one) => [...one])).size).toBe(wires.length);
      });

    it("no other thread", () => {
      const known = [
        ...[...expected.threads, ...(expected.confirmedThreads ?? [])].map(({ claims }) => claims),
        ...(expected.mayThread ?? []),
      ].map((claims) => claims.map((ref) => claimId(story, ref)));
      const wrong = found.threads.filter((one) => !known.some((ids) => idsOf(one).every((id) => ids.includes(id)))); // prettier-ignore
      expect(wrong.map(({ claims }) => claims.map(({ claim }) => described(claim)))).toEqual([]);
    });
    it("no other conflict or change", () => {
      const stances = [
        ...expected.conflicts.map(({ a, b }) => [a, b] as const),
        ...(expected.mayConflict ?? []),
      ];
      const isKnown = (one: { a: Side; b: Side }): boolean =>
        one.a.figure === null
          ? stances.some((pair) => arePair(story, pair, one))
          : expected.measures.some((group) =>
              [one.a, one.b].every((side) => group.some((ref) => isFigure(story, ref, side))),
            );
      const wrong = [...found.conflicts, ...found.changes].filter((one) => !isKnown(one));
      expect(wrong.map(({ relation, a, b }) => [relation, described(a.claim, a.figure), described(b.claim, b.figure)])).toEqual([]); // prettier-ignore
      const figures = found.conflicts.filter(({ relation }) => relation === "contradicts");
      const listed = expected.conflicts.filter(({ relation }) => relation === "contradicts");
      expect(figures.length, "figures that contradict each other").toBe(listed.length);
    });
  });
});

const because = ({ fails }: Failing): string => (fails === undefined ? "" : ` (known to fail: ${fails})`);

/** The judgements on links between two speakers, whatever they were merged with. */
function mergesBetween(story: Story, { speakers }: Found, a: SpeakerRef, b: SpeakerRef): string[] {
  const [one, other] = [speakerOf(story, speakers, a), speakerOf(story, speakers, b)];
  const isOther = ({ id, name }: { id: string; name: string }): boolean =>
    name === other.name && (other.name !== one.name || id !== one.id);
  return one.links.filter((link) => isOther(link.with)).map(({ judgement }) => judgement);
}

function wiresOf(story: Story, { threads }: Found, files: readonly string[]): Set<number> {
  const urls = new Set(files.map((file) => story.records.get(file)!.meta.url));
  const claims = threads.flatMap((thread) => thread.claims.map(({ claim }) => claim));
  return new Set(claims.filter(({ url }) => urls.has(url)).map(({ article }) => article!.wire));
}
