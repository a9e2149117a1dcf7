import { Shape, TokenKind, type Tokens } from "../../segment/tokens.ts";
import { governmentAt } from "./complement.ts";
import { pairAt, tiesAt } from "./gazetteer/keys.ts";
import { polities } from "../../english/documents/geography.ts";
import type { Head } from "../../english/documents/heads.ts";
import {
  brokered,
  definite,
  descriptive,
  indefinite,
  possessive,
  repeating,
  singular,
  prospective,
} from "../../english/documents/phrase.ts";
import { topicParts, topics, weakTopics, type Topic } from "../../english/documents/topics.ts";
import { sentenceOf, yearAt, type HeadAt, type Scan } from "./scan.ts";

/** What stands round a head noun: "the landmark 2015 nuclear deal with Tehran". */
export type Phrase = {
  /** From the first word that tells something (topic, party, year) to the head's end; determiner and adjectives apart. */
  readonly first: number;
  readonly last: number;
  readonly head: Head;
  readonly determiner: "definite" | "indefinite" | "possessive" | null;
  /** "any future": one to come. */
  readonly prospective: boolean;
  /** "another", "a second". */
  readonly repeating: boolean;
  readonly year: number | null;
  readonly topic: Topic | null;
  /** The topic's own word: "nuclear". */
  readonly topicWord: string | null;
  /** A topic word that tells of public business by itself: "prisoner" of "prisoner swap agreement". */
  readonly public: boolean;
  /** Keys of the countries before the head: "EU-Turkey". */
  readonly parties: readonly string[];
  /** Key of the country in "Israel's peace treaty with Egypt". */
  readonly owner: string | null;
  /** A word no list knows stands right before the head: "merger agreement". */
  readonly unknown: boolean;
};

const LONGEST = 10;

type Draft = { -readonly [K in keyof Phrase]: Phrase[K] } & { parties: string[] };

/** Reads the words before a head, right to left, up to its determiner. */
export function readPhrase(scan: Scan, at: HeadAt): Phrase {
  const { tokens } = scan;
  const begin = Math.max(scan.segments.sentences[sentenceOf(scan, at.first)]!.first, at.first - LONGEST);
  const phrase: Draft = {
    first: at.first, last: at.last, head: at.head, determiner: null, prospective: false, repeating: false, year: null,
    topic: null, topicWord: null, public: false, parties: [], owner: null, unknown: false,
  }; // prettier-ignore
  let i = at.first - 1;
  while (i >= begin) {
    const read = readModifier(tokens, i, phrase) || readDeterminer(tokens, i, phrase);
    if (read <= 0) {
      phrase.unknown = read === 0 && i === at.first - 1 && tokens.shape[i] !== Shape.none;
      break;
    }
    i -= read;
  }
  if (phrase.year === null && tokens.norm[at.last] === "of") readYearAfter(tokens, at.last + 1, phrase);
  return phrase;
}

/** Tokens read as one modifier that ends at `i`; 0 when it is none. */
function readModifier(tokens: Tokens, i: number, phrase: Draft): number {
  const norm = tokens.norm[i]!;
  if (tiesAt(tokens, i) || (tokens.kind[i] === TokenKind.number && tiesAt(tokens, i + 1))) return 1; // "90-day"
  if (brokered.has(norm) && i > 1 && tiesAt(tokens, i - 1)) return 3;
  const pair = i > 0 ? pairAt(tokens, i - 1) : undefined;
  if (pair !== undefined && tokens.shape[i] !== Shape.lower) return readParty(pair, i - 1, 2, phrase);
  if (norm === "fire" && tokens.norm[i - 2] === "cease")
    return readTopic("ceasefire", "ceasefire", i - 2, 3, phrase);
  const topic = topics.get(norm);
  if (topic) return readTopic(topic, norm, i, 1, phrase);
  if (topicParts.has(norm) && i + 1 < tokens.length) return readPart(norm, i, phrase);
  const party = tokens.shape[i] !== Shape.lower ? polities.get(norm) : undefined;
  if (party !== undefined) return readParty(party, i, 1, phrase);
  const year = yearAt(tokens, i);
  if (year !== null && phrase.year === null) {
    [phrase.year, phrase.first] = [year, i];
    return 1;
  }
  if (prospective.has(norm) && !indefinite.has(norm)) phrase.prospective = true;
  if (norm === "second" || norm === "third" || norm === "new") phrase.repeating = true;
  if (indefinite.has(norm)) return 0;
  return descriptive.has(norm) || prospective.has(norm) || repeating.has(norm) ? 1 : 0;
}

function readTopic(topic: Topic, word: string, first: number, width: number, phrase: Draft): number {
  phrase.topic ??= topic;
  phrase.topicWord ??= word;
  phrase.public ||= !weakTopics.has(word);
  phrase.first = first;
  return width;
}

/** "power-sharing deal": a power deal is anybody's. */
function readPart(word: string, first: number, phrase: Draft): number {
  phrase.first = first;
  phrase.public ||= word === "sharing";
  return 1;
}

function readParty(key: string, first: number, width: number, phrase: Draft): number {
  phrase.parties.unshift(key);
  phrase.first = first;
  return width;
}

/** Ends the phrase (-1) when token `i` is a determiner. */
function readDeterminer(tokens: Tokens, i: number, phrase: Draft): number {
  const norm = tokens.norm[i]!;
  if (singular.has(norm) && phrase.head.plural) return -1; // "they agreed that trade deals …"
  if (definite.has(norm)) phrase.determiner = "definite";
  else if (indefinite.has(norm)) phrase.determiner = "indefinite";
  else if (possessive.has(norm)) phrase.determiner = "possessive";
  else return 0;
  if (prospective.has(norm)) phrase.prospective = true;
  if (norm === "another") phrase.repeating = true;
  if (norm === "'s" && i > 0) phrase.owner = governmentAt(tokens, i - 1);
  return -1;
}

/** "the memorandum of 1994". */
function readYearAfter(tokens: Tokens, i: number, phrase: Draft): void {
  const year = yearAt(tokens, i);
  if (year !== null) [phrase.year, phrase.last] = [year, i + 1];
}

// prettier-ignore

/**
 * One way in which texts speak of an agreement. From the surest to the least: a token that one rule has is closed to the next.
 * Rules that are asked of the article look for names; those of a phrase are asked at each head noun that is not spoken for,
 * last to first, so that "ceasefire agreement" is one.
 */
export type Rule = {
  readonly name: string;
  /** A text with such a mention; a test reads it. */
  readonly example: string;
} & (
  | { readonly asked: "article"; readonly find: (scan: Scan) => void }
  | { readonly asked: "phrase"; readonly find: (scan: Scan, phrase: Phrase) => void }
);
