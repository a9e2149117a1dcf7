import { readdirSync, readFileSync } from "node:fs";
import { extract } from "../../src/index.ts";
import type { ArticleRecord } from "../../src/record.ts";

const STORIES = "fixtures/stories";

/** A claim by its article's file and some of its words. */
export type ClaimRef = readonly [file: string, words: string];
/** A figure by its article's file and its words. */
export type FigureRef = readonly [file: string, figure: string];
/** A speaker by the file of an article and the name there. */
export type SpeakerRef = readonly [file: string, name: string];
/** Why an expectation is known not to hold. */
export type Failing = { readonly fails?: string };

export type ExpectedThread = Failing & {
  readonly claims: readonly ClaimRef[];
  readonly judgement: "confirmed" | "suggested";
  readonly appearances?: number;
  readonly publications?: number;
};
export type ExpectedConflict = Failing & {
  readonly relation: "contradicts" | "denies" | "takes back";
  readonly a: ClaimRef | FigureRef;
  readonly b: ClaimRef | FigureRef;
};
export type ExpectedSpeaker = Failing & { readonly name: string; readonly articles: readonly string[] };

type Pair<T> = readonly [T, T];

/** What a careful editor wants found over the articles of one story, and what not; see fixtures/README.md. */
export type Expected = {
  readonly about: string;
  readonly articles: readonly {
    readonly file: string;
    readonly url: string;
    readonly publisher: string;
    readonly publishedAt: string;
  }[];
  readonly threads: readonly ExpectedThread[];
  readonly confirmedThreads?: readonly ExpectedThread[];
  readonly mayThread?: readonly (readonly ClaimRef[])[];
  readonly measures: readonly (readonly FigureRef[])[];
  readonly changes: readonly Pair<FigureRef>[];
  readonly conflicts: readonly ExpectedConflict[];
  readonly mayConflict?: readonly Pair<ClaimRef>[];
  readonly wires?: readonly (readonly string[])[];
  readonly speakers: readonly ExpectedSpeaker[];
  readonly suggestedMerges?: readonly Pair<SpeakerRef>[];
  readonly ambiguous?: readonly string[];
  readonly firstSaid: readonly (Failing & { readonly words: string; readonly in: string })[];
  readonly never: {
    readonly thread: readonly Pair<ClaimRef>[];
    readonly conflict: readonly Pair<ClaimRef | FigureRef>[];
    readonly merged: readonly Pair<string>[];
    readonly suggested?: readonly Pair<SpeakerRef>[];
  };
};

export type Story = {
  readonly name: string;
  readonly expected: Expected;
  /** The records by file, in the order of publication. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
};

export const readStories = (): Story[] => readdirSync(STORIES).sort().map(readStory);

function readStory(name: string): Story {
  const read = (file: string) => readFileSync(`${STORIES}/${name}/${file}`, "utf8");
  const expected = JSON.parse(read("story.json")) as Expected;
  const records = expected.articles.map(
    ({ file, ...options }) => [file, extract(read(file), options)] as const,
  );
  return { name, expected, records: new Map(records) };
}

/** The ledger's id of the one claim that is meant. */
export function claimId({ name, records }: Story, [file, words]: ClaimRef): string {
  const record = records.get(file)!;
  const found = record.claims.filter(({ text }) => text.includes(words));
  if (found.length !== 1)
    throw new Error(`${name}/${file}: ${found.length} claims say “${words}”, one should`);
  return `${record.id}#${found[0]!.id}`;
}

/** Whether a figure of a claim is meant. */
export const isFigure = (
  { name, records }: Story,
  [file, words]: FigureRef,
  side: { readonly claim: { readonly url: string | null }; readonly figure: string | null },
): boolean => {
  const record = records.get(file)!;
  if (!record.statistics.some(({ text }) => text === words))
    throw new Error(`${name}/${file} has no figure “${words}”`);
  return side.figure === words && side.claim.url === record.meta.url;
};
