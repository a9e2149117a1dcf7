// The storm, named “Odalys”, weakened over land.

import { cueMeaning } from "../act/meaning.ts";
import type { Judged } from "../model/choose.ts";
import { inZone, wordCount, type Passage } from "../passage.ts";

/** What bears a name in marks is not quoted. */
const NAMING: ReadonlySet<string> = new Set([
  "know",
  "name",
  "nickname",
  "title",
  "entitle",
  "dub",
  "call",
  "rename",
]);
const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "been", "being"]);
const LONGEST_NAME = 4;

/** A name in marks behind "named", "known as", "is nicknamed": nobody is said to use it. */
export function isNameGiven(passage: Passage, { cue, content, source }: Judged): boolean {
  const { tokens } = passage;
  const [name] = content;
  if (content.length > 1 || name!.first < cue.last || wordCount(tokens, name!) > LONGEST_NAME) return false;
  if (!inZone(passage, name!.first) || !NAMING.has(cueMeaning(tokens, cue, name!).lemma ?? "")) return false;
  const passive =
    BE.has(tokens.norm[cue.first]!) || (source !== null && tokens.norm[source.last - 1] === ",");
  return source === null || passive;
}
