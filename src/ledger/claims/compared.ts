// A claim ready to be held against others, and what every comparison asks first: who, of what kind, for or against.
import { contentWords } from "../../text/content-words.ts";
import type { Link } from "../links.ts";
import { negations, timeWords } from "../../english/comparing/claims.ts";
import { deniesElsewhere } from "./polarity.ts";

/** A claim as it is compared with others. */
export type Compared = {
  readonly row: number;
  readonly text: string;
  readonly words: readonly string[];
  /** Stems of what it says, without negations and figures. */
  readonly content: ReadonlySet<string>;
  /** Those of them that stand in names. */
  readonly names: ReadonlySet<string>;
  readonly speakerGroup: number | null;
  readonly speakerName: string | null;
  readonly modality: string;
  /** It says that something is not so. */
  readonly turned: boolean;
};

export type Judged = Pick<Link, "relation" | "judgement" | "score" | "method" | "reasons">;

export const comparedContent = (text: string): Set<string> =>
  new Set(
    contentWords(text).filter((stem) => !/\d/.test(stem) && !negations.has(stem) && !timeWords.has(stem)),
  );

export const isOneSpeaker = (a: Compared, b: Compared): boolean =>
  a.speakerGroup !== null && a.speakerGroup === b.speakerGroup;

export const isQuestion = ({ modality }: Compared): boolean => modality === "question";

const NAME = /(?<=[\p{L}\p{N},;:’'] )\p{Lu}[\p{L}\p{N}’'-]*/gu;

/** Words with a capital inside a sentence. */
export const comparedNames = (text: string): Set<string> =>
  new Set((text.match(NAME) ?? []).flatMap(contentWords));

/** Whether one says what the other says is not so; what is denied in another clause does not count. */
export function areOpposite(a: Compared, b: Compared): boolean {
  if (a.turned === b.turned) return false;
  const [turned, plain] = a.turned ? [a, b] : [b, a];
  return turned.modality === "denial" || !deniesElsewhere(turned.text, plain.content, comparedContent);
}
