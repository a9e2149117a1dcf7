// A claim ready to be held against others, and what every comparison asks first: who, of what kind, for or against.
import type { Kysely } from "kysely";
import { isUpper, partsOf, plainOnes, stemsOf, wordsIn, type Word } from "../../compare/words.ts";
import { absences, clauseMarks, falsehoods, negations, timeWords } from "../../english/comparing/claims.ts";
import type { Tables } from "../database/tables.ts";
import type { Link } from "../links.ts";

/** A claim as it is compared with others. */
export type Compared = {
  readonly row: number;
  readonly text: string;
  /** Its words, and the marks between them. */
  readonly words: readonly Word[];
  /** The words alone, as they are compared. */
  readonly plain: readonly string[];
  /** Stems that words of one meaning share. */
  readonly meanings: ReadonlySet<string>;
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

/** What is compared of a claim, and of the candidates for it. */
export const selectCompared = (db: Kysely<Tables>) =>
  db
    .selectFrom("claims")
    .leftJoin("speakers", "speakers.id", "claims.speaker")
    .leftJoin("speakers as who", "who.id", "speakers.same_as")
    // eslint-disable-next-line words/no-word-list -- columns
    .select([
      "claims.id", "claims.text", "claims.modality", "claims.negated", "claims.feed", "who.id as group", "who.name",
    ]); // prettier-ignore

type Row = Awaited<ReturnType<ReturnType<typeof selectCompared>["execute"]>>[number];

export function toCompared(row: Row): Compared {
  const words = wordsIn(row.text);
  const plain = plainOnes(words);
  return {
    row: row.id,
    text: row.text,
    words,
    plain,
    meanings: stemsOf(words),
    content: contentOf(words),
    names: contentOf(
      words.filter(({ start }, i) => i > 0 && words[i - 1]!.split !== "end" && isUpper(row.text, start)),
    ),
    speakerGroup: row.name === null ? null : row.group,
    speakerName: row.name,
    modality: row.modality,
    turned: row.negated === 1 || row.modality === "denial" || isTurned(plain),
  };
}

/** The stems of the words that say what a claim is about. */
export const contentOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ root }) => (root && !negations.has(root) && !timeWords.has(root) ? [root] : [])));

/** "It is false that she left", "We have no plans to sell": it turns round what it says by its own words. */
const isTurned = (plain: readonly string[]): boolean =>
  plain.some((word, i) => falsehoods.has(word) || (word === "no" && absences.has(plain[i + 1] ?? "")));

const isNegated = (words: readonly Word[]): boolean => words.some(({ plain }) => negations.has(plain));

/** "The bridge will not close", "nobody was paid": whether a text says that something is not so. */
export const isNegatedText = (text: string): boolean => isNegated(wordsIn(text));

export const isOneSpeaker = (a: Compared, b: Compared): boolean =>
  a.speakerGroup !== null && a.speakerGroup === b.speakerGroup;

export const isQuestion = ({ modality }: Compared): boolean => modality === "question";

/** Whether one says what the other says is not so; what is denied in another clause does not count. */
export function areOpposite(a: Compared, b: Compared): boolean {
  if (a.turned === b.turned) return false;
  const [turned, plain] = a.turned ? [a, b] : [b, a];
  return turned.modality === "denial" || !deniesElsewhere(turned.words, plain.content);
}

/**
 * Whether the negations of a claim stand in a clause with none of `stems`: "We will not sell the port, but we will close the
 * yard" says nothing against closing the yard.
 */
function deniesElsewhere(words: readonly Word[], stems: ReadonlySet<string>): boolean {
  const clauses = partsOf(words, ({ norm }) => clauseMarks.has(norm)).filter(isNegated);
  return (
    clauses.length > 0 && clauses.every((clause) => ![...contentOf(clause)].some((stem) => stems.has(stem)))
  );
}
